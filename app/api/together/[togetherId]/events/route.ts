import { z } from 'zod'
import { takeEvents } from '#lib/data/together-sessions.ts'
import { idParam } from '#lib/domain/ids.ts'
import { MOST_EVENTS, togetherEvent } from '#lib/domain/together-schema.ts'
import { defineHandler } from '#lib/http/handler.ts'

export const POST = defineHandler({
  guard: 'partner',
  limit: 'autosave',
  params: idParam('togetherId'),
  body: z.strictObject({
    version: z.int32().min(1),
    events: z.array(togetherEvent).min(1).max(MOST_EVENTS),
  }),
  run: async (tx, sent, { togetherId }) => ({ version: await takeEvents(tx, togetherId, sent) }),
})
