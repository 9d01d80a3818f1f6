import { z } from 'zod'
import { withdrawRelease } from '#lib/data/pace-releases.ts'
import { idParam } from '#lib/domain/ids.ts'
import { defineHandler } from '#lib/http/handler.ts'

export const POST = defineHandler({
  guard: 'clinician',
  params: idParam('releaseId'),
  body: z.strictObject({}),
  run: async (tx, _, { releaseId }) => {
    await withdrawRelease(tx, releaseId)
    return { id: releaseId }
  },
})
