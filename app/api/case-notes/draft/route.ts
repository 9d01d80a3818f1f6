import { z } from 'zod'
import { openCaseFile } from '#lib/data/case-files.ts'
import { saveNoteDraft } from '#lib/data/case-notes-writing.ts'
import { noteDraft } from '#lib/domain/case-note.ts'
import { found } from '#lib/domain/problem.ts'
import { defineHandler } from '#lib/http/handler.ts'

export const PUT = defineHandler({
  guard: 'clinician',
  limit: 'autosave',
  body: noteDraft.extend({ coupleId: z.uuid() }),
  run: async (tx, { coupleId, ...draft }) => ({
    ...(await saveNoteDraft(found(await openCaseFile(tx, coupleId)), draft)),
    savedAt: tx.now.toISOString(),
  }),
})
