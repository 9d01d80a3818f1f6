/** What is asked of every practice: it can be given, it can be done as described, the clinician finds it again. */
const cells = ['assigned', 'done', 'seen'] as const
type Cell = (typeof cells)[number]

export type Row = {
  readonly slug: string
  readonly reached: Set<Cell>
  /** Why a cell says no. */
  readonly broken: Map<Cell, string>
}

export function rowOf(slug: string): Row {
  return { slug, reached: new Set(), broken: new Map() }
}

/**
 * A part of the way to one cell of a row. Whatever is thrown is why it says no; nothing more is tried for a row that
 * broke. The cell says yes once a part ends with `true`: it was the last one.
 */
export async function attempt(row: Row, cell: Cell, part: () => Promise<boolean>): Promise<void> {
  if (row.broken.size > 0) return
  try {
    if (await part()) row.reached.add(cell)
  } catch (error) {
    row.broken.set(cell, error instanceof Error ? error.message : String(error))
  }
}

/** Prints the table with its totals, and below it why a row broke; how many cells say no. */
export function printTable(rows: readonly Row[]): { passed: number; failed: number } {
  const width = Math.max(...rows.map(each => each.slug.length))
  console.log(`${'slug'.padEnd(width)} | assigned | done | seen`)
  console.log(`${'-'.repeat(width)}-|----------|------|-----`)
  for (const row of rows) {
    const [assigned, done, seen] = cells.map(cell => (says(row, cell) ? 'yes' : 'no'))
    console.log(`${row.slug.padEnd(width)} | ${assigned!.padEnd(8)} | ${done!.padEnd(4)} | ${seen}`)
  }
  const yes = (cell: Cell) => rows.filter(row => says(row, cell)).length
  const of = (cell: Cell) => `${yes(cell)} of ${rows.length} ${cell}`
  console.log(`\n${rows.length} practices: ${cells.map(of).join(', ')}`)
  for (const { slug, broken } of rows) {
    for (const [cell, why] of broken) console.log(`not ${cell}: ${slug}: ${why.slice(0, 600)}`)
  }
  const passed = cells.reduce((sum, cell) => sum + yes(cell), 0)
  return { passed, failed: rows.length * cells.length - passed }
}

function says({ reached, broken }: Row, cell: Cell): boolean {
  return reached.has(cell) && !broken.has(cell)
}
