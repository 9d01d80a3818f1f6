/**
 * A local date as it stands under a chart: "9 Nov", or "Nov 2026" where years are shown. UTC on both sides, so that no
 * zone moves it by a day.
 */
export function shortDay(day: string, locale: string, withYear = false): string {
  const format = withYear
    ? ({ month: 'short', year: 'numeric' } as const)
    : ({ day: 'numeric', month: 'short' } as const)
  return dayFormat(locale, format).format(asDate(day))
}

/** A local date in full: "Monday, 9 November 2026". */
export function longDay(day: string, locale: string): string {
  const format = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const
  return dayFormat(locale, format).format(asDate(day))
}

/** A local date for a table: "Mon, 9 Nov 2026". */
export function mediumDay(day: string, locale: string): string {
  const format = { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' } as const
  return dayFormat(locale, format).format(asDate(day))
}

/** A number with one decimal when it has one: 7, 5.5. */
export function shortNumber(value: number, locale: string): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(value)
}

/** A mean, always with one decimal: 7.0. */
export function meanNumber(value: number, locale: string): string {
  return new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(value)
}

function dayFormat(locale: string, format: Intl.DateTimeFormatOptions) {
  return new Intl.DateTimeFormat(locale, { ...format, timeZone: 'UTC' })
}

function asDate(day: string): Date {
  return new Date(`${day}T12:00:00Z`)
}
