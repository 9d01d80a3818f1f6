import { openCaseFile } from '#lib/data/case-files.ts'
import { signNote } from '#lib/data/case-notes-writing.ts'
import { idParam } from '#lib/domain/ids.ts'
import { found } from '#lib/domain/problem.ts'
import { defineHandler } from '#lib/http/handler.ts'
import { ofCouple } from '../../bodies.ts'

export const POST = defineHandler({
  guard: 'clinician',
  params: idParam('caseNoteId'),
  body: ofCouple,
  run: async (tx, { coupleId, version }, { caseNoteId }) =>
    signNote(found(await openCaseFile(tx, coupleId)), caseNoteId, version),
})
