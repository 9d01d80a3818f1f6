import { z } from 'zod'
import { deleteNote } from '#lib/data/notebook-writing.ts'
import { idParam } from '#lib/domain/ids.ts'
import { defineHandler } from '#lib/http/handler.ts'

export const POST = defineHandler({
  guard: 'partner',
  params: idParam('noteId'),
  body: z.strictObject({ version: z.int32().min(1) }),
  run: async (tx, { version }, { noteId }) => {
    await deleteNote(tx, noteId, version)
    return { id: noteId }
  },
})
