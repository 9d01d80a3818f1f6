import { criticalT, gapError, isBeyond } from './evidence.ts'
import { type DayValue, meansByDay } from './trend.ts'

/** Paired days that R13 looks at. */
export const PAIRED_DAYS = 14

const ALPHA = 0.05

/** `gap` is the mean of one minus the other, in the units of the observation; `from` and `to` its first and last day. */
export type PairedGap = {
  readonly gap: number
  readonly se: number
  readonly from: string
  readonly to: string
}

/**
 * R13: mean gap of the last 14 days that both series have, SE = sd / sqrt(14) x 1.23. Null with fewer days. Source of
 * the factor: CLINICAL.md R13, for days that resemble the day before.
 */
export function pairedGap(one: readonly DayValue[], other: readonly DayValue[]): PairedGap | null {
  const [a, b] = [meansByDay(one), meansByDay(other)]
  const days = [...a.keys()].filter(day => b.has(day)).slice(-PAIRED_DAYS)
  if (days.length < PAIRED_DAYS) return null
  const { gap, se } = gapError(days.map(day => a.get(day)! - b.get(day)!))
  return { gap, se, from: days[0]!, to: days.at(-1)! }
}

/**
 * The gaps beyond error among all that are compared, with the bound that was used: |gap| > t x SE, where t is the
 * two-sided value for .05 / m and m their number (m = 1: 2.16, m = 4: 2.90). Student's t with 13 degrees of freedom,
 * since fourteen days give the error itself: with the normal value two people who feel the same were said to differ in
 * 6.6 % of couples, with four observations in 9 % (brief-differ-rate.test.ts).
 */
export function beyondError<Gap extends PairedGap>(
  compared: readonly Gap[],
): { critical: number; beyond: Gap[] } {
  const critical = criticalT(ALPHA / Math.max(1, compared.length), PAIRED_DAYS - 1)
  return { critical, beyond: compared.filter(each => isBeyond(each.gap, each.se, critical)) }
}
