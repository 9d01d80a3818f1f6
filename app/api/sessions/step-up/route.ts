import { z } from 'zod'
import { stepUp } from '#lib/auth/step-up.ts'
import { definePublicHandler } from '#lib/http/public-handler.ts'

/** The password given again, and by staff a code: what an export asks for when the last time is too long ago. */
export const POST = definePublicHandler({
  body: z.strictObject({ password: z.string().max(512), code: z.string().max(40).optional() }),
  run: async ({ password, code = '' }) => {
    await stepUp({ password, code })
    return { steppedUp: true }
  },
})
