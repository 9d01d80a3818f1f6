import { z } from 'zod'
import { openCaseFile } from '#lib/data/case-files.ts'
import { chooseJudging } from '#lib/data/couple-judging.ts'
import { idParam } from '#lib/domain/ids.ts'
import { judgingWish } from '#lib/domain/judging.ts'
import { found } from '#lib/domain/problem.ts'
import { defineHandler } from '#lib/http/handler.ts'

export const POST = defineHandler({
  guard: 'clinician',
  params: idParam('coupleId'),
  body: judgingWish.safeExtend({ version: z.int32() }),
  run: async (tx, { version, ...wish }, { coupleId }) => {
    const file = found(await openCaseFile(tx, coupleId))
    return { id: coupleId, version: await chooseJudging(file, wish, version) }
  },
})
