import 'server-only'
import { randomUUID } from 'node:crypto'
import { invitationSecrets } from '#lib/crypto/invitation-secrets.ts'
import { deriveKey } from '#lib/crypto/keys.ts'
import { hashCode, hashToken } from '#lib/crypto/token.ts'
import type { Slot } from '#lib/domain/access.ts'
import { found, Problem } from '#lib/domain/problem.ts'
import { canonicalSignInName } from '#lib/domain/sign-in-name.ts'
import { writeDown } from './audit.ts'
import { type CaseTx, openCaseFile } from './case-files.ts'
import { holdOpenCouple } from './couples.ts'
import { keyring } from './keys.ts'
import { makeNeutralName } from './neutral-names.ts'
import type { ClinicianTx } from './with-actor.ts'

const hour = 3_600_000
const validFor = 7 * 24 * hour
const perHour = 5

/** An invitation as its answer is kept for a repeated request: without the link's token and without the code. */
export type Invited = {
  readonly id: string
  /** Which key-encryption key its token and code were made under. */
  readonly kekId: string
  readonly signInName: string
  readonly expiresAt: string
}

/**
 * Invites a partner to their seat: valid for seven days, for that seat alone; earlier invitations to it are void.
 * Token and code come from `secretsOf`.
 * @throws Problem not-found for a partner of another couple; conflict `already-joined`, `couple-closed`; try-later
 * `too-many-invitations` after five in an hour for the couple
 */
export async function invitePartner(tx: CaseTx, partnerId: string): Promise<Invited> {
  const { coupleId } = tx.file
  await holdOpenCouple(tx)
  const seat = await tx.db.seat.findFirst({ where: { coupleId, partnerId }, include: { partner: true } })
  const { email, joinedAt, partner } = found(seat)
  if (joinedAt) throw new Problem('conflict', 'already-joined')
  await confirmPace(tx)
  const open = { coupleId, partnerId, usedAt: null, voidedAt: null }
  await tx.db.invitation.updateMany({ where: open, data: { voidedAt: tx.now } })

  const id = randomUUID()
  const [kek] = keyring()
  const { token, code } = invitationSecrets(kek, id)
  const signInName = email ? canonicalSignInName(email) : await neutralNameOf(tx, partnerId)
  const expiresAt = new Date(tx.now.getTime() + validFor)
  await tx.db.invitation.createMany({
    data: {
      id,
      practiceId: tx.actor.practiceId,
      coupleId,
      partnerId,
      displayName: partner.name,
      signInName,
      tokenHash: hashToken(token),
      codeHash: hashCode(code, id, deriveKey(kek, 'one-time codes')),
      createdBy: tx.actor.userId,
      createdAt: tx.now,
      expiresAt,
    },
  })
  await writeDown(tx, { action: 'partner-invited', coupleId, subjectId: partnerId })
  return { id, kekId: kek.id, signInName, expiresAt: expiresAt.toISOString() }
}

async function confirmPace(tx: CaseTx): Promise<void> {
  const since = new Date(tx.now.getTime() - hour)
  const recent = await tx.db.invitation.findMany({
    where: { coupleId: tx.file.coupleId, createdAt: { gt: since } },
    orderBy: { createdAt: 'desc' },
    take: perHour,
  })
  const first = recent[perHour - 1]
  if (!first) return
  const retryAfter = Math.ceil((first.createdAt.getTime() + hour - tx.now.getTime()) / 1000)
  throw new Problem('try-later', 'too-many-invitations', { retryAfter })
}

/** The name on an earlier card of the same person stays theirs. */
async function neutralNameOf(tx: CaseTx, partnerId: string): Promise<string> {
  const earlier = await tx.db.invitation.findFirst({
    where: { partnerId, coupleId: tx.file.coupleId, NOT: { signInName: { contains: '@' } } },
    orderBy: { createdAt: 'desc' },
  })
  return earlier?.signInName ?? makeNeutralName()
}

/**
 * The token and the code of an invitation just made, for the one answer that shows them.
 * @throws Error when its key-encryption key was taken out of the keyring
 */
export function secretsOf(invited: Invited): { readonly token: string; readonly code: string } {
  const kek = keyring().find(each => each.id === invited.kekId)
  if (!kek) throw new Error(`key-encryption key ${invited.kekId} is not in INTERLUDE_KEY`)
  return invitationSecrets(kek, invited.id)
}

type InvitationState = 'open' | 'expired' | 'used' | 'void'

export type LastInvitation = {
  readonly id: string
  readonly state: InvitationState
  readonly createdAt: Date
  readonly expiresAt: Date
}

/** The newest invitation to each seat, without anything of its secrets; null when there was none. */
export async function readInvitations(tx: CaseTx): Promise<Record<Slot, LastInvitation | null>> {
  const rows = await tx.db.invitation.findMany({
    where: { coupleId: tx.file.coupleId },
    include: { partner: { select: { slot: true } } },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
  })
  const newest = (slot: Slot): LastInvitation | null => {
    const row = rows.find(each => each.partner?.slot === slot)
    if (!row) return null
    const { id, createdAt, expiresAt } = row
    return { id, state: stateOf(row, tx.now), createdAt, expiresAt }
  }
  return { A: newest('A'), B: newest('B') }
}

type Dates = { readonly usedAt: Date | null; readonly voidedAt: Date | null; readonly expiresAt: Date }

function stateOf({ usedAt, voidedAt, expiresAt }: Dates, now: Date): InvitationState {
  if (usedAt) return 'used'
  if (voidedAt) return 'void'
  return expiresAt <= now ? 'expired' : 'open'
}

/** Voids an open invitation; one that was used, void or expired stays as it is. */
export async function voidInvitation(tx: ClinicianTx, invitationId: string): Promise<void> {
  const row = await tx.db.invitation.findFirst({ where: { id: invitationId, partnerId: { not: null } } })
  const coupleId = found(found(row).coupleId)
  const file = found(await openCaseFile(tx, coupleId))
  const { count } = await file.db.invitation.updateMany({
    where: { id: invitationId, coupleId, usedAt: null, voidedAt: null },
    data: { voidedAt: tx.now },
  })
  if (count === 1) await writeDown(file, { action: 'invitation-voided', coupleId, subjectId: invitationId })
}
