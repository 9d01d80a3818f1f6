import 'server-only'
import { randomUUID } from 'node:crypto'
import { invitationSecrets } from '#lib/crypto/invitation-secrets.ts'
import { deriveKey } from '#lib/crypto/keys.ts'
import { hashCode, hashToken } from '#lib/crypto/token.ts'
import { Problem } from '#lib/domain/problem.ts'
import { writeDown } from './audit.ts'
import type { Invited } from './invitations.ts'
import { keyring } from './keys.ts'
import type { OwnerTx } from './with-actor.ts'

type Colleague = {
  readonly memberId: string
  readonly displayName: string
  readonly role: string
  readonly since: Date
  readonly self: boolean
}

type PracticeStaff = {
  readonly practiceName: string
  readonly staff: readonly Colleague[]
  readonly former: readonly Colleague[]
  readonly invited: readonly {
    readonly id: string
    readonly displayName: string
    readonly role: string
    readonly expiresAt: Date
  }[]
}

/** Everybody who works here, and who is invited to. No couple is named: an owner sees no clinical content. */
export async function readPracticeStaff(tx: OwnerTx): Promise<PracticeStaff> {
  const practice = await tx.db.practice.findUniqueOrThrow({ where: { id: tx.actor.practiceId } })
  const members = await tx.db.staffMember.findMany({
    orderBy: [{ displayName: 'asc' }, { role: 'asc' }],
  })
  const asColleague = (member: (typeof members)[number]): Colleague => ({
    memberId: member.id,
    displayName: member.displayName,
    role: member.role,
    since: member.since,
    self: member.userId === tx.actor.userId,
  })
  const invitations = await tx.db.invitation.findMany({
    where: { staffRole: { not: null }, usedAt: null, voidedAt: null, expiresAt: { gt: tx.now } },
    orderBy: { createdAt: 'asc' },
  })
  return {
    practiceName: practice.name,
    staff: members.filter(member => !member.until).map(asColleague),
    former: members.filter(member => member.until).map(asColleague),
    invited: invitations.map(each => ({
      id: each.id,
      displayName: each.displayName,
      role: each.staffRole ?? '',
      expiresAt: each.expiresAt,
    })),
  }
}

/** Invites somebody to a role, for seven days. Link and code come from invitations.secretsOf. */
export async function inviteStaff(
  tx: OwnerTx,
  who: { readonly displayName: string; readonly email: string; readonly role: 'clinician' | 'owner' },
): Promise<Invited> {
  const id = randomUUID()
  const [kek] = keyring()
  const { token, code } = invitationSecrets(kek, id)
  const expiresAt = new Date(tx.now.getTime() + 7 * 86_400_000)
  await tx.db.invitation.createMany({
    data: {
      id,
      practiceId: tx.actor.practiceId,
      staffRole: who.role,
      displayName: who.displayName,
      signInName: who.email,
      tokenHash: hashToken(token),
      codeHash: hashCode(code, id, deriveKey(kek, 'one-time codes')),
      createdBy: tx.actor.userId,
      createdAt: tx.now,
      expiresAt,
    },
  })
  await writeDown(tx, { action: 'staff-invited', subjectId: id })
  return { id, kekId: kek.id, signInName: who.email, expiresAt: expiresAt.toISOString() }
}

/**
 * Ends a role from the next request on. Couples keep their care team: who takes them over is a decision of its own.
 *
 * @throws Problem not-found for nobody of this practice; conflict `last-owner` when nobody would run the practice
 */
export async function endStaffRole(tx: OwnerTx, memberId: string): Promise<void> {
  const member = await tx.db.staffMember.findFirst({ where: { id: memberId, until: null } })
  if (!member) throw new Problem('not-found')
  const owners = await tx.db.staffMember.count({ where: { role: 'owner', until: null } })
  if (member.role === 'owner' && owners === 1) throw new Problem('conflict', 'last-owner')
  await tx.db.staffMember.updateMany({ where: { id: memberId }, data: { until: tx.now } })
  await writeDown(tx, { action: 'staff-role-ended', subjectId: memberId })
}

/** Takes the end of a role back. @throws Problem not-found when nobody of this practice had that role */
export async function restoreStaffRole(tx: OwnerTx, memberId: string): Promise<void> {
  const { count } = await tx.db.staffMember.updateMany({
    where: { id: memberId, until: { not: null } },
    data: { until: null },
  })
  if (count === 0) throw new Problem('not-found')
  await writeDown(tx, { action: 'staff-role-restored', subjectId: memberId })
}
