import { getLocale } from 'next-intl/server'
import { z } from 'zod'
import { acceptWithPassword } from '#lib/auth/invitation.ts'
import { definePublicHandler } from '#lib/http/public-handler.ts'

export const POST = definePublicHandler({
  body: z.strictObject({
    code: z.string().max(20),
    password: z.string().max(512),
    policyTextId: z.uuid().nullable(),
  }),
  run: async body => acceptWithPassword(body, await getLocale()),
})
