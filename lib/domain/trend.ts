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
  trailingAnswered,
  trailingError,
  trailingMean,
} from './evidence.ts'
import type { Message } from './message.ts'
import { gapInRange } from './trend-gap.ts'
import { nothingSaid, sentenceOf } from './trend-sentence.ts'

export { rounded } from './rounded.ts'

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
  /** Standard errors of the means; null where there is no mean, or too little to tell its error. */
  aError: number | null
  bError: number | null
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
  const aLine = drawnLine(a, about, sides.A)
  const bLine = drawnLine(b, about, sides.B)
  const days = eachDay(about.from, about.to).map((day, index) => ({
    day,
    a: a.get(day) ?? null,
    b: b.get(day) ?? null,
    aMean: aLine[index]!.mean,
    bMean: bLine[index]!.mean,
    aError: aLine[index]!.error,
    bError: bLine[index]!.error,
  }))
  return { ...about, days, sides, gap: gapInRange(a, b, about) }
}

/** One value a day, in the order of days. */
export type Means = ReadonlyMap<string, number>

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
  if (!last) return { answered: 0, level: 'points', last: null, sentence: nothingSaid(range) }
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

type LinePoint = { mean: number | null; error: number | null }

/**
 * The trailing mean of each day of the range. Where less than seven days were answered there are dots only, so no line
 * is drawn through them: in the 42 days of the evidence by their level, before these by the 42 days that end there.
 */
function drawnLine(means: Means, { from, to }: Range, { level, last }: SideTrend): LinePoint[] {
  const values = eachDay(addDays(from, 1 - EVIDENCE_DAYS), to).map(day => means.get(day) ?? null)
  const line = trailingMean(values)
  const errors = trailingError(values)
  const answered = trailingAnswered(values)
  const evidenceFrom = last ? addDays(last.day, 1 - EVIDENCE_DAYS) : to
  return eachDay(from, to).map((day, shown) => {
    const index = shown + EVIDENCE_DAYS - 1
    const known = day >= evidenceFrom ? level : evidenceLevel(answered[index]!)
    const isDrawn = known !== 'points'
    return isDrawn ? { mean: line[index]!, error: errors[index]! } : { mean: null, error: null }
  })
}
