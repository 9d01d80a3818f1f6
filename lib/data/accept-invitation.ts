import 'server-only'
import { randomUUID } from 'node:crypto'
import { deriveKey } from '#lib/crypto/keys.ts'
import { codeMatches } from '#lib/crypto/token.ts'
import { Problem } from '#lib/domain/problem.ts'
import { writeDown } from './audit.ts'
import { keyring } from './keys.ts'
import type { VisitorTx } from './with-actor.ts'

export const mostTries = 5

/** What somebody with link and code may read before they accept. */
export type OpenInvitation = {
  readonly id: string
  readonly practiceId: string
  readonly practiceName: string
  readonly displayName: string
  readonly signInName: string
  readonly staffRole: string | null
  readonly seat: {
    readonly partnerId: string
    readonly coupleId: string
    readonly locale: string
    readonly zone: string
  } | null
  readonly policy: { readonly id: string; readonly bodyEn: string; readonly bodyEs: string } | null
}

/**
 * Uses up one try of an invitation that could still be accepted. Its own transaction, before the code is looked at:
 * a wrong code must not give its try back when the rest is rolled back.
 */
export async function spendTry(tx: VisitorTx, tokenHash: string): Promise<void> {
  await tx.db.invitation.updateMany({
    where: { tokenHash, attempts: { lt: mostTries + 1 } },
    data: { attempts: { increment: 1 } },
  })
}

/**
 * The invitation behind link and code.
 *
 * @throws Problem not-allowed (`invitation`), the same whether it is wrong, used, voided, expired, tried too often
 * or somebody else's
 */
export async function openInvitation(
  tx: VisitorTx,
  tokenHash: string,
  code: string,
): Promise<OpenInvitation> {
  const row = await tx.db.invitation.findFirst({
    where: {
      tokenHash,
      usedAt: null,
      voidedAt: null,
      expiresAt: { gt: tx.now },
      attempts: { lte: mostTries },
    },
    include: { couple: { include: { policy: true } }, partner: { include: { seat: true } } },
  })
  const peppers = keyring().map(kek => deriveKey(kek, 'one-time codes'))
  if (!row || !codeMatches(code, row.id, peppers, row.codeHash))
    throw new Problem('not-allowed', 'invitation')
  const seat = row.partner?.seat ?? null
  if (row.partnerId && (!seat || seat.joinedAt || row.couple?.closedAt))
    throw new Problem('not-allowed', 'invitation')
  const practice = await tx.db.practice.findUniqueOrThrow({ where: { id: row.practiceId } })
  return {
    id: row.id,
    practiceId: row.practiceId,
    practiceName: practice.name,
    displayName: row.displayName,
    signInName: row.signInName,
    staffRole: row.staffRole,
    seat: seat && {
      partnerId: seat.partnerId,
      coupleId: seat.coupleId,
      locale: seat.locale,
      zone: seat.zone,
    },
    policy: row.couple?.policy ?? null,
  }
}

/** Makes the account, takes the seat or the role, stores the consent. Of many calls at once exactly one succeeds. */
export async function acceptInvitation(
  tx: VisitorTx,
  invitation: OpenInvitation,
  account: { passwordHash: string; locale: string; zone: string; policyTextId: string | null },
): Promise<void> {
  const { count } = await tx.db.invitation.updateMany({
    where: { id: invitation.id, usedAt: null, voidedAt: null },
    data: { usedAt: tx.now },
  })
  if (count !== 1) throw new Problem('not-allowed', 'invitation')
  const { practiceId, seat, staffRole } = invitation
  const userId = randomUUID()
  await tx.db.user.createMany({
    data: {
      id: userId,
      practiceId,
      signInName: invitation.signInName,
      displayName: invitation.displayName,
      locale: account.locale,
      zone: account.zone,
      createdAt: tx.now,
    },
  })
  await tx.db.credential.createMany({
    data: { userId, practiceId, passwordHash: account.passwordHash, changedAt: tx.now },
  })
  if (seat) await takeSeat(tx, practiceId, seat, userId, account.policyTextId)
  if (staffRole) {
    await tx.db.staffMember.createMany({
      data: { practiceId, userId, role: staffRole, displayName: invitation.displayName, since: tx.now },
    })
  }
  await writeDown(tx, {
    action: 'invitation-accepted',
    practiceId,
    actorId: userId,
    subjectId: invitation.id,
    ...(seat && { coupleId: seat.coupleId }),
  })
}

async function takeSeat(
  tx: VisitorTx,
  practiceId: string,
  seat: { partnerId: string; coupleId: string },
  userId: string,
  policyTextId: string | null,
): Promise<void> {
  if (!policyTextId) throw new Problem('invalid', 'consent-needed')
  const { partnerId, coupleId } = seat
  const { count } = await tx.db.seat.updateMany({
    where: { partnerId, joinedAt: null },
    data: { userId, joinedAt: tx.now },
  })
  if (count !== 1) throw new Problem('not-allowed', 'invitation')
  await tx.db.consent.createMany({ data: { practiceId, coupleId, partnerId, policyTextId, at: tx.now } })
}
