import { z } from 'zod'
import { openCaseFile } from '#lib/data/case-files.ts'
import { resumeProgramme } from '#lib/data/programmes.ts'
import { idParam } from '#lib/domain/ids.ts'
import { found } from '#lib/domain/problem.ts'
import { defineHandler } from '#lib/http/handler.ts'

export const POST = defineHandler({
  guard: 'clinician',
  params: idParam('runId'),
  body: z.strictObject({ coupleId: z.uuid(), version: z.int32().min(1) }),
  run: async (tx, { coupleId, version }, { runId }) =>
    resumeProgramme(found(await openCaseFile(tx, coupleId)), runId, version),
})
