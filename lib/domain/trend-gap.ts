import { addDays, daysBetween } from './calendar.ts'
import { meanGap } from './evidence.ts'
import { rounded } from './rounded.ts'
import type { Means, Trend } from './trend.ts'

type Range = { from: string; to: string }

/** R11: set beside the couple's own gap of the equally long time before the range, never beside zero. */
export function gapInRange(a: Means, b: Means, { from, to }: Range): Trend['gap'] {
  const length = daysBetween(from, to) + 1
  const gap = meanGap(gapsBetween(a, b, { from, to }))
  if (!gap) return null
  const earlier = meanGap(gapsBetween(a, b, { from: addDays(from, -length), to: addDays(from, -1) }))
  const values = { paired: gap.pairedDays, absolute: rounded(gap.absolute), from, to }
  if (!earlier) return { ...gap, earlier, sentence: { key: 'trend.gap', values } }
  const before = { earlierPaired: earlier.pairedDays, earlierAbsolute: rounded(earlier.absolute) }
  return { ...gap, earlier, sentence: { key: 'trend.gapEarlier', values: { ...values, ...before } } }
}

/** A minus B on each day of the range that both answered, in order. */
function gapsBetween(a: Means, b: Means, { from, to }: Range): number[] {
  const paired = [...a.keys()].filter(day => day >= from && day <= to && b.has(day))
  return paired.map(day => a.get(day)! - b.get(day)!)
}
