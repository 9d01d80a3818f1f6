/**
 * One calendar day of two partners, or one week of them. Null is not answered; means are trailing and null where there
 * is none, errors are their standard errors. In a chart of administrations `a` and `b` are totals with their errors.
 */
export interface DyadDay {
  /** YYYY-MM-DD; of a week its first day that is drawn. */
  day: string
  a: number | null
  b: number | null
  aMean: number | null
  bMean: number | null
  aError: number | null
  bError: number | null
  /** Days answered behind `a` and `b`: more than one only in a week. */
  aDays: number
  bDays: number
  /** A minus B; null where they cannot be set side by side. */
  gap: number | null
}

export interface DyadNames {
  a: string
  b: string
}

/** A line across a chart: an appointment, or a theme that begins. */
export interface ChartMarker {
  day: string
  label: string
  kind?: 'theme' | 'appointment'
}

/** The line of a measure's cut-off, with where it is from. */
export interface ChartCutoff {
  value: number
  label: string
}

/** Whole days since 1970: places on a time axis that is true to gaps. */
export function dayNumber(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000)
}

export function dayOfNumber(number: number): string {
  return new Date(number * 86_400_000).toISOString().slice(0, 10)
}
