/** The days shown, both included. */
export type Period = { from: string; to: string }

/** Days of a sentence as the person writes them; its other values as they are. */
export function daysOf(values: Record<string, string | number>, shortDay: (day: string) => string) {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? shortDay(value) : value,
    ]),
  )
}
