import { z } from 'zod'
import { openCaseFile } from '#lib/data/case-files.ts'
import { beginCoupleSeason } from '#lib/data/seasons.ts'
import { found } from '#lib/domain/problem.ts'
import { newSeason } from '#lib/domain/season.ts'
import { defineHandler } from '#lib/http/handler.ts'

export const POST = defineHandler({
  guard: 'clinician',
  body: newSeason.extend({ coupleId: z.uuid() }),
  run: async (tx, { coupleId, ...season }) =>
    beginCoupleSeason(found(await openCaseFile(tx, coupleId)), season),
})
