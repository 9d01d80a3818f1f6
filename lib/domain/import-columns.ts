import { isDay } from './calendar.ts'
import type { ImportTable } from './import.ts'
import { Problem } from './problem.ts'

const most = { columns: 300, name: 200, values: 200, samples: 3, value: 200 }

/** What stands in most cells of a column: `filled` cells, the first different ones, the ends of its numbers. */
export type ImportColumn = {
  name: string
  kind: 'empty' | 'date' | 'number' | 'text'
  filled: number
  samples: string[]
  /** Every different value, in file order, when there are at most 200: what rows can be chosen by. */
  values: string[] | null
  min: number | null
  max: number | null
  /** Numbers without a fraction. */
  whole: boolean
}

/**
 * Describes the columns of a table, those without a name left out.
 * @throws Problem invalid `csv-one-column`, `csv-no-rows`, `csv-header` for a header that no table has
 */
export function describeColumns(table: ImportTable): ImportColumn[] {
  const { header, rows } = table
  if (header.length < 2) throw new Problem('invalid', 'csv-one-column', { line: 1 })
  if (header.length > most.columns || header.some(name => name.length > most.name)) {
    throw new Problem('invalid', 'csv-header', { line: 1 })
  }
  if (rows.length === 0) throw new Problem('invalid', 'csv-no-rows', { line: 1 })
  return header.flatMap((name, index) => (name === '' ? [] : [describe(name, index, table)]))
}

function describe(name: string, index: number, { rows, delimiter }: ImportTable): ImportColumn {
  const different = new Set<string>()
  let filled = 0
  for (const { cells } of rows) {
    const text = (cells[index] ?? '').trim()
    if (text === '') continue
    filled++
    different.add(text)
  }
  const texts = [...different]
  const numbers = texts
    .map(text => Number(delimiter === ',' ? text : text.replace(',', '.')))
    .filter(Number.isFinite)
  // A few cells that do not fit must not hide the column: they are refused by line once it is mapped.
  const isMost = (count: number) => count > 0 && count * 2 >= texts.length
  const isNumber = isMost(numbers.length)
  const isDate = isMost(texts.filter(isDay).length)
  const kind = filled === 0 ? 'empty' : isNumber ? 'number' : isDate ? 'date' : 'text'
  const canChoose =
    texts.length > 0 && texts.length <= most.values && texts.every(text => text.length <= most.value)
  return {
    name,
    kind,
    filled,
    samples: texts.slice(0, most.samples).map(text => text.slice(0, 40)),
    values: canChoose ? texts : null,
    min: isNumber ? numbers.reduce((a, b) => Math.min(a, b)) : null,
    max: isNumber ? numbers.reduce((a, b) => Math.max(a, b)) : null,
    whole: isNumber && numbers.every(Number.isInteger),
  }
}
