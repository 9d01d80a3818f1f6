import { z } from 'zod'
import { withdrawRelease } from '#lib/data/release.ts'
import { defineHandler } from '#lib/http/handler.ts'

/** Takes one's own yes back. */
export const POST = defineHandler({
  guard: 'partner',
  body: z.strictObject({}),
  run: async tx => {
    await withdrawRelease(tx)
    return { withdrawn: true }
  },
})
