/**
 * Where the arrow keys lead in a list of `count` rows from row `from`; null for a key that does not move.
 * The ends hold: nobody is thrown from the last row to the first.
 */
export function rowForKey(key: string, from: number, count: number): number | null {
  const last = count - 1
  if (key === 'ArrowDown') return Math.min(from + 1, last)
  if (key === 'ArrowUp') return Math.max(from - 1, 0)
  if (key === 'Home') return 0
  if (key === 'End') return last
  if (key === 'PageDown') return Math.min(from + 10, last)
  if (key === 'PageUp') return Math.max(from - 10, 0)
  return null
}
