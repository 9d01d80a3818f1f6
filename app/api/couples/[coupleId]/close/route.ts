import { z } from 'zod'
import { openCaseFile } from '#lib/data/case-files.ts'
import { closeCouple } from '#lib/data/couple-changes.ts'
import { idParam } from '#lib/domain/ids.ts'
import { found } from '#lib/domain/problem.ts'
import { defineHandler } from '#lib/http/handler.ts'

export const POST = defineHandler({
  guard: 'clinician',
  params: idParam('coupleId'),
  body: z.strictObject({ version: z.int32() }),
  run: async (tx, { version }, { coupleId }) => {
    const file = found(await openCaseFile(tx, coupleId))
    return { id: coupleId, version: await closeCouple(file, version) }
  },
})
