import 'server-only'
import { cookies } from 'next/headers'
import { hashPassword, judgePassword } from '#lib/crypto/password.ts'
import { hashToken } from '#lib/crypto/token.ts'
import {
  acceptInvitation,
  type OpenInvitation,
  openInvitation,
  spendTry,
} from '#lib/data/accept-invitation.ts'
import { withActor } from '#lib/data/with-actor.ts'
import { mint } from '#lib/domain/access.ts'
import { Problem } from '#lib/domain/problem.ts'
import { env } from '#lib/env.ts'

/** Where the link's token waits once it has left the address bar. */
export function invitationCookie() {
  const secure = env().APP_URL.startsWith('https:')
  const options = { httpOnly: true, sameSite: 'lax', path: '/', secure, maxAge: 3600 } as const
  return { name: secure ? '__Host-invitation' : 'invitation', options }
}

/** What link and code open. @throws Problem not-allowed (`invitation`), one for every reason */
export async function lookAtInvitation(code: string): Promise<OpenInvitation> {
  const tokenHash = await waitingTokenHash()
  await withActor(mint.visitor(), tx => spendTry(tx, tokenHash))
  return withActor(mint.visitor(), tx => openInvitation(tx, tokenHash, code))
}

type Acceptance = {
  readonly code: string
  readonly password: string
  readonly policyTextId: string | null
}

/**
 * Accepts for good. Returns the name to sign in with.
 *
 * @throws Problem invalid (`password`, fields.password why), not-allowed (`invitation`)
 */
export async function acceptWithPassword(
  acceptance: Acceptance,
  locale: string,
): Promise<{ signInName: string }> {
  const tokenHash = await waitingTokenHash()
  const visitor = mint.visitor()
  const invitation = await withActor(visitor, tx => openInvitation(tx, tokenHash, acceptance.code))
  if (invitation.policy && acceptance.policyTextId !== invitation.policy.id) {
    throw new Problem('invalid', 'consent-needed')
  }
  const fault = judgePassword(acceptance.password, {
    withSecondFactor: invitation.staffRole !== null,
    avoid: [invitation.displayName, invitation.practiceName, invitation.signInName],
  })
  if (fault) throw new Problem('invalid', 'fields', { fields: { password: `password-${fault}` } })
  const passwordHash = await hashPassword(acceptance.password)
  await withActor(visitor, async tx => {
    const current = await openInvitation(tx, tokenHash, acceptance.code)
    await acceptInvitation(tx, current, {
      passwordHash,
      locale: current.seat?.locale ?? locale,
      zone: current.seat?.zone ?? 'UTC',
      policyTextId: current.policy?.id ?? null,
    })
  })
  ;(await cookies()).delete(invitationCookie().name)
  return { signInName: invitation.signInName }
}

async function waitingTokenHash(): Promise<string> {
  const token = (await cookies()).get(invitationCookie().name)?.value
  if (!token) throw new Problem('not-allowed', 'invitation')
  return hashToken(token)
}
