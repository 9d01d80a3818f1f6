import { z } from 'zod'
import { shareNote } from '#lib/data/notebook-shares.ts'
import { defineHandler } from '#lib/http/handler.ts'

export const POST = defineHandler({
  guard: 'partner',
  body: z.strictObject({ noteId: z.uuid(), version: z.int32().min(1) }),
  run: (tx, { noteId, version }) => shareNote(tx, noteId, version),
})
