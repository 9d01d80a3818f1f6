/** Rising order of two cells of one column: numbers by size, texts as people of that language sort them. */
export function compareCells(locale: string): (a: unknown, b: unknown) => number {
  const collator = new Intl.Collator(locale, { sensitivity: 'base', numeric: true })
  return (a, b) => (typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(`${a}`, `${b}`))
}

/** A text as it is searched: without case and accents, so that "ines" finds Inés. */
export function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
