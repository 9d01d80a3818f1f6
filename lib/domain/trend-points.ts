import { daysBetween } from './calendar.ts'
import { mean } from './evidence.ts'
import type { Trend, TrendDay } from './trend.ts'

/** A period longer than this is drawn by the week. What is said is always made of days. */
export const DAILY_DAYS = 26 * 7

/**
 * A day, or a week (`day` is its Monday, or the range's first day): the week's dot is the mean of its answered days,
 * its line the seven-day mean of its Sunday. `aDays` and `bDays` are how many days were answered; `gap` is the mean of
 * A minus B over the days that both answered, null where there is none.
 */
type TrendPoint = TrendDay & { aDays: number; bDays: number; gap: number | null }

export type Drawn = { every: 'day' | 'week'; points: TrendPoint[] }

/** What a chart draws of a trend: its days, or its weeks where the range is longer than 26 of them. */
export function drawnPoints({ days, from, to }: Pick<Trend, 'days' | 'from' | 'to'>): Drawn {
  if (daysBetween(from, to) + 1 <= DAILY_DAYS) {
    return { every: 'day', points: days.map(each => pointOf([each], each)) }
  }
  const first = daysSinceMonday(from)
  const weeks = [...Map.groupBy(days, (_, index) => Math.floor((index + first) / 7)).values()]
  return { every: 'week', points: weeks.map(week => pointOf(week, week.length === 7 ? week[6] : undefined)) }
}

/** `closing` is the day whose trailing mean stands for the whole; a week cut off by the range has none. */
function pointOf(days: TrendDay[], closing: TrendDay | undefined): TrendPoint {
  const a = days.flatMap(each => each.a ?? [])
  const b = days.flatMap(each => each.b ?? [])
  const gaps = days.flatMap(each => (each.a === null || each.b === null ? [] : [each.a - each.b]))
  return {
    day: days[0]!.day,
    a: a.length > 0 ? mean(a) : null,
    b: b.length > 0 ? mean(b) : null,
    aMean: closing?.aMean ?? null,
    bMean: closing?.bMean ?? null,
    aError: closing?.aError ?? null,
    bError: closing?.bError ?? null,
    aDays: a.length,
    bDays: b.length,
    gap: gaps.length > 0 ? mean(gaps) : null,
  }
}

/** 5 January 1970 was a Monday. */
function daysSinceMonday(day: string): number {
  return ((daysBetween('1970-01-05', day) % 7) + 7) % 7
}
