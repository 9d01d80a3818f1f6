import { getLocale } from 'next-intl/server'
import { z } from 'zod'
import { lookAtInvitation } from '#lib/auth/invitation.ts'
import { makePassphrase } from '#lib/crypto/password.ts'
import { definePublicHandler } from '#lib/http/public-handler.ts'

export const POST = definePublicHandler({
  body: z.strictObject({ code: z.string().max(20) }),
  run: async ({ code }) => {
    const { displayName, practiceName, signInName, staffRole, policy } = await lookAtInvitation(code)
    const body = (await getLocale()) === 'es' ? policy?.bodyEs : policy?.bodyEn
    return {
      displayName,
      practiceName,
      signInName,
      staff: staffRole !== null,
      policy: policy && { id: policy.id, body },
      suggestion: makePassphrase(),
    }
  },
})
