import 'server-only'
import type { Text } from '#lib/domain/exercises/text.ts'
import { Problem } from '#lib/domain/problem.ts'
import { writeDown } from './audit.ts'
import type { PartnerTx } from './with-actor.ts'

type Policy = {
  readonly policyTextId: string
  readonly kind: string
  readonly version: number
  readonly text: Text
  /** When this person accepted this version. Nobody is shown whether the other has. */
  readonly acceptedAt: Date | null
}

/** The couple's present policy, and the person's own consent to it. */
export async function readPolicy(tx: PartnerTx): Promise<Policy> {
  const { policy } = await tx.db.couple.findUniqueOrThrow({
    where: { id: tx.actor.coupleId },
    include: { policy: true },
  })
  const consent = await tx.db.consent.findFirst({
    where: { partnerId: tx.actor.partnerId, policyTextId: policy.id },
  })
  return {
    policyTextId: policy.id,
    kind: policy.kind,
    version: policy.version,
    text: { en: policy.bodyEn, es: policy.bodyEs },
    acceptedAt: consent?.at ?? null,
  }
}

/**
 * The person accepts the policy that they have read. Twice is once.
 * @throws Problem conflict (`stale`) when the couple's policy is another one by now
 */
export async function acceptPolicy(tx: PartnerTx, policyTextId: string): Promise<void> {
  const policy = await readPolicy(tx)
  if (policy.policyTextId !== policyTextId) throw new Problem('conflict', 'stale')
  const { practiceId, coupleId, partnerId } = tx.actor
  const { count } = await tx.db.consent.createMany({
    data: { practiceId, coupleId, partnerId, policyTextId, at: tx.now },
    skipDuplicates: true,
  })
  if (count === 1) await writeDown(tx, { action: 'policy-accepted', coupleId, subjectId: policyTextId })
}

/** Before their own first answer each partner accepts the present policy (promise 7). @throws Problem conflict `consent-needed` */
export async function requireConsent(tx: PartnerTx): Promise<void> {
  const { acceptedAt } = await readPolicy(tx)
  if (acceptedAt === null) throw new Problem('conflict', 'consent-needed')
}
