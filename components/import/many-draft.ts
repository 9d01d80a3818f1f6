import type { Slot } from '#lib/domain/access.ts'
import type { ManyMapping, ManySeries } from '#lib/domain/import-many.ts'
import type { Draft, DraftGroup, Fix } from './draft.ts'
import { whoseField } from './draft.ts'
import { observationName } from './observation-name.ts'

/** A measure whose totals a column may hold; `name` is that of its observations. */
export type MeasureChoice = {
  readonly name: string
  readonly title: string
  readonly low: number
  readonly high: number
  readonly favourable: DraftGroup['favourable']
}

/** Columns of one thing. `measure` is a measure's observation name, or '' for a scale of one's own; `day` its one day. */
export type ManyGroup = DraftGroup & { measure: string; day: string }

/** The form of a file of many couples, as it is being filled in. In a file with a row for each person `whose` is A. */
export type ManyDraft = Pick<Draft, 'dayColumn' | 'startDate' | 'zeroIs'> & {
  coupleColumn: string
  partnerColumn: string
  partnerValues: Record<Slot, string>
  namesFrom: 'pattern' | 'columns'
  names: Record<Slot, string>
  dayKind: 'date' | 'number' | 'fixed'
  groups: ManyGroup[]
  outcome: string
  policyId: string
  zone: string
  locale: string
  country: string
}

/** The columns of numbers that nothing else is read from. */
export function usedManyGroups(draft: ManyDraft): ManyGroup[] {
  const taken = new Set([draft.coupleColumn, draft.partnerColumn])
  if (draft.dayKind !== 'fixed') taken.add(draft.dayColumn)
  if (draft.namesFrom === 'columns') for (const name of Object.values(draft.names)) taken.add(name)
  return draft.groups.map(group => ({
    ...group,
    columns: group.columns.filter(each => !taken.has(each.column)),
  }))
}

/** The observations that the draft would make, each once: what the outcome is chosen from. */
export function observedIn(
  draft: ManyDraft,
  measures: readonly MeasureChoice[],
): { name: string; label: string }[] {
  const used = usedManyGroups(draft).filter(group => group.columns.some(each => isTaken(each.whose)))
  const observations = used.map(group => observationOf(group, measures))
  return [...new Map(observations.map(({ name, label }) => [name, { name, label }])).values()]
}

/** The mapping that a draft means, or what is missing in it, in the order of the form. */
export function manyMappingOf(
  draft: ManyDraft,
  measures: readonly MeasureChoice[],
): { mapping: ManyMapping } | { fixes: Fix[] } {
  const groups = usedManyGroups(draft)
  const series = groups.flatMap(group => seriesOf(group, draft, measures))
  const fixes = [
    ...headFixes(draft),
    ...groups.flatMap(groupFixes(draft, measures)),
    ...seriesFixes(groups, series),
  ]
  if (draft.country === '') fixes.push({ at: 'country', reason: 'country', column: '' })
  if (fixes.length > 0) return { fixes }
  const { namesFrom, names, partnerColumn, partnerValues, policyId, zone, country } = draft
  const outcome = series.some(each => each.observation.name === draft.outcome) ? draft.outcome : null
  return {
    mapping: {
      couple: draft.coupleColumn,
      partner: partnerColumn === '' ? null : { column: partnerColumn, ...partnerValues },
      names: { kind: namesFrom, ...names },
      day: dayOf(draft),
      series,
      outcome,
      settings: { policyId, zone, locale: draft.locale === 'es' ? 'es' : 'en', country },
    },
  }
}

const isTaken = (whose: DraftGroup['columns'][number]['whose']) => whose === 'A' || whose === 'B'

function dayOf({ dayKind, dayColumn: column, startDate, zeroIs }: ManyDraft): ManyMapping['day'] {
  if (dayKind === 'fixed') return { kind: 'fixed' }
  return dayKind === 'date' ? { kind: 'date', column } : { kind: 'number', column, startDate, zeroIs }
}

