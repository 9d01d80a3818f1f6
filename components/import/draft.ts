import type { Slot } from '#lib/domain/access.ts'
import type { ImportMapping } from '#lib/domain/import.ts'
import { observationName } from './observation-name.ts'

export type Whose = '' | Slot | 'none'
export type Favourable = ImportMapping['series'][number]['observation']['favourable']

/** Columns that measure the same: one label, range and direction, so that both partners share an axis. */
export type DraftGroup = {
  label: string
  low: string
  high: string
  favourable: Favourable
  columns: { column: string; affix: string; whose: Whose }[]
}

/** The form of the columns step, as it is being filled in. */
export type Draft = {
  filterColumn: string
  filterValue: string
  dayColumn: string
  dayKind: 'date' | 'number'
  startDate: string
  zeroIs: 0 | 1
  groups: DraftGroup[]
}

/** What has to be looked at: `at` names the field, `reason` the message, `column` what it is about. */
export type Fix = { at: string; reason: string; column: string }

/** The columns of numbers that are not taken by the day or the choice of rows. */
export function usedGroups(draft: Draft): DraftGroup[] {
  const taken = new Set([draft.filterColumn, draft.dayColumn])
  return draft.groups.map(group => ({
    ...group,
    columns: group.columns.filter(each => !taken.has(each.column)),
  }))
}

/** The mapping that a draft means, or what is missing in it, in the order of the form. */
export function mappingOf(draft: Draft): { mapping: ImportMapping } | { fixes: Fix[] } {
  const groups = usedGroups(draft)
  const series = groups.flatMap(group =>
    group.columns.flatMap(({ column, whose }) =>
      whose === '' || whose === 'none' ? [] : [{ column, observation: observationOf(group), partner: whose }],
    ),
  )
  const fixes = [...headFixes(draft), ...groups.flatMap(groupFixes), ...numberFixes(groups, series)]
  if (fixes.length > 0) return { fixes }
  const { filterColumn, filterValue, dayColumn, startDate, zeroIs } = draft
  return {
    mapping: {
      filter: filterColumn === '' ? null : { column: filterColumn, equals: filterValue },
      day:
        draft.dayKind === 'date'
          ? { kind: 'date', column: dayColumn }
          : { kind: 'number', column: dayColumn, startDate, zeroIs },
      series,
    },
  }
}

function observationOf({ label, low, high, favourable }: DraftGroup) {
  const plain = label.trim()
  return { name: observationName(plain), label: plain, low: numberOf(low), high: numberOf(high), favourable }
}

function numberOf(text: string): number {
  return text.trim() === '' ? Number.NaN : Number(text.replace(',', '.'))
}

function headFixes({ filterColumn, filterValue, dayColumn, dayKind, startDate }: Draft): Fix[] {
  const fixes: Fix[] = []
  if (filterColumn !== '' && filterValue === '') {
    fixes.push({ at: 'filter-value', reason: 'filter-value', column: filterColumn })
  }
  if (dayColumn === '') fixes.push({ at: 'day-column', reason: 'day-column', column: '' })
  if (dayKind === 'number' && !/^\d{4}-\d{2}-\d{2}$/.test(startDate)) {
    fixes.push({ at: 'start-date', reason: 'start-date', column: dayColumn })
  }
  return fixes
}

function groupFixes(group: DraftGroup, index: number): Fix[] {
  const isUsed = group.columns.some(each => each.whose !== 'none')
  if (!isUsed) return []
  const column = group.columns[0]!.column
  const { low, high } = observationOf(group)
  return [
    ...(group.label.trim() === '' ? [{ at: `label-${index}`, reason: 'label', column }] : []),
    // Not low >= high: a range that is no number at all must be caught too.
    ...(low < high ? [] : [{ at: `low-${index}`, reason: 'range', column }]),
    ...group.columns
      .filter(each => each.whose === '')
      .map(each => ({ at: whoseField(each.column), reason: 'whose', column: each.column })),
  ]
}

export function whoseField(column: string): string {
  return `whose-${column.replace(/\s/g, '_')}`
}

function numberFixes(groups: readonly DraftGroup[], series: ImportMapping['series']): Fix[] {
  const fixes: Fix[] = []
  const isDecided = groups.every(group => group.columns.every(each => each.whose !== ''))
  if (series.length === 0 && isDecided) fixes.push({ at: 'numbers', reason: 'no-series', column: '' })
  if (series.length > 24) fixes.push({ at: 'numbers', reason: 'too-many-series', column: '' })
  for (const [index, { column, partner, observation }] of series.entries()) {
    const earlier = series.slice(0, index).filter(each => each.observation.name === observation.name)
    const { low, high, favourable } = observation
    const isSame = (each: typeof observation) =>
      Object.is(each.low, low) && Object.is(each.high, high) && each.favourable === favourable
    const reason = earlier.some(each => each.partner === partner)
      ? 'same-series'
      : earlier.some(each => !isSame(each.observation))
        ? 'ranges-differ'
        : null
    if (reason) fixes.push({ at: whoseField(column), reason, column })
  }
  return fixes
}
