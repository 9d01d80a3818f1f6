import { z } from 'zod'
import { raiseFlag } from '#lib/data/support.ts'
import { defineHandler } from '#lib/http/handler.ts'
import { enqueue } from '#lib/jobs/queue.ts'

/** The mail to the clinician is queued in the same transaction: a flag without it, or it without a flag, cannot be. */
export const POST = defineHandler({
  guard: 'partner',
  body: z.strictObject({}),
  run: async tx => {
    await enqueue(tx, 'flag-raised', { flagId: await raiseFlag(tx) })
    return { raised: true }
  },
})
