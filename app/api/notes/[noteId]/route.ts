import { z } from 'zod'
import { changeNote } from '#lib/data/notebook-writing.ts'
import { idParam } from '#lib/domain/ids.ts'
import { noteContent } from '#lib/domain/notebook.ts'
import { defineHandler } from '#lib/http/handler.ts'

export const PUT = defineHandler({
  guard: 'partner',
  params: idParam('noteId'),
  body: noteContent.extend({ version: z.int32().min(1) }),
  run: (tx, { version, ...content }, { noteId }) => changeNote(tx, noteId, content, version),
})
