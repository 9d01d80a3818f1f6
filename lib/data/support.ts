import 'server-only'
import { randomUUID } from 'node:crypto'
import { writeDown } from './audit.ts'
import type { PartnerTx } from './with-actor.ts'

/**
 * "I would like my therapist to know I do not feel safe." Written for the care team; whoever raised it cannot list it,
 * so that a glance at the phone finds nothing. Returns the flag's id, for the job that sends the neutral mail.
 */
export function raiseFlag(tx: PartnerTx): Promise<string> {
  return addFlag(tx, { kind: 'not-safe' })
}

/** The same for an answer to one item of a measure, which wants a clinician's eyes whatever the total is. */
export function raiseMeasureFlag(
  tx: PartnerTx,
  { responseId, item }: { responseId: string; item: string },
): Promise<string> {
  return addFlag(tx, { kind: 'measure-critical', responseId, item })
}

type Cause = { kind: 'not-safe' } | { kind: 'measure-critical'; responseId: string; item: string }

async function addFlag(tx: PartnerTx, cause: Cause): Promise<string> {
  const { practiceId, coupleId, partnerId } = tx.actor
  const flagId = randomUUID()
  await tx.db.flag.createMany({
    data: { id: flagId, practiceId, coupleId, partnerId, ...cause, raisedAt: tx.now },
  })
  await writeDown(tx, { action: 'flag-raised', coupleId, subjectId: flagId })
  return flagId
}
