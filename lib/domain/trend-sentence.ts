import { daysBetween, eachDay } from './calendar.ts'
import { type Comparison, type LinearTrend, trailingMean } from './evidence.ts'
import type { Message } from './message.ts'
import { rounded } from './rounded.ts'
import type { DayValue, SideTrend } from './trend.ts'

/*
 * What is said of one partner's series. Every sentence has a place for `{subject}`, whose series it is ("Maya's
 * closeness"), which the page fills in.
 */

export function nothingSaid({ from, to }: { from: string; to: string }): Message {
  return { key: 'trend.none', values: { from, to } }
}

/** `evidence` is in the order of days and not empty. */
export function sentenceOf(
  evidence: DayValue[],
  { compare, trend }: Pick<SideTrend, 'compare' | 'trend'>,
): Message {
  const values = { answered: evidence.length, from: evidence[0]!.day, to: evidence.at(-1)!.day }
  if (trend) return trendSentence(trend, values)
  if (compare) return compareSentence(compare, { ...values, from: evidence.at(-14)!.day })
  const average = evidence.length >= 7 ? lastMean(evidence) : null
  if (average)
    return { key: 'trend.average', values: { ...values, mean: rounded(average.value), on: average.day } }
  return { key: evidence.length >= 7 ? 'trend.sparse' : 'trend.points', values }
}

/** Slopes and errors keep two decimals: at one, a clear slope of 0.04 a week would be printed as none. */
function trendSentence(
  { verdict, slopePerWeek, sePerWeek }: LinearTrend,
  values: Message['values'],
): Message {
  const se = rounded(sePerWeek, 2)
  if (verdict === 'no-clear-trend') {
    return { key: 'trend.noClearTrend', values: { ...values, slope: rounded(slopePerWeek, 2), se } }
  }
  return { key: `trend.${verdict}`, values: { ...values, slope: rounded(Math.abs(slopePerWeek), 2), se } }
}

/** Fourteen answers in fifteen days or less are two weeks; else they are called what they are. */
function compareSentence(
  { verdict, before, latest, difference, se }: Comparison,
  values: { from: string; to: string; answered: number },
): Message {
  const period = daysBetween(values.from, values.to) <= 14 ? 'weeks' : 'answers'
  const isClear = verdict !== 'no-clear-change'
  return {
    key: isClear ? `trend.${verdict}` : 'trend.noClearChange',
    values: {
      ...values,
      period,
      before: rounded(before),
      latest: rounded(latest),
      difference: rounded(isClear ? Math.abs(difference) : difference),
      se: rounded(se, 2),
    },
  }
}

/** The latest day on which a seven-day mean stands. */
function lastMean(evidence: DayValue[]): DayValue | null {
  const means = new Map(evidence.map(each => [each.day, each.value]))
  const days = eachDay(evidence[0]!.day, evidence.at(-1)!.day)
  const line = trailingMean(days.map(day => means.get(day) ?? null))
  const index = line.findLastIndex(value => value !== null)
  return index < 0 ? null : { day: days[index]!, value: line[index]! }
}
