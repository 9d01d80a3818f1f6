import 'server-only'
import type { Slot } from '#lib/domain/access.ts'
import { localDate } from '#lib/domain/calendar.ts'
import { definition as definitionSchema } from '#lib/domain/exercises/exercise.ts'
import type { Text } from '#lib/domain/exercises/text.ts'
import { fromDay, toDay } from './days.ts'
import { openOffer } from './offers.ts'
import type { PartnerTx } from './with-actor.ts'

/** Answers of one question that lie open between the two: what each gave to the other, and nothing else of it. */
export type JointSeries = {
  readonly title: Text
  readonly prompt: Text
  readonly low: number
  readonly high: number
  readonly series: Record<Slot, readonly { readonly day: string; readonly value: number }[]>
}

/** At most this many opened answers are looked at, the newest. */
const MOST_OPENED = 400

/**
 * The numbers from `from` on that both may read, a series a question, by its words. The other's are those that
 * row-level security shows as opened; one's own stand here from when they are open to the other, of a mutual one not
 * before the other's side is too: not yet, kept private and withdrawn look the same.
 */
export async function listJointNumbers(tx: PartnerTx, from: string): Promise<JointSeries[]> {
  const { coupleId, partnerId } = tx.actor
  const rows = await tx.db.offer.findMany({
    where: { coupleId, opensAt: { lte: tx.now }, day: { gte: fromDay(from) } },
    orderBy: [{ day: 'desc' }, { slug: 'asc' }, { pair: 'asc' }, { id: 'asc' }],
    take: MOST_OPENED,
    include: { partner: { select: { slot: true } } },
  })
  const theirPairs = new Set(rows.filter(row => row.partnerId !== partnerId).map(row => row.pair))
  const open = rows.filter(
    row => row.partnerId !== partnerId || row.kind !== 'mutual' || theirPairs.has(row.pair),
  )
  const found = new Map<string, JointSeries & { series: Record<Slot, { day: string; value: number }[]> }>()
  for (const row of open.toReversed()) {
    const { title, prompt, reading } = await openOffer(tx, row)
    if (reading.kind !== 'scale') continue
    const { low, high, number } = reading
    const key = JSON.stringify([title.en, prompt.en, low, high])
    const series = found.get(key) ?? { title, prompt, low, high, series: { A: [], B: [] } }
    series.series[row.partner.slot as Slot].push({ day: toDay(row.day), value: number })
    found.set(key, series)
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, series]) => series)
}

/** Sessions that the two came to the end of since `from`, the newest first; days of the couple. Joint. */
export async function listHeldSessions(
  tx: PartnerTx,
  from: string,
): Promise<{ readonly day: string; readonly title: Text }[]> {
  const rows = await tx.db.togetherSession.findMany({
    where: { coupleId: tx.actor.coupleId, finishedAt: { not: null } },
    orderBy: { finishedAt: 'desc' },
    take: 60,
    include: {
      couple: { select: { zone: true } },
      assignment: { select: { definition: { select: { body: true } } } },
    },
  })
  return rows
    .map(({ finishedAt, couple, assignment }) => ({
      day: localDate(finishedAt!, couple.zone),
      title: definitionSchema.parse(assignment.definition.body).title,
    }))
    .filter(each => each.day >= from)
    .sort((a, b) => (a.day === b.day ? order(a.title.en, b.title.en) : order(b.day, a.day)))
}

/** Two of one day by their titles: an id is chance, and would differ where nothing else does. */
function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
