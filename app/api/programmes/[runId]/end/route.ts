import { z } from 'zod'
import { openCaseFile } from '#lib/data/case-files.ts'
import { endProgramme } from '#lib/data/programmes.ts'
import { idParam } from '#lib/domain/ids.ts'
import { found } from '#lib/domain/problem.ts'
import { defineHandler } from '#lib/http/handler.ts'

export const POST = defineHandler({
  guard: 'clinician',
  params: idParam('runId'),
  body: z.strictObject({
    coupleId: z.uuid(),
    version: z.int32().min(1),
    when: z.enum(['after-this-week', 'now']),
  }),
  run: async (tx, { coupleId, ...how }, { runId }) =>
    endProgramme(found(await openCaseFile(tx, coupleId)), runId, how),
})
