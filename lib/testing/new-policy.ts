import { randomUUID } from 'node:crypto'
import { withActor } from '#lib/data/with-actor.ts'
import { type Clinician, mint } from '#lib/domain/access.ts'

/** Gives the couple a newer policy, which neither partner has accepted yet; its id. */
export async function newPolicy(clinician: Clinician, coupleId: string): Promise<string> {
  const { practiceId } = clinician
  const id = randomUUID()
  await withActor(mint.worker({ practiceId, job: 'setup' }), tx =>
    tx.db.policyText.createMany({
      data: { id, practiceId, kind: 'no-secrets', version: 2, bodyEn: 'New.', bodyEs: 'Nuevo.' },
    }),
  )
  await withActor(clinician, tx =>
    tx.db.couple.updateMany({ where: { id: coupleId }, data: { policyId: id } }),
  )
  return id
}
