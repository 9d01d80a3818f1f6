import { type Info, parse } from 'csv-parse/sync'
import { Problem } from '#lib/domain/problem.ts'

/** `line` is the line of the file on which the row begins, the header being line 1 (RFC 4180, any line ends). */
type CsvTable = { header: string[]; rows: { line: number; cells: string[] }[]; delimiter: string }

/**
 * Reads a CSV text whose first row names the columns; comma, semicolon or tab, whichever the first row has most of.
 * Empty lines and rows of empty cells are left out. Throws Problem 'invalid' with the line for what is no table.
 */
export function parseCsv(text: string): CsvTable {
  // csv-parse counts \r\n inside quotes as two lines, so there is one kind of line end before it reads.
  const plain = text.replace(/\r\n?/g, '\n')
  const delimiter = delimiterOf(plain)
  const [first, ...rest] = records(plain, delimiter).map(({ record, info }) => ({
    line: info.lines - newlinesIn(record),
    cells: record,
  }))
  if (!first) throw new Problem('invalid', 'csv-empty', { line: 1 })
  const header = first.cells.map(cell => cell.trim())
  const twice = header.find((name, index) => header.indexOf(name) !== index)
  if (twice !== undefined)
    throw new Problem('invalid', 'csv-duplicate-column', { line: first.line, column: twice })
  return { header, rows: rest, delimiter }
}

/**
 * A CSV text (RFC 4180: commas, CRLF, doubled quotes) with a byte order mark, by which spreadsheets know UTF-8. Text
 * is neutralised; a number is written with a dot and as it is; null is an empty cell. Throws for a number that is none.
 */
export function writeCsv(header: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  const lines = [header, ...rows].map(cells => cells.map(writeCell).join(','))
  return `\ufeff${lines.join('\r\n')}\r\n`
}

export type CsvCell = string | number | null

/**
 * Text that no spreadsheet takes for a formula (OWASP, CSV injection): an apostrophe goes before what begins, after
 * any blanks and invisible characters, with `=`, `+`, `-` or `@`, their full-width forms too, or with a tab or a new
 * line. Everything else comes back as it was. For text alone: a negative number is passed to `writeCsv` as a number.
 */
export function neutraliseCell(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text
}

const FORMULA = /^(?:[\t\r\n]|[\s\p{Cc}\p{Cf}]*[=+\-@\uff1d\uff0b\uff0d\uff20])/u

/** Quoted as well where another program would split: some take semicolons or tabs for columns. */
const SPLITS = /[",;\t\r\n]|^\s|\s$/

function writeCell(cell: CsvCell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') {
    if (!Number.isFinite(cell)) throw new Error('A number of a CSV cell must be finite')
    return String(cell)
  }
  const text = neutraliseCell(cell)
  return SPLITS.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

function delimiterOf(text: string): string {
  const counts = new Map([
    [',', 0],
    [';', 0],
    ['\t', 0],
  ])
  let quoted = false
  for (const character of text) {
    if (character === '"') quoted = !quoted
    else if (quoted) continue
    else if (character === '\n') break
    else if (counts.has(character)) counts.set(character, counts.get(character)! + 1)
  }
  return [...counts].reduce((most, each) => (each[1] > most[1] ? each : most))[0]
}

function records(text: string, delimiter: string): { record: string[]; info: Info }[] {
  try {
    return parse(text, {
      bom: true,
      delimiter,
      info: true,
      record_delimiter: '\n',
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
    }) as unknown as { record: string[]; info: Info }[]
  } catch (error) {
    const { code, lines } = error as { code?: string; lines?: number }
    const reason = reasons[code ?? '']
    if (!reason) throw error
    throw new Problem('invalid', reason, { line: lines })
  }
}

const reasons: Record<string, string> = {
  CSV_RECORD_INCONSISTENT_FIELDS_LENGTH: 'csv-uneven-row',
  CSV_QUOTE_NOT_CLOSED: 'csv-open-quote',
  INVALID_OPENING_QUOTE: 'csv-stray-quote',
  CSV_INVALID_CLOSING_QUOTE: 'csv-stray-quote',
}

function newlinesIn(cells: string[]): number {
  return cells.reduce((count, cell) => count + cell.split('\n').length - 1, 0)
}
