import type { ImportColumn } from '#lib/domain/import-columns.ts'
import { fill } from './fill.ts'

/** What stands in a column of numbers, as a hint at its field. */
export function foundIn(
  columns: readonly ImportColumn[],
  name: string,
  text: string,
  locale: string,
): string {
  const { filled, min, max } = columns.find(each => each.name === name)!
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 })
  return fill(text, { filled: number.format(filled), min: number.format(min!), max: number.format(max!) })
}
