import { criticalT, gapError, isBeyond } from './evidence.ts'
import { type DayValue, meansByDay } from './trend.ts'

/** Days with both a guess and the answer that it guessed at. */
const PAIRED_DAYS = 14

/** `gap` is guess minus answer, in the units of the observation. */
export type PerceptionGap = { gap: number; se: number; critical: number; isBeyond: boolean; days: number }

/**
 * R13, the other gap: what one guessed about the other against what the other said of themselves on the same days, the
 * last 14 of them, with the error and the bound of a level gap. `compared` is how many such gaps are looked at. Null with fewer days.
 * No exercise asks for a guess yet; the brief prints a line once one does.
 */
export function perceptionGap(
  guess: readonly DayValue[],
  answer: readonly DayValue[],
  compared = 1,
): PerceptionGap | null {
  const guessed = meansByDay(guess)
  const said = meansByDay(answer)
  const days = [...guessed.keys()].filter(day => said.has(day)).slice(-PAIRED_DAYS)
  if (days.length < PAIRED_DAYS) return null
  const { gap, se } = gapError(days.map(day => guessed.get(day)! - said.get(day)!))
  const critical = criticalT(0.05 / compared, PAIRED_DAYS - 1)
  return { gap, se, critical, isBeyond: isBeyond(gap, se, critical), days: PAIRED_DAYS }
}
