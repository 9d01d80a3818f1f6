import 'server-only'
import type { Slot } from '#lib/domain/access.ts'
import { definition } from '#lib/domain/exercises/exercise.ts'
import type { Text } from '#lib/domain/exercises/text.ts'
import { importMapping } from '#lib/domain/import.ts'
import type { Measure } from '#lib/domain/measures/measure.ts'
import { observationLabel, observationPlace } from '#lib/domain/observation-label.ts'
import type { DayValue, Favourable } from '#lib/domain/trend.ts'
import type { CaseTx } from './case-files.ts'
import { toDay } from './days.ts'
import { findMeasures } from './observed-measures.ts'

/** Everything observed under one name over one range, imported and answered together; one value a day and partner. */
export type ObservedSeries = {
  /** The name, or the name with its range where one name came with two. */
  readonly id: string
  readonly name: string
  readonly label: Text
  readonly low: number
  readonly high: number
  readonly favourable: Favourable
  /** Whether any value came from a file, and whether any was answered. */
  readonly imported: boolean
  readonly answered: boolean
  /** How many of the answers their authors meant for both partners too. */
  readonly shared: 'none' | 'some' | 'all'
  /** One name came with several ranges, or one measure with several versions, of which this is one. */
  readonly split: 'range' | 'version' | null
  /** The measure whose totals these are, as it was sent; null for every other observation. */
  readonly measure: Measure | null
  readonly series: Record<Slot, DayValue[]>
}

/**
 * What the clinician may read of the couple's observations from `from` to `to` (local days, both included), in the
 * order in which exercises observe them, then by name. Answers for their author alone are not among them.
 */
export async function listObservations(
  tx: CaseTx,
  { from, to }: { from: string; to: string },
  names?: readonly string[],
): Promise<ObservedSeries[]> {
  const rows = await findRows(tx, { from, to }, names)
  if (rows.length === 0) return []
  const grouped = Map.groupBy(rows, row => `${row.name} ${row.low} ${row.high}`)
  const found = [...new Set(rows.map(row => row.name))]
  const measures = await findMeasures(tx, found)
  const labels = await observationLabels(tx, found)
  const observed = [...grouped.values()].map((values): ObservedSeries => {
    const { name, low, high, favourable } = values[0]!
    const side = (slot: Slot) =>
      values.filter(each => each.slot === slot).map(({ day, value }) => ({ day, value }))
    return {
      id: name,
      name,
      label: measures.get(name)?.title ?? labels.get(name)!,
      low,
      high,
      favourable: favourable === 'higher' || favourable === 'lower' ? favourable : 'neither',
      imported: values.some(each => each.imported > 0),
      answered: values.some(each => each.answered > 0),
      shared: shareOf(values),
      split: null,
      measure: measures.get(name) ?? null,
      series: { A: side('A'), B: side('B') },
    }
  })
  return withUniqueIds(observed).sort(
    (a, b) => observationPlace(a.name) - observationPlace(b.name) || (a.id < b.id ? -1 : 1),
  )
}

/** One partner's day: the mean of its values, and of how many of them what is true. */
type Row = {
  name: string
  low: number
  high: number
  favourable: string
  slot: Slot
  day: string
  value: number
  imported: number
  answered: number
  shared: number
}

/** By hand because years of days are many rows: the database makes the means and one row goes over the wire a day. */
function findRows(
  tx: CaseTx,
  { from, to }: { from: string; to: string },
  names?: readonly string[],
): Promise<Row[]> {
  const { coupleId } = tx.file
  return tx.db.$queryRaw<Row[]>`
    select o.name, o.low, o.high, min(o.favourable) as favourable, p.slot, o.day::text as day, avg(o.value) as value,
           count(o.import_id)::int as imported, count(o.response_id)::int as answered,
           (count(*) filter (where o.response_id is not null and o.audience = 'couple'))::int as shared
    from observation o join partner p on p.id = o.partner_id
    where o.couple_id = ${coupleId}::uuid and o.day >= ${from}::date and o.day <= ${to}::date
      and (${names === undefined} or o.name = any(${[...(names ?? [])]}))
    group by o.name, o.low, o.high, p.slot, o.day
    order by o.name, o.day`
}

function shareOf(rows: readonly Row[]): ObservedSeries['shared'] {
  const sum = (pick: (row: Row) => number) => rows.reduce((total, row) => total + pick(row), 0)
  const shared = sum(row => row.shared)
  if (shared === 0) return 'none'
  return shared === sum(row => row.answered) ? 'all' : 'some'
}

/** One name should be one question with one range; where it is not, the two are never drawn on one axis. */
function withUniqueIds(observed: ObservedSeries[]): ObservedSeries[] {
  return observed.map(each => {
    const others = observed.filter(other => other !== each)
    if (others.some(other => other.name === each.name)) {
      return { ...each, id: `${each.name}-${each.low}-${each.high}`, split: 'range' }
    }
    const isVersion = each.measure !== null && others.some(other => other.measure?.id === each.measure?.id)
    return isVersion ? { ...each, split: 'version' } : each
  })
}

/** An exercise's own label; for what only a file knows, the label given when it was mapped; else the name itself. */
export async function observationLabels(tx: CaseTx, names: readonly string[]): Promise<Map<string, Text>> {
  const labels = new Map(names.map(name => [name, observationLabel(name) ?? { en: name, es: name }]))
  if (names.every(name => observationLabel(name) !== null)) return labels
  for (const { name, label } of await customLabels(tx)) {
    if (observationLabel(name) === null && labels.has(name)) labels.set(name, label)
  }
  const imports = await tx.db.import.findMany({
    where: { coupleId: tx.file.coupleId, committedAt: { not: null } },
    orderBy: { createdAt: 'asc' },
    select: { mapping: true },
  })
  for (const { mapping } of imports) {
    const read = importMapping.safeParse(mapping)
    if (!read.success) continue
    for (const { observation } of read.data.series) {
      if (observationLabel(observation.name) || !labels.has(observation.name)) continue
      labels.set(observation.name, { en: observation.label, es: observation.label })
    }
  }
  return labels
}

/** What exercises of a clinician's own that this couple was given observe, the newest last. */
async function customLabels(tx: CaseTx): Promise<{ name: string; label: Text }[]> {
  const given = await tx.db.exerciseDefinition.findMany({
    where: { origin: 'custom', assignments: { some: { coupleId: tx.file.coupleId } } },
    orderBy: { createdAt: 'asc' },
    select: { body: true },
  })
  return given.flatMap(({ body }) => definition.parse(body).observes)
}

/** First and last day with a number that the clinician may read; null when there is none. */
export async function observedDays(tx: CaseTx): Promise<{ first: string; last: string } | null> {
  const { _min, _max } = await tx.db.observation.aggregate({
    where: { coupleId: tx.file.coupleId },
    _min: { day: true },
    _max: { day: true },
  })
  return _min.day && _max.day ? { first: toDay(_min.day), last: toDay(_max.day) } : null
}
