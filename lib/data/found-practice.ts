import 'server-only'
import { randomUUID } from 'node:crypto'
import { invitationSecrets } from '#lib/crypto/invitation-secrets.ts'
import { deriveKey } from '#lib/crypto/keys.ts'
import { hashCode, hashToken } from '#lib/crypto/token.ts'
import { writeDown } from './audit.ts'
import { addDataKey, keyring } from './keys.ts'
import type { WorkerTx } from './with-actor.ts'

export type NewPractice = {
  readonly name: string
  readonly locale: string
  /** IANA zone. */
  readonly zone: string
  /** The secrets policies that its clinicians choose from, as their first version. */
  readonly policies: Readonly<Record<string, { readonly en: string; readonly es: string }>>
  /** `signInName` is canonical. */
  readonly owner: { readonly displayName: string; readonly signInName: string }
}

type OwnerInvitation = { readonly token: string; readonly code: string; readonly expiresAt: Date }

const validFor = 7 * 24 * 3_600_000

/** Makes the practice of the acting setup job, and the invitation of its first owner: for seven days, once. */
export async function foundPractice(tx: WorkerTx, practice: NewPractice): Promise<OwnerInvitation> {
  const { practiceId } = tx.actor
  const { name, locale, zone, policies } = practice
  await tx.db.practice.createMany({ data: { id: practiceId, name, locale, zone, createdAt: tx.now } })
  await tx.db.policyText.createMany({
    data: Object.entries(policies).map(([kind, { en, es }]) => ({
      practiceId,
      kind,
      version: 1,
      bodyEn: en,
      bodyEs: es,
      createdAt: tx.now,
    })),
  })
  await addDataKey(tx, practiceId, { scope: 'practice', subjectId: practiceId, coupleId: null })
  await writeDown(tx, { action: 'practice-founded' })
  return inviteOwner(tx, practice.owner)
}

async function inviteOwner(tx: WorkerTx, owner: NewPractice['owner']): Promise<OwnerInvitation> {
  const id = randomUUID()
  const [kek] = keyring()
  const { token, code } = invitationSecrets(kek, id)
  const expiresAt = new Date(tx.now.getTime() + validFor)
  await tx.db.invitation.createMany({
    data: {
      id,
      practiceId: tx.actor.practiceId,
      staffRole: 'owner',
      displayName: owner.displayName,
      signInName: owner.signInName,
      tokenHash: hashToken(token),
      codeHash: hashCode(code, id, deriveKey(kek, 'one-time codes')),
      createdAt: tx.now,
      expiresAt,
    },
  })
  await writeDown(tx, { action: 'staff-invited', subjectId: id })
  return { token, code, expiresAt }
}
