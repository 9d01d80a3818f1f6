import { z } from 'zod'
import { openCaseFile } from '#lib/data/case-files.ts'
import { resumeCoupleSeason } from '#lib/data/seasons.ts'
import { idParam } from '#lib/domain/ids.ts'
import { found } from '#lib/domain/problem.ts'
import { defineHandler } from '#lib/http/handler.ts'

export const POST = defineHandler({
  guard: 'clinician',
  params: idParam('seasonId'),
  body: z.strictObject({ coupleId: z.uuid(), version: z.int32().min(1) }),
  run: async (tx, { coupleId, version }, { seasonId }) =>
    resumeCoupleSeason(found(await openCaseFile(tx, coupleId)), seasonId, version),
})
