import { z } from 'zod'
import { endOtherSessions, endOwnSession } from '#lib/data/sessions.ts'
import { defineHandler } from '#lib/http/handler.ts'

const body = z.union([z.strictObject({ sessionId: z.uuid() }), z.strictObject({ others: z.literal(true) })])

export const POST = defineHandler({
  guard: 'person',
  body,
  run: async (tx, wish) => {
    if ('others' in wish) return { ended: await endOtherSessions(tx) }
    await endOwnSession(tx, wish.sessionId)
    return { ended: 1 }
  },
})
