import { z } from 'zod'
import type { Slot } from './access.ts'
import { addDays, isDay, localDay } from './calendar.ts'

export const MAX_ROWS = 50_000

export const importColumn = z.string().min(1).max(200)

export const importedObservation = z
  .strictObject({
    name: z.string().regex(/^[a-z][a-z0-9-]{0,39}$/),
    label: z.string().trim().min(1).max(120),
    low: z.number(),
    high: z.number(),
    favourable: z.enum(['higher', 'lower', 'neither']),
  })
  .refine(each => each.low < each.high, 'low is not under high')

const series = z.strictObject({
  column: importColumn,
  observation: importedObservation,
  partner: z.enum(['A', 'B']),
})

/**
 * How the columns of a table become observations. `zeroIs` is the number that stands for the start date; `fixed` is a
 * table whose every value is of one day.
 */
export const importMapping = z
  .strictObject({
    filter: z.strictObject({ column: importColumn, equals: z.string().max(200) }).nullable(),
    day: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('date'), column: importColumn }),
      z.strictObject({
        kind: z.literal('number'),
        column: importColumn,
        startDate: localDay,
        zeroIs: z.union([z.literal(0), z.literal(1)]),
      }),
      z.strictObject({ kind: z.literal('fixed'), date: localDay }),
    ]),
    series: z.array(series).min(1).max(24),
  })
  .refine(
    mapping => new Set(mapping.series.map(seriesKey)).size === mapping.series.length,
    'two columns for one observation of one partner',
  )
export type ImportMapping = z.infer<typeof importMapping>

function seriesKey(each: z.infer<typeof series>): string {
  return `${each.partner} ${each.observation.name}`
}

/** As parseCsv gives it. In a table with another delimiter than the comma, '2,5' is a number. */
export type ImportTable = { header: string[]; rows: { line: number; cells: string[] }[]; delimiter: string }

export type ImportedObservation = {
  line: number
  partner: Slot
  name: string
  label: string
  low: number
  high: number
  favourable: ImportMapping['series'][number]['observation']['favourable']
  day: string
  value: number
}

export type Refusal = {
  line: number
  column: string
  reason:
    | 'missing-column'
    | 'ranges-differ'
    | 'too-many-rows'
    | 'bad-date'
    | 'future-date'
    | 'not-a-number'
    | 'out-of-range'
    | 'same-day-twice'
  /** What stood there, at most 40 characters. */
  value: string
}

/** `gaps` counts empty cells: a gap is no number and no error. */
type ImportReading = {
  observations: ImportedObservation[]
  refused: Refusal[]
  read: number
  filteredOut: number
  gaps: number
}

/**
 * Reads a table by a mapping. It only reports: the caller imports nothing while anything is refused. `today` is the
 * couple's local date; later days are refused.
 */
export function readImport(
  table: ImportTable,
  mapping: ImportMapping,
  { today }: { today: string },
): ImportReading {
  const reading: ImportReading = {
    observations: [],
    refused: refusedAtOnce(table, mapping),
    read: 0,
    filteredOut: 0,
    gaps: 0,
  }
  if (reading.refused.length > 0) return reading
  const at = (name: string) => table.header.indexOf(name)
  const days = dayReader(mapping.day, today)
  const dayColumn = mapping.day.kind === 'fixed' ? '' : mapping.day.column
  const seen = new Set<string>()
  for (const { line, cells } of table.rows) {
    const cell = (name: string) => (cells[at(name)] ?? '').trim()
    if (mapping.filter && cell(mapping.filter.column) !== mapping.filter.equals) {
      reading.filteredOut++
      continue
    }
    reading.read++
    const written = dayColumn === '' ? '' : cell(dayColumn)
    const day = days(written)
    if ('reason' in day) reading.refused.push(refusal(line, dayColumn, day.reason, written))
    else readRow(reading, { line, day: day.day, cell, seen, decimalComma: table.delimiter !== ',' }, mapping)
  }
  return reading
}

