import type { Slot } from './access.ts'
import { addDays, daysBetween, eachDay } from './calendar.ts'
import {
  type Comparison,
  compareWeeks,
  EVIDENCE_DAYS,
  type EvidenceLevel,
  evidenceLevel,
  type Gap,
  type LinearTrend,
  linearTrend,
  mean,
  meanGap,
  trailingMean,
} from './evidence.ts'
import type { Message } from './message.ts'

/** One answer's number on a local day; a day with several shows their mean. */
export type DayValue = { day: string; value: number }

export type Favourable = 'higher' | 'lower' | 'neither'

export type TrendInput = {
  name: string
  low: number
  high: number
  favourable: Favourable
  /** The range shown, both ends included. It moves the view and the day on which the evidence ends. */
  from: string
  to: string
  /** Give the 42 days before `from` too: means, levels and earlier gaps look back past the view. */
  series: Record<Slot, readonly DayValue[]>
}

export type SideTrend = {
  /** Days with an answer in the 42 that end at this partner's last one in the range. */
  answered: number
  level: EvidenceLevel
  last: DayValue | null
  /** From level 'compare' on. */
  compare?: Comparison
  /** At level 'trend'. */
  trend?: LinearTrend
  sentence: Message
}

export type TrendDay = {
  day: string
  a: number | null
  b: number | null
  aMean: number | null
  bMean: number | null
}

export type Trend = Omit<TrendInput, 'series'> & {
  days: TrendDay[]
  sides: Record<Slot, SideTrend>
  /** Made of both partners' numbers: never for a surface that may not show both. Null under seven paired days. */
  gap: (Gap & { earlier: Gap | null; sentence: Message }) | null
}

/**
 * One observation of one couple, shaped for chart, table and sentence. Each side depends on its own series alone, and
 * nothing is judged from the couple's mean.
 */
export function makeTrend({ series, ...about }: TrendInput): Trend {
  const a = meansByDay(series.A)
  const b = meansByDay(series.B)
  const sides = { A: sideTrend(a, about), B: sideTrend(b, about) }
  const aMeans = drawnMeans(a, about, sides.A.level)
  const bMeans = drawnMeans(b, about, sides.B.level)
  const days = eachDay(about.from, about.to).map((day, index) => ({
    day,
    a: a.get(day) ?? null,
    b: b.get(day) ?? null,
    aMean: aMeans[index] ?? null,
    bMean: bMeans[index] ?? null,
  }))
  return { ...about, days, sides, gap: gapInRange(a, b, about) }
}

type Means = ReadonlyMap<string, number>
type Range = { from: string; to: string }

/** One value a day, in the order of days. */
export function meansByDay(series: readonly DayValue[]): Map<string, number> {
  const byDay = new Map<string, number[]>()
  for (const { day, value } of series) {
    const values = byDay.get(day)
    if (values) values.push(value)
    else byDay.set(day, [value])
  }
  return new Map([...byDay].sort(([a], [b]) => (a < b ? -1 : 1)).map(([day, values]) => [day, mean(values)]))
}

function sideTrend(means: Means, range: Range): SideTrend {
  const evidence = evidenceIn(means, range)
  const last = evidence.at(-1)
  if (!last) {
    const sentence = { key: 'trend.none', values: { from: range.from, to: range.to } }
    return { answered: 0, level: 'points', last: null, sentence }
  }
  const level = evidenceLevel(evidence.length)
  const found: Pick<SideTrend, 'compare' | 'trend'> = {}
  if (level === 'compare' || level === 'trend') found.compare = compareWeeks(evidence.map(each => each.value))
  if (level === 'trend') found.trend = linearTrend(pointsOf(evidence))
  return { answered: evidence.length, level, last, ...found, sentence: sentenceOf(evidence, found) }
}

/**
 * R8: the answered days of the 42 that end at the last one in the range, in order; empty when the range holds none.
 * They may begin before the range: a narrow view is not weaker evidence.
 */
export function evidenceIn(means: Means, { from, to }: Range): DayValue[] {
  const shown = [...means].filter(([day]) => day <= to)
  const last = shown.at(-1)?.[0]
  if (last === undefined || last < from) return []
  const start = addDays(last, 1 - EVIDENCE_DAYS)
  return shown.filter(([day]) => day >= start).map(([day, value]) => ({ day, value }))
}

/** Points for linearTrend: x counts days from the first one. */
export function pointsOf(evidence: readonly DayValue[]): { x: number; y: number }[] {
  return evidence.map(({ day, value }) => ({ x: daysBetween(evidence[0]!.day, day), y: value }))
}

function sentenceOf(evidence: DayValue[], { compare, trend }: Pick<SideTrend, 'compare' | 'trend'>): Message {
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

function compareSentence({ verdict, difference, se }: Comparison, values: Message['values']): Message {
  const shown = { ...values, se: rounded(se, 2) }
  if (verdict === 'no-clear-change') {
    return { key: 'trend.noClearChange', values: { ...shown, difference: rounded(difference) } }
  }
  return { key: `trend.${verdict}`, values: { ...shown, difference: rounded(Math.abs(difference)) } }
}

/** The latest day on which a seven-day mean stands. */
function lastMean(evidence: DayValue[]): DayValue | null {
  const means = new Map(evidence.map(each => [each.day, each.value]))
  const days = eachDay(evidence[0]!.day, evidence.at(-1)!.day)
  const line = trailingMean(days.map(day => means.get(day) ?? null))
  const index = line.findLastIndex(value => value !== null)
  return index < 0 ? null : { day: days[index]!, value: line[index]! }
}

/** Under seven answered days there are dots only, so no line is drawn through them. */
function drawnMeans(means: Means, { from, to }: Range, level: EvidenceLevel): (number | null)[] {
  if (level === 'points') return []
  return trailingMean(eachDay(addDays(from, -6), to).map(day => means.get(day) ?? null)).slice(6)
}

/** R11: set beside the couple's own gap of the equally long time before the range, never beside zero. */
function gapInRange(a: Means, b: Means, { from, to }: Range): Trend['gap'] {
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
export function gapsBetween(a: Means, b: Means, { from, to }: Range): number[] {
  const paired = [...a.keys()].filter(day => day >= from && day <= to && b.has(day))
  return paired.map(day => a.get(day)! - b.get(day)!)
}

/** For sentences only; objects keep the raw number. */
export function rounded(value: number, decimals = 1): number {
  const factor = 10 ** decimals
  // Adding zero turns -0, which prints as "-0", into 0.
  return Math.round(value * factor) / factor + 0
}
