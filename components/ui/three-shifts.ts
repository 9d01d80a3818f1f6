/** Shift three times within this time, in milliseconds, leaves. */
const WITHIN = 1500

/**
 * Counts Shift presses for the quick exit. Feed it every keydown; it answers true on the third Shift in a row.
 * Any other key in between starts anew, so that typing capitals never leaves; a held key repeats and does not count.
 * `at` is a time in milliseconds, from any origin.
 */
export function threeShifts(): (key: string, repeat: boolean, at: number) => boolean {
  let presses: number[] = []
  return (key, repeat, at) => {
    if (repeat) return false
    presses = key === 'Shift' ? [...presses.filter(earlier => at - earlier <= WITHIN), at] : []
    if (presses.length < 3) return false
    presses = []
    return true
  }
}
