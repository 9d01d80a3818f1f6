/** One calendar day of two partners. Null is not answered; the means are trailing and null where there is none. */
export interface DyadDay {
  /** YYYY-MM-DD */
  day: string
  a: number | null
  b: number | null
  aMean: number | null
  bMean: number | null
}

export interface DyadNames {
  a: string
  b: string
}
