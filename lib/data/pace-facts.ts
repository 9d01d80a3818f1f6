import 'server-only'
import { localDate } from '#lib/domain/calendar.ts'
import { asksFrom, type Ladder, ladders, type PaceAnswer } from '#lib/domain/pace.ts'
import type { PaceFacts } from '#lib/domain/pace-facts.ts'
import { fromDay } from './days.ts'
import type { Tx } from './with-actor.ts'

/**
 * What is stored of a couple's ladders, as far as whoever acts may see it: row-level security leaves a partner the
 * appointments, the levels that hold already and their own words.
 */
export async function readPaceFacts(tx: Tx, coupleId: string): Promise<Record<Ladder, PaceFacts>> {
  const where = { coupleId }
  const { zone } = await tx.db.couple.findUniqueOrThrow({ where: { id: coupleId }, select: { zone: true } })
  const appointments = await tx.db.appointment.findMany({ where })
  const levels = await tx.db.paceLevel.findMany({ where })
  const words = await tx.db.paceAnswer.findMany({ where })
  const releases = await tx.db.paceRelease.findMany({ where })
  const ceilings = await tx.db.paceCeiling.findMany({ where })
  const dated = appointments.map(({ id, startsAt, cancelledAt }) => ({
    id,
    startsAt,
    asksFrom: asksFrom(startsAt, zone),
    cancelledAt,
  }))
  const of = <Row extends { ladder: string }>(rows: readonly Row[], ladder: Ladder) =>
    rows.filter(each => each.ladder === ladder)
  const factsOf = (ladder: Ladder): PaceFacts => ({
    appointments: dated,
    levels: of(levels, ladder).map(({ effectiveAt, ...row }) => ({ ...row, at: effectiveAt })),
    words: of(words, ladder).map(row => ({ ...row, answer: row.answer as Word })),
    releases: of(releases, ladder),
    ceilings: of(ceilings, ladder),
  })
  return { touch: factsOf('touch'), openness: factsOf('openness') }
}

type Word = Exclude<PaceAnswer, 'step-back-now'>

/**
 * The ladders on which a couple is: those with an exercise that runs, and those above level 0. The clinician begins
 * one by giving an exercise of it; before that nobody is asked.
 */
export async function laddersInUse(
  tx: Tx,
  coupleId: string,
  levels: Readonly<Record<Ladder, number>>,
): Promise<Set<Ladder>> {
  const { zone } = await tx.db.couple.findUniqueOrThrow({ where: { id: coupleId }, select: { zone: true } })
  const today = fromDay(localDate(tx.now, zone))
  const inUse = new Set<Ladder>()
  for (const ladder of ladders) {
    const given = await tx.db.assignment.findFirst({
      where: {
        coupleId,
        endedAt: null,
        OR: [{ endsOn: null }, { endsOn: { gte: today } }],
        definition: { body: { path: ['pace', 'ladder'], equals: ladder } },
      },
      select: { id: true },
    })
    if (given || levels[ladder] > 0) inUse.add(ladder)
  }
  return inUse
}

/** One at a time for a couple, until the transaction ends: what is said, released, held and set under a ceiling. */
export async function lockPace(tx: Tx, coupleId: string): Promise<void> {
  await tx.db.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`pace ${coupleId}`}, 0))`
}
