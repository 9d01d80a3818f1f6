import { z } from 'zod'
import { openCaseFile } from '#lib/data/case-files.ts'
import { releaseLevel } from '#lib/data/pace-releases.ts'
import { ladder } from '#lib/domain/pace.ts'
import { found } from '#lib/domain/problem.ts'
import { defineHandler } from '#lib/http/handler.ts'

export const POST = defineHandler({
  guard: 'clinician',
  body: z.strictObject({
    coupleId: z.uuid(),
    ladder,
    level: z.int().min(1).max(5),
    appointmentId: z.uuid(),
  }),
  run: async (tx, { coupleId, ...wish }) => ({
    id: await releaseLevel(found(await openCaseFile(tx, coupleId)), wish),
  }),
})