function seriesOf(
  group: ManyGroup,
  { partnerColumn, dayKind }: ManyDraft,
  measures: readonly MeasureChoice[],
): ManySeries[] {
  const day = dayKind === 'fixed' ? group.day : null
  const observation = observationOf(group, measures)
  return group.columns.flatMap(({ column, whose }) => {
    if (whose !== 'A' && whose !== 'B') return []
    return [{ column, observation, partner: partnerColumn === '' ? whose : 'row', day }]
  })
}

function observationOf(
  { measure, label, low, high, favourable }: ManyGroup,
  measures: readonly MeasureChoice[],
) {
  const known = measures.find(each => each.name === measure)
  if (known) {
    const { name, title, low, high, favourable } = known
    return { name, label: title, low, high, favourable }
  }
  const plain = label.trim()
  return { name: observationName(plain), label: plain, low: numberOf(low), high: numberOf(high), favourable }
}

function numberOf(text: string): number {
  return text.trim() === '' ? Number.NaN : Number(text.replace(',', '.'))
}

const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text)

function headFixes(draft: ManyDraft): Fix[] {
  const { partnerColumn, partnerValues, namesFrom, names, dayKind, dayColumn, startDate } = draft
  const missing = (at: string, column = ''): Fix => ({ at, reason: at, column })
  const fixes: Fix[] = []
  if (draft.coupleColumn === '') fixes.push(missing('couple-column'))
  if (partnerColumn !== '' && new Set(Object.values(partnerValues).filter(Boolean)).size < 2) {
    fixes.push(missing('partner-values', partnerColumn))
  }
  if (Object.values(names).some(each => each.trim() === '')) {
    fixes.push(missing(namesFrom === 'columns' ? 'name-columns' : 'names'))
  }
  if (dayKind !== 'fixed' && dayColumn === '') fixes.push(missing('day-column'))
  if (dayKind === 'number' && !isDay(startDate)) fixes.push(missing('start-date', dayColumn))
  return fixes
}

function groupFixes(draft: ManyDraft, measures: readonly MeasureChoice[]) {
  return (group: ManyGroup, index: number): Fix[] => {
    if (group.columns.every(each => each.whose === 'none')) return []
    const column = group.columns[0]!.column
    const { label, low, high } = observationOf(group, measures)
    return [
      ...(label === '' ? [{ at: `label-${index}`, reason: 'label', column }] : []),
      // Not low >= high: a range that is no number at all must be caught too.
      ...(low < high ? [] : [{ at: `low-${index}`, reason: 'range', column }]),
      ...(draft.dayKind !== 'fixed' || isDay(group.day)
        ? []
        : [{ at: `day-${index}`, reason: 'group-day', column }]),
      ...group.columns
        .filter(each => each.whose === '')
        .map(each => ({ at: whoseField(each.column), reason: 'whose', column: each.column })),
    ]
  }
}

function seriesFixes(groups: readonly ManyGroup[], series: readonly ManySeries[]): Fix[] {
  const isDecided = groups.every(group => group.columns.every(each => each.whose !== ''))
  if (series.length === 0 && isDecided) return [{ at: 'numbers', reason: 'no-series', column: '' }]
  if (series.length > 48) return [{ at: 'numbers', reason: 'too-many-series', column: '' }]
  return series.flatMap(({ column, partner, observation, day }, index) => {
    const earlier = series.slice(0, index).filter(each => each.observation.name === observation.name)
    const { low, high, favourable } = observation
    const isOther = ({ observation: other }: ManySeries) =>
      !Object.is(other.low, low) || !Object.is(other.high, high) || other.favourable !== favourable
    const at = whoseField(column)
    if (earlier.some(each => each.partner === partner && each.day === day)) {
      return [{ at, reason: 'same-series', column }]
    }
    return earlier.some(isOther) ? [{ at, reason: 'ranges-differ', column }] : []
  })
}
