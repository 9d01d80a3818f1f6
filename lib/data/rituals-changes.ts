import 'server-only'
import { randomUUID } from 'node:crypto'
import { localDate } from '#lib/domain/calendar.ts'
import { found, Problem } from '#lib/domain/problem.ts'
import { type Outcome, type RitualWish, recentDays, type ToldDay } from '#lib/domain/ritual.ts'
import { keptName } from '#lib/domain/ritual-ideas.ts'
import { writeDown } from './audit.ts'
import { fromDay } from './days.ts'
import { sealText } from './keys.ts'
import { findRitual, ritualPlace } from './rituals.ts'
import type { PartnerTx } from './with-actor.ts'

/** Rituals that go on at once: more would be a list of duties. */
const MOST_RITUALS = 12

/**
 * Makes a ritual of both, from today on, in the couple's zone.
 * @throws Problem conflict `couple-closed`, `many-rituals`
 */
export async function makeRitual(tx: PartnerTx, wish: RitualWish): Promise<{ id: string; version: number }> {
  const { practiceId, coupleId } = tx.actor
  const couple = await confirmOpen(tx)
  const going = await tx.db.ritual.count({ where: { coupleId, endedAt: null } })
  if (going >= MOST_RITUALS) throw new Problem('conflict', 'many-rituals')
  const id = randomUUID()
  await tx.db.ritual.createMany({
    data: { id, practiceId, coupleId, createdAt: tx.now, ...(await columnsOf(tx, id, wish, couple)) },
  })
  await writeDown(tx, { action: 'ritual-made', coupleId, subjectId: id })
  return { id, version: 1 }
}

/**
 * Changes a ritual from today on; what was said of earlier days stays.
 * @throws Problem not-found; conflict `couple-closed`, `ritual-ended`, `stale` with `theirs`
 */
export async function changeRitual(
  tx: PartnerTx,
  ritualId: string,
  wish: RitualWish,
  version: number,
): Promise<{ id: string; version: number }> {
  const couple = await confirmOpen(tx)
  const ritual = found(await findRitual(tx, ritualId))
  if (ritual.endedOn !== null) throw new Problem('conflict', 'ritual-ended')
  const { startsOn, ...columns } = await columnsOf(tx, ritualId, wish, couple)
  // Days of another rhythm would be told about as if they had been its own.
  const another = JSON.stringify(wish.rhythm) !== JSON.stringify(ritual.rhythm)
  const changed = another ? { ...columns, startsOn } : columns
  return save(tx, ritualId, version, changed, 'ritual-changed')
}

/** Ends a ritual for both. @throws Problem not-found; conflict `ritual-ended`, `stale` with `theirs` */
export async function endRitual(
  tx: PartnerTx,
  ritualId: string,
  version: number,
): Promise<{ id: string; version: number }> {
  const { endedOn } = found(await findRitual(tx, ritualId))
  if (endedOn !== null) throw new Problem('conflict', 'ritual-ended')
  return save(tx, ritualId, version, { endedAt: tx.now }, 'ritual-ended')
}

/** Takes an ended ritual up again. @throws Problem not-found; conflict `couple-closed`, `stale` with `theirs` */
export async function resumeRitual(
  tx: PartnerTx,
  ritualId: string,
  version: number,
): Promise<{ id: string; version: number }> {
  await confirmOpen(tx)
  found(await findRitual(tx, ritualId))
  return save(tx, ritualId, version, { endedAt: null }, 'ritual-resumed')
}

/**
 * Says of one of its newest days how it was, for both; null takes back what was said. `before` is what the person saw
 * there: whatever the other said meanwhile is not overwritten.
 * @throws Problem not-found; invalid `not-its-day`; conflict `couple-closed`, `ritual-ended`, `stale` with `theirs`
 */
export async function tellRitualDay(
  tx: PartnerTx,
  ritualId: string,
  { day, outcome, before }: ToldDay,
): Promise<{ id: string; outcome: Outcome | null }> {
  const { practiceId, coupleId } = tx.actor
  await confirmOpen(tx)
  const ritual = found(await findRitual(tx, ritualId))
  if (ritual.endedOn !== null) throw new Problem('conflict', 'ritual-ended')
  if (!recentDays(ritual, tx.now).includes(day)) throw new Problem('invalid', 'not-its-day')
  const own = { ritualId, coupleId, day: fromDay(day) }
  if (!(await replaced(tx, own, { outcome, before, practiceId }))) {
    const stands = await tx.db.ritualDay.findFirst({ where: own })
    throw new Problem('conflict', 'stale', { theirs: { outcome: stands?.outcome ?? null } })
  }
  await writeDown(tx, { action: 'ritual-day-told', coupleId, subjectId: ritualId })
  return { id: ritualId, outcome }
}

type Day = { ritualId: string; coupleId: string; day: Date }
type Told = { outcome: Outcome | null; before: Outcome | null; practiceId: string }

async function replaced(tx: PartnerTx, own: Day, { outcome, before, practiceId }: Told): Promise<boolean> {
  if (before === null) {
    if (outcome === null) return (await tx.db.ritualDay.count({ where: own })) === 0
    const { count } = await tx.db.ritualDay.createMany({
      data: { ...own, practiceId, outcome },
      skipDuplicates: true,
    })
    return count === 1
  }
  const stood = { ...own, outcome: before }
  const { count } =
    outcome === null
      ? await tx.db.ritualDay.deleteMany({ where: stood })
      : await tx.db.ritualDay.updateMany({ where: stood, data: { outcome } })
  return count === 1
}

/** @throws Problem conflict `couple-closed` */
async function confirmOpen(tx: PartnerTx): Promise<{ readonly zone: string }> {
  const couple = await tx.db.couple.findUniqueOrThrow({ where: { id: tx.actor.coupleId } })
  if (couple.closedAt) throw new Problem('conflict', 'couple-closed')
  return couple
}

async function columnsOf(tx: PartnerTx, id: string, wish: RitualWish, { zone }: { zone: string }) {
  const owner = { scope: 'couple', subjectId: tx.actor.coupleId } as const
  return {
    kind: wish.idea,
    sealed: await sealText(
      tx,
      owner,
      ritualPlace(id),
      JSON.stringify({ name: keptName(wish.idea, wish.name) }),
    ),
    rhythm: wish.rhythm,
    minuteOfDay: wish.time,
    minutes: wish.minutes,
    zone,
    startsOn: fromDay(localDate(tx.now, zone)),
  }
}

type Columns = Partial<Awaited<ReturnType<typeof columnsOf>> & { endedAt: Date | null }>

async function save(
  tx: PartnerTx,
  ritualId: string,
  version: number,
  data: Columns,
  action: string,
): Promise<{ id: string; version: number }> {
  const { coupleId } = tx.actor
  const { count } = await tx.db.ritual.updateMany({
    where: { id: ritualId, coupleId, version },
    data: { ...data, version: { increment: 1 } },
  })
  if (count === 0) {
    const { days: _, ...theirs } = found(await findRitual(tx, ritualId))
    throw new Problem('conflict', 'stale', { theirs })
  }
  await writeDown(tx, { action, coupleId, subjectId: ritualId })
  return { id: ritualId, version: version + 1 }
}
