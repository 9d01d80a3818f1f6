import { z } from 'zod'
import { openCaseFile } from '#lib/data/case-files.ts'
import { changeCoupleSettings } from '#lib/data/couple-changes.ts'
import { coupleSettings } from '#lib/domain/couple.ts'
import { idParam } from '#lib/domain/ids.ts'
import { found } from '#lib/domain/problem.ts'
import { defineHandler } from '#lib/http/handler.ts'

export const PUT = defineHandler({
  guard: 'clinician',
  params: idParam('coupleId'),
  body: coupleSettings.extend({ version: z.int32() }),
  run: async (tx, { zone, opening, version }, { coupleId }) => {
    const file = found(await openCaseFile(tx, coupleId))
    return {
      id: coupleId,
      version: await changeCoupleSettings(file, { zone, openingMinute: opening }, version),
    }
  },
})
