import { z } from 'zod'
import { type Invited, secretsOf } from '#lib/data/invitations.ts'
import { inviteStaff } from '#lib/data/practice.ts'
import { canonicalAddress } from '#lib/domain/address.ts'
import { typedLine } from '#lib/domain/plain-text.ts'
import { Problem } from '#lib/domain/problem.ts'
import { env } from '#lib/env.ts'
import { defineHandler } from '#lib/http/handler.ts'

const body = z.strictObject({
  displayName: typedLine(120),
  email: z.string().max(254),
  role: z.enum(['clinician', 'owner']),
})

export const POST = defineHandler({
  guard: 'owner',
  body,
  run: async (tx, who) => {
    const email = canonicalAddress(who.email)
    if (!email) throw new Problem('invalid', 'fields', { fields: { email: 'address' } })
    return inviteStaff(tx, { ...who, email })
  },
  present: reply => {
    const invited = reply as unknown as Invited
    const { token, code } = secretsOf(invited)
    return { link: `${env().APP_URL}/invitation/${token}`, code, expiresAt: invited.expiresAt }
  },
})
