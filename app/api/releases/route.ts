import { z } from 'zod'
import { giveRelease } from '#lib/data/release.ts'
import { defineHandler } from '#lib/http/handler.ts'

/** A partner's own yes to handing out the record of both. */
export const POST = defineHandler({
  guard: 'partner',
  body: z.strictObject({}),
  run: async tx => {
    await giveRelease(tx)
    return { given: true }
  },
})
