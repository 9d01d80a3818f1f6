import 'server-only'
import { randomUUID } from 'node:crypto'
import { localDate } from '#lib/domain/calendar.ts'
import {
  type Calming,
  mayRecap,
  type PauseLength,
  pauseState,
  pauseUntil,
  type Recap,
} from '#lib/domain/pause.ts'
import { found, Problem } from '#lib/domain/problem.ts'
import { writeDown } from './audit.ts'
import { requireConsent } from './consents.ts'
import { fromDay } from './days.ts'
import { sealText } from './keys.ts'
import { placeOfRecap } from './pauses-list.ts'
import type { PartnerTx } from './with-actor.ts'

type Asked = { pauseId: string; version: number; until: string }

/**
 * Begins a pause for both. Needs no consent and no reason. One whose time is over is closed by it as `later`.
 * @throws Problem conflict `pause-under-way` with the one that is, `couple-closed`
 */
export async function askForPause(
  tx: PartnerTx,
  { length, calming }: { readonly length: PauseLength; readonly calming: Calming | null },
): Promise<Asked> {
  const { coupleId, partnerId } = tx.actor
  await confirmOpen(tx)
  // Two who press at once: the second is shown the pause of the first.
  await lockPauses(tx)
  for (const row of await tx.db.pause.findMany({ where: { coupleId, endedAt: null } })) {
    if (pauseState(row, tx.now) === 'under-way')
      throw new Problem('conflict', 'pause-under-way', { pauseId: row.id, until: row.until.toISOString() })
    if (pauseState(row, tx.now) === 'over') await end(tx, row, 'later')
  }
  const { zone } = await tx.db.seat.findFirstOrThrow({ where: { partnerId } })
  return begin(tx, pauseUntil(length, tx.now, zone), calming)
}

/**
 * Either of the two ends it, before its time or after: they go on (`resumed`), or set another time, which is a new
 * pause. Ending what the other has just ended with the same word is fine.
 * @throws Problem conflict `stale` when the other ended it otherwise or it is too long ago; not-found; `couple-closed`
 */
export async function endPause(
  tx: PartnerTx,
  pauseId: string,
  next: { readonly version: number; readonly length: PauseLength | null },
): Promise<{ pauseId: string; version: number }> {
  const { coupleId, partnerId } = tx.actor
  await confirmOpen(tx)
  const row = found(await tx.db.pause.findFirst({ where: { id: pauseId, coupleId } }))
  if (row.ending === 'resumed' && next.length === null) return { pauseId, version: row.version }
  await end(tx, { id: pauseId, version: next.version }, next.length === null ? 'resumed' : 'later')
  if (next.length === null) return { pauseId, version: next.version + 1 }
  const { zone } = await tx.db.seat.findFirstOrThrow({ where: { partnerId } })
  const { until: _, ...begun } = await begin(tx, pauseUntil(next.length, tx.now, zone), null)
  return begun
}

/**
 * What this person felt and what mattered most, for both and their therapist. Written again, it replaces their own.
 * @throws Problem invalid `pause-past` more than a day after its time; conflict `consent-needed`, `couple-closed`;
 * not-found
 */
export async function writeRecap(tx: PartnerTx, pauseId: string, recap: Recap): Promise<void> {
  const { practiceId, coupleId, partnerId } = tx.actor
  const zone = await confirmOpen(tx)
  await requireConsent(tx)
  const pause = found(await tx.db.pause.findFirst({ where: { id: pauseId, coupleId } }))
  if (!mayRecap(pause, tx.now)) throw new Problem('invalid', 'pause-past')
  // Two tabs that send at once: the second writes over the first.
  await lockPauses(tx)
  const own = await tx.db.pauseRecap.findFirst({ where: { pauseId, partnerId } })
  const id = own?.id ?? randomUUID()
  const owner = { scope: 'couple', subjectId: coupleId } as const
  const sealed = await sealText(tx, owner, placeOfRecap(id), JSON.stringify(recap))
  const day = fromDay(localDate(tx.now, zone))
  if (own) await tx.db.pauseRecap.updateMany({ where: { id }, data: { sealed, day } })
  else
    await tx.db.pauseRecap.createMany({ data: { id, practiceId, coupleId, partnerId, pauseId, sealed, day } })
  await writeDown(tx, { action: 'pause-recapped', coupleId, subjectId: pauseId })
}

async function lockPauses({ db, actor }: PartnerTx): Promise<void> {
  await db.$queryRaw`select pg_advisory_xact_lock(hashtextextended(${`pauses ${actor.coupleId}`}, 0))::text`
}

/** The couple's zone. @throws Problem conflict `couple-closed` */
async function confirmOpen(tx: PartnerTx): Promise<string> {
  const couple = await tx.db.couple.findUniqueOrThrow({ where: { id: tx.actor.coupleId } })
  if (couple.closedAt) throw new Problem('conflict', 'couple-closed')
  return couple.zone
}

async function begin(tx: PartnerTx, until: Date, calming: Calming | null): Promise<Asked> {
  const { practiceId, coupleId, partnerId: askedBy } = tx.actor
  const id = randomUUID()
  await tx.db.pause.createMany({
    data: { id, practiceId, coupleId, askedBy, askedAt: tx.now, until, calming },
  })
  await writeDown(tx, { action: 'pause-asked', coupleId, subjectId: id })
  return { pauseId: id, version: 1, until: until.toISOString() }
}

async function end(
  tx: PartnerTx,
  { id, version }: { id: string; version: number },
  ending: 'resumed' | 'later',
): Promise<void> {
  const { coupleId } = tx.actor
  const { count } = await tx.db.pause.updateMany({
    where: { id, coupleId, version, endedAt: null },
    data: { endedAt: tx.now, ending, version: { increment: 1 } },
  })
  if (count === 0) throw new Problem('conflict', 'stale')
  await writeDown(tx, { action: 'pause-ended', coupleId, subjectId: id })
}
