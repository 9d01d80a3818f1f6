import type { Slot } from './access.ts'
import {
  type ImportedObservation,
  type ImportTable,
  MAX_ROWS,
  type Refusal,
  readImport,
  refusal,
} from './import.ts'
import { type ManyMapping, MOST_COUPLES, singleRuns } from './import-many.ts'
import { typedLine } from './plain-text.ts'

export type ManyRefusal = Omit<Refusal, 'reason'> & {
  readonly reason:
    | Refusal['reason']
    | 'too-many-couples'
    | 'no-couple'
    | 'long-couple'
    | 'no-partner'
    | 'bad-name'
    | 'two-names'
}

/** A couple of the file: `line` is where it is first met, `names` are for one that has to be made. */
export type CoupleReading = {
  readonly label: string
  readonly line: number
  readonly names: Readonly<Record<Slot, string>>
  readonly observations: readonly ImportedObservation[]
}

/** `gaps` counts empty cells: a gap is no number and no error. */
export type ManyReading = {
  readonly couples: readonly CoupleReading[]
  readonly refused: readonly ManyRefusal[]
  readonly read: number
  readonly gaps: number
}

const LABEL_CHARACTERS = 40
const partnerName = typedLine(60)

/**
 * Reads a table of many couples by a mapping, each couple as a table of its own. It only reports: the caller imports
 * nothing while anything is refused. `today` gives the local date of a couple by its label; later days are refused.
 */
export function readMany(
  table: ImportTable,
  mapping: ManyMapping,
  { today }: { today: (label: string) => string },
): ManyReading {
  const atOnce = refusedAtOnce(table, mapping)
  if (atOnce.length > 0) return { couples: [], refused: atOnce, read: 0, gaps: 0 }
  const at = table.header.indexOf(mapping.couple)
  const refused: ManyRefusal[] = []
  const rowsOf = new Map<string, ImportTable['rows']>()
  for (const row of table.rows) {
    const label = labelIn(row.cells[at])
    const reason = label === '' ? 'no-couple' : label.length > LABEL_CHARACTERS ? 'long-couple' : null
    const own = rowsOf.get(label)
    if (reason) refused.push(refusal(row.line, mapping.couple, reason, label))
    else if (own) own.push(row)
    else rowsOf.set(label, [row])
  }
  if (rowsOf.size > MOST_COUPLES) {
    const { line } = [...rowsOf.values()][MOST_COUPLES]![0]!
    const tooMany = refusal(line, mapping.couple, 'too-many-couples', String(rowsOf.size))
    return { couples: [], refused: [tooMany], read: 0, gaps: 0 }
  }
  let gaps = 0
  const couples = [...rowsOf].map(([label, rows]) => {
    const own = readCouple({ ...table, rows }, mapping, { label, today: today(label) })
    gaps += own.gaps
    refused.push(...own.refused)
    return own.couple
  })
  return { couples, refused: refused.sort((a, b) => a.line - b.line), read: table.rows.length, gaps }
}

/** The labels of the couples of a table, in file order; what readMany would call them. */
export function coupleLabels(table: ImportTable, { couple }: Pick<ManyMapping, 'couple'>): string[] {
  const at = table.header.indexOf(couple)
  const labels = new Set(table.rows.map(row => labelIn(row.cells[at])))
  return [...labels].filter(label => label !== '' && label.length <= LABEL_CHARACTERS)
}

function labelIn(cell: string | undefined): string {
  return (cell ?? '').trim().normalize('NFC')
}

function refusedAtOnce(table: ImportTable, mapping: ManyMapping): ManyRefusal[] {
  if (table.rows.length > MAX_ROWS) {
    return [refusal(table.rows[MAX_ROWS]!.line, '', 'too-many-rows', String(table.rows.length))]
  }
  const { couple, partner, names } = mapping
  const own = [couple, ...(partner ? [partner.column] : [])]
  if (names.kind === 'columns') own.push(names.A, names.B)
  const missing = [...new Set(own)].filter(name => !table.header.includes(name))
  // Without rows, only what is wrong with the columns is reported.
  const runs = singleRuns(mapping).flatMap(
    each => readImport({ ...table, rows: [] }, each.mapping, { today: '' }).refused,
  )
  const once = new Map(runs.map(each => [`${each.column} ${each.reason}`, each]))
  return [...missing.map(name => refusal(1, name, 'missing-column', name)), ...once.values()]
}

function readCouple(
  table: ImportTable,
  mapping: ManyMapping,
  { label, today }: { label: string; today: string },
): { couple: CoupleReading; refused: ManyRefusal[]; gaps: number } {
  const { line } = table.rows[0]!
  const people = rowsByPerson(table, mapping)
  const refused: ManyRefusal[] = [...people.refused]
  const observations: ImportedObservation[] = []
  let gaps = 0
  for (const run of singleRuns(mapping)) {
    const rows = run.rowsOf === null ? table.rows : people[run.rowsOf]
    const reading = readImport({ ...table, rows }, run.mapping, { today })
    for (const each of reading.observations) observations.push(each)
    for (const each of reading.refused) refused.push(each)
    gaps += reading.gaps
  }
  const names = { A: nameOf('A'), B: nameOf('B') }
  return { couple: { label, line, names, observations }, refused: distinct(refused), gaps }

  function nameOf(slot: Slot): string {
    const { kind, [slot]: given } = mapping.names
    if (kind === 'pattern') return checkedName(given.replaceAll('{couple}', label), line, mapping.couple)
    const at = table.header.indexOf(given)
    const said = (mapping.partner ? people[slot] : table.rows).map(row => (row.cells[at] ?? '').trim())
    const [name, other] = [...new Set(said)].filter(text => text !== '')
    if (other !== undefined) refused.push(refusal(line, given, 'two-names', other))
    return checkedName(name ?? `${label} ${slot}`, line, given)
  }

  function checkedName(name: string, line: number, column: string): string {
    const parsed = partnerName.safeParse(name)
    if (parsed.success) return parsed.data
    refused.push(refusal(line, column, 'bad-name', name))
    return name
  }
}

/** In a file with a row for each person, whose rows are whose. */
function rowsByPerson(
  { header, rows }: ImportTable,
  { partner }: ManyMapping,
): Record<Slot, ImportTable['rows']> & { refused: ManyRefusal[] } {
  const people = { A: [] as ImportTable['rows'], B: [] as ImportTable['rows'], refused: [] as ManyRefusal[] }
  if (!partner) return people
  const at = header.indexOf(partner.column)
  for (const row of rows) {
    const said = (row.cells[at] ?? '').trim()
    if (said === partner.A) people.A.push(row)
    else if (said === partner.B) people.B.push(row)
    else people.refused.push(refusal(row.line, partner.column, 'no-partner', said))
  }
  return people
}

/** Several runs over one row find the same bad day each. */
function distinct(refused: readonly ManyRefusal[]): ManyRefusal[] {
  return [...new Map(refused.map(each => [`${each.line} ${each.column} ${each.reason}`, each])).values()]
}
