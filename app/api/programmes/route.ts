import { z } from 'zod'
import { openCaseFile } from '#lib/data/case-files.ts'
import { startProgramme } from '#lib/data/programmes.ts'
import { found } from '#lib/domain/problem.ts'
import { newProgramme } from '#lib/domain/programme-run.ts'
import { defineHandler } from '#lib/http/handler.ts'

export const POST = defineHandler({
  guard: 'clinician',
  body: newProgramme.extend({ coupleId: z.uuid() }),
  run: async (tx, { coupleId, ...wish }) => ({
    coupleId,
    ...(await startProgramme(found(await openCaseFile(tx, coupleId)), wish)),
  }),
})
