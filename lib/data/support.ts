import 'server-only'
import { randomUUID } from 'node:crypto'
import { writeDown } from './audit.ts'
import type { PartnerTx } from './with-actor.ts'

/**
 * "I would like my therapist to know I do not feel safe." Written for the care team; whoever raised it cannot list it,
 * so that a glance at the phone finds nothing. Returns the flag's id, for the job that sends the neutral mail.
 */
export async function raiseFlag(tx: PartnerTx): Promise<string> {
  const { practiceId, coupleId, partnerId } = tx.actor
  const flagId = randomUUID()
  await tx.db.flag.createMany({
    data: { id: flagId, practiceId, coupleId, partnerId, kind: 'not-safe', raisedAt: tx.now },
  })
  await writeDown(tx, { action: 'flag-raised', coupleId, subjectId: flagId })
  return flagId
}
