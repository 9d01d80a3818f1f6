import 'server-only'
import { localDate } from '#lib/domain/calendar.ts'
import { confirmMayTell, type Reason } from '#lib/domain/not-now.ts'
import { found } from '#lib/domain/problem.ts'
import { requireConsent } from './consents.ts'
import { findOccurrence } from './occurrences.ts'
import type { PartnerTx } from './with-actor.ts'

/**
 * Says why something of one's own is not done now; said again, the new reason stands. The therapist reads it, and
 * nothing else follows: the plan stays as it is, and so does all that the other sees.
 * @throws Problem not-found; conflict `already-answered`, `consent-needed`; invalid `day-closed`, `day-not-yet`
 */
export async function tellNotNow(tx: PartnerTx, occurrenceId: string, reason: Reason): Promise<void> {
  const occurrence = found(await findOccurrence(tx, occurrenceId))
  await requireConsent(tx)
  const { practiceId, coupleId, partnerId } = tx.actor
  const seat = await tx.db.seat.findFirstOrThrow({ where: { partnerId } })
  confirmMayTell(occurrence, localDate(tx.now, seat.zone))
  const said = { reason, toldAt: tx.now }
  await tx.db.notNow.upsert({
    where: { occurrenceId_partnerId: { occurrenceId, partnerId } },
    create: { practiceId, coupleId, partnerId, occurrenceId, ...said },
    update: said,
  })
}

/**
 * Takes it back, at any time; where nothing was said, nothing happens.
 * @throws Problem not-found
 */
export async function takeBackNotNow(tx: PartnerTx, occurrenceId: string): Promise<void> {
  found(await findOccurrence(tx, occurrenceId))
  const { partnerId } = tx.actor
  await tx.db.notNow.deleteMany({ where: { occurrenceId, partnerId } })
}
