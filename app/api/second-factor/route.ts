import { renderSVG } from 'uqr'
import { z } from 'zod'
import { beginEnrolment } from '#lib/auth/second-factor.ts'
import { definePublicHandler } from '#lib/http/public-handler.ts'

/** Begins the enrolment of a second factor. The secret and the recovery codes are in this reply and nowhere else. */
export const POST = definePublicHandler({
  body: z.strictObject({}),
  run: async () => {
    const { uri, secret, recoveryCodes } = await beginEnrolment()
    return { picture: renderSVG(uri, { border: 2 }), secret, recoveryCodes }
  },
})
