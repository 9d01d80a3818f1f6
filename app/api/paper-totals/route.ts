import { z } from 'zod'
import { openCaseFile } from '#lib/data/case-files.ts'
import { enterPaperTotal } from '#lib/data/paper-totals.ts'
import { paperTotal } from '#lib/domain/measures/paper.ts'
import { found } from '#lib/domain/problem.ts'
import { defineHandler } from '#lib/http/handler.ts'

/** The total of a form that was filled in on paper, as the clinician types it in. */
export const POST = defineHandler({
  guard: 'clinician',
  body: paperTotal.extend({ coupleId: z.uuid() }),
  run: async (tx, { coupleId, ...entered }) => ({
    id: await enterPaperTotal(found(await openCaseFile(tx, coupleId)), entered),
  }),
})
