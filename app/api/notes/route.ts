import { writeNote } from '#lib/data/notebook-writing.ts'
import { newNote } from '#lib/domain/notebook.ts'
import { defineHandler } from '#lib/http/handler.ts'

export const POST = defineHandler({ guard: 'partner', body: newNote, run: writeNote })
