import { z } from 'zod'
import { startTogether } from '#lib/data/together-sessions.ts'
import { defineHandler } from '#lib/http/handler.ts'

/** The state is read with the page: a reply is kept, and what the two write is kept sealed. */
export const POST = defineHandler({
  guard: 'partner',
  body: z.strictObject({ assignmentId: z.uuid() }),
  run: (tx, { assignmentId }) => startTogether(tx, assignmentId),
})
