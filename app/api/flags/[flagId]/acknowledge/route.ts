import { z } from 'zod'
import { acknowledgeFlag } from '#lib/data/flags.ts'
import { idParam } from '#lib/domain/ids.ts'
import { defineHandler } from '#lib/http/handler.ts'

export const POST = defineHandler({
  guard: 'clinician',
  params: idParam('flagId'),
  body: z.strictObject({}),
  run: async (tx, _body, { flagId }) => {
    await acknowledgeFlag(tx, flagId)
    return { id: flagId }
  },
})
