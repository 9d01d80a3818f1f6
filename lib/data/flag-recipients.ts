import 'server-only'
import { canonicalAddress } from '#lib/domain/address.ts'
import { found } from '#lib/domain/problem.ts'
import type { WorkerTx } from './with-actor.ts'

export type Recipient = { readonly userId: string; readonly address: string; readonly locale: string }

type FlagRecipients = {
  readonly acknowledged: boolean
  readonly lead: readonly Recipient[]
  readonly backup: readonly Recipient[]
}

/**
 * Whom to write to about a flag: the couple's care team as it is now, of them those who can sign in and whose
 * sign-in name is an address.
 * @throws Problem not-found
 */
export async function readFlagRecipients(tx: WorkerTx, flagId: string): Promise<FlagRecipients> {
  const flag = found(await tx.db.flag.findFirst({ where: { id: flagId } }))
  const team = await tx.db.careTeam.findMany({
    where: { coupleId: flag.coupleId, until: null, user: { suspendedAt: null } },
    include: { user: { select: { signInName: true, locale: true } } },
    orderBy: { since: 'asc' },
  })
  const inRole = (role: string) =>
    team.flatMap(({ role: own, userId, user }) => {
      const address = own === role ? canonicalAddress(user.signInName) : null
      return address === null ? [] : [{ userId, address, locale: user.locale }]
    })
  return { acknowledged: flag.acknowledgedAt !== null, lead: inRole('lead'), backup: inRole('backup') }
}