function refusedAtOnce(table: ImportTable, mapping: ImportMapping): Refusal[] {
  if (table.rows.length > MAX_ROWS) {
    return [refusal(table.rows[MAX_ROWS]!.line, '', 'too-many-rows', String(table.rows.length))]
  }
  const named = mapping.series.map(each => each.column)
  if (mapping.day.kind !== 'fixed') named.unshift(mapping.day.column)
  if (mapping.filter) named.unshift(mapping.filter.column)
  const missing = [...new Set(named)].filter(name => !table.header.includes(name))
  return [
    ...missing.map(name => refusal(1, name, 'missing-column', name)),
    ...differingRanges(mapping.series),
  ]
}

/** One observation has one range and direction for both partners, or they could not share an axis. */
export function differingRanges(
  series: readonly Pick<ImportMapping['series'][number], 'column' | 'observation'>[],
): Refusal[] {
  const described = ({
    low,
    high,
    favourable,
  }: ImportedObservation | ImportMapping['series'][number]['observation']) => `${low}–${high} ${favourable}`
  const first = new Map<string, string>()
  return series.flatMap(({ column, observation }) => {
    const range = described(observation)
    const known = first.get(observation.name) ?? range
    first.set(observation.name, known)
    return known === range ? [] : [refusal(1, column, 'ranges-differ', range)]
  })
}

type ReadDay = { day: string } | { reason: 'bad-date' | 'future-date' }

/** Days repeat from row to row, and reading one is the slow part, so each text is read once. */
function dayReader(rule: ImportMapping['day'], today: string): (text: string) => ReadDay {
  const known = new Map<string, ReadDay>()
  return text => {
    const read = known.get(text) ?? notLater(dayIn(text, rule), today)
    known.set(text, read)
    return read
  }
}

function dayIn(text: string, rule: ImportMapping['day']): string | null {
  if (rule.kind === 'fixed') return rule.date
  return rule.kind === 'date' ? asDate(text) : asNumberedDay(text, rule)
}

function asDate(text: string): string | null {
  return isDay(text) ? text : null
}

function asNumberedDay(text: string, rule: Extract<ImportMapping['day'], { kind: 'number' }>): string | null {
  if (!/^\d{1,5}$/.test(text) || Number(text) < rule.zeroIs) return null
  return addDays(rule.startDate, Number(text) - rule.zeroIs)
}

function notLater(day: string | null, today: string): ReadDay {
  if (day === null) return { reason: 'bad-date' }
  return day > today ? { reason: 'future-date' } : { day }
}

type Row = {
  line: number
  day: string
  cell: (name: string) => string
  seen: Set<string>
  decimalComma: boolean
}

function readRow(reading: ImportReading, row: Row, mapping: ImportMapping) {
  for (const { column, observation, partner } of mapping.series) {
    const text = row.cell(column)
    if (text === '') {
      reading.gaps++
      continue
    }
    const value = asNumber(text, row.decimalComma)
    const key = `${partner} ${observation.name} ${row.day}`
    const reason = refusedValue(value, observation) ?? (row.seen.has(key) ? 'same-day-twice' : null)
    row.seen.add(key)
    if (reason) reading.refused.push(refusal(row.line, column, reason, text))
    else reading.observations.push({ line: row.line, partner, ...observation, day: row.day, value: value! })
  }
}

function asNumber(text: string, decimalComma: boolean): number | null {
  const plain = decimalComma ? text.replace(',', '.') : text
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,2})?$/i.test(plain) ? Number(plain) : null
}

function refusedValue(
  value: number | null,
  { low, high }: { low: number; high: number },
): Refusal['reason'] | null {
  if (value === null) return 'not-a-number'
  return value < low || value > high ? 'out-of-range' : null
}

/** One thing refused; of what stood there, 40 characters. */
export function refusal<Reason extends string>(
  line: number,
  column: string,
  reason: Reason,
  value: string,
): { line: number; column: string; reason: Reason; value: string } {
  return { line, column, reason, value: value.slice(0, 40) }
}
