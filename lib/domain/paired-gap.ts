import { gapError } from './evidence.ts'
import { type DayValue, meansByDay } from './trend.ts'

/** Paired days that R13 looks at. */
export const PAIRED_DAYS = 14

/** `gap` is the mean of one minus the other, in the units of the observation; `from` and `to` its first and last day. */
export type PairedGap = {
  readonly gap: number
  readonly se: number
  readonly from: string
  readonly to: string
}

/** R13: mean gap of the last 14 days that both series have, SE = sd / sqrt(14) x 1.23. Null with fewer days. */
export function pairedGap(one: readonly DayValue[], other: readonly DayValue[]): PairedGap | null {
  const [a, b] = [meansByDay(one), meansByDay(other)]
  const days = [...a.keys()].filter(day => b.has(day)).slice(-PAIRED_DAYS)
  if (days.length < PAIRED_DAYS) return null
  const { gap, se } = gapError(days.map(day => a.get(day)! - b.get(day)!))
  return { gap, se, from: days[0]!, to: days.at(-1)! }
}
