import 'server-only'
import { localDate } from '#lib/domain/calendar.ts'
import { type Definition, definition as definitionSchema } from '#lib/domain/exercises/exercise.ts'
import type { Measure } from '#lib/domain/measures/measure.ts'
import { fromDay, toDay } from './days.ts'
import { findMeasures } from './observed-measures.ts'
import type { PartnerTx } from './with-actor.ts'

type DayNumber = { readonly day: string; readonly value: number }

/** One observation of the person's own answers. Days are local 'YYYY-MM-DD'; never an imported number. */
export type OwnSeries = {
  readonly observed: Definition['observes'][number]
  /** The question was asked on more than one scale; this is one of them. */
  readonly split: boolean
  readonly values: readonly DayNumber[]
}

/** The person's own totals of one version of a measure, as it was sent to them. */
export type OwnTotals = { readonly measure: Measure; readonly values: readonly DayNumber[] }

type OwnNumbers = { readonly series: readonly OwnSeries[]; readonly totals: readonly OwnTotals[] }

/** The person's own numbers since `from`: series in the order of their exercises' slugs, totals by name. */
export async function listOwnNumbers(tx: PartnerTx, from: string): Promise<OwnNumbers> {
  const rows = await tx.db.observation.findMany({
    where: { ...own(tx), day: { gte: fromDay(from) } },
    orderBy: [{ day: 'asc' }, { name: 'asc' }],
    select: { name: true, day: true, value: true, low: true, high: true },
  })
  const byName = Map.groupBy(rows, row => row.name)
  const measures = await findMeasures(tx, [...byName.keys()])
  const series = (await observesOf(tx)).flatMap(observed => {
    const scales = [...Map.groupBy(byName.get(observed.name) ?? [], row => `${row.low} ${row.high}`).values()]
    return scales.map(values => {
      const { low, high } = values[0]!
      return { observed: { ...observed, low, high }, split: scales.length > 1, values: values.map(numberOf) }
    })
  })
  const totals = [...byName.keys()].sort().flatMap(name => {
    const measure = measures.get(name)
    return measure ? [{ measure, values: byName.get(name)!.map(numberOf) }] : []
  })
  return { series, totals }
}

/** First and last day with a number of the person's own; null when there is none. */
export async function ownDays(tx: PartnerTx): Promise<{ first: string; last: string } | null> {
  const { _min, _max } = await tx.db.observation.aggregate({
    where: own(tx),
    _min: { day: true },
    _max: { day: true },
  })
  return _min.day && _max.day ? { first: toDay(_min.day), last: toDay(_max.day) } : null
}

/** Day of the last appointment that is over or began, in the couple's zone; null before the first. */
export async function lastAppointmentDay(tx: PartnerTx): Promise<string | null> {
  const last = await tx.db.appointment.findFirst({
    where: { coupleId: tx.actor.coupleId, cancelledAt: null, startsAt: { lt: tx.now } },
    orderBy: { startsAt: 'desc' },
    select: { startsAt: true, couple: { select: { zone: true } } },
  })
  return last && localDate(last.startsAt, last.couple.zone)
}

function own(tx: PartnerTx) {
  return { coupleId: tx.actor.coupleId, partnerId: tx.actor.partnerId, importId: null }
}

const numberOf = ({ day, value }: { day: Date; value: number }): DayNumber => ({ day: toDay(day), value })

/** What the exercises ever assigned to this person observe, once a name, from the newest version. */
async function observesOf(tx: PartnerTx): Promise<Definition['observes']> {
  const rows = await tx.db.exerciseDefinition.findMany({ orderBy: [{ slug: 'asc' }, { version: 'desc' }] })
  const byName = new Map<string, Definition['observes'][number]>()
  for (const observed of rows.flatMap(row => definitionSchema.parse(row.body).observes)) {
    if (!byName.has(observed.name)) byName.set(observed.name, observed)
  }
  return [...byName.values()]
}
