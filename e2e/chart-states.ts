import { addDays } from '#lib/domain/calendar.ts'
import { csi16 } from '#lib/domain/measures/csi.ts'
import { phq9 } from '#lib/domain/measures/phq.ts'
import { observationName } from '#lib/domain/measures/registry.ts'

/** What charts are made of, a row of the observation table for each. */
export type Point = {
  slot: 'A' | 'B'
  name: string
  day: string
  value: number
  low: number
  high: number
  favourable: 'higher' | 'lower'
}

export type ChartState = {
  name: string
  /** What stands in the address after the page. */
  query: string
  points: Point[]
  /** Appointments every week as far back as the points go, instead of the couple's own. */
  weekly?: boolean
  /** On a phone and on a desk alone, to see that both schemes hold; every other state is light. */
  dark?: boolean
  language?: 'es'
}

type Scale = Pick<Point, 'name' | 'low' | 'high' | 'favourable'>

const closeness: Scale = { name: 'closeness', low: 0, high: 10, favourable: 'higher' }

/** The same numbers at every run: a linear congruential generator, -1 to 1. */
function noise(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return (state / 2_147_483_648) * 2 - 1
  }
}

/** Whole numbers on the scale, one a day up to `last`, where `isAnswered` says so. */
function daily(
  slot: 'A' | 'B',
  { scale = closeness, last, days, from, rise = 0, spread = 1.6, isAnswered = () => true }: Daily,
): Point[] {
  const next = noise(slot === 'A' ? 7 : 11)
  return Array.from({ length: days }, (_, index) => {
    const value = from + (rise * index) / days + next() * spread
    const held = Math.round(Math.min(scale.high, Math.max(scale.low, value)))
    return {
      ...scale,
      slot,
      day: addDays(last, index + 1 - days),
      value: held,
      isAnswered: isAnswered(index),
    }
  }).flatMap(({ isAnswered, ...point }) => (isAnswered ? [point] : []))
}

type Daily = {
  scale?: Scale
  last: string
  days: number
  from: number
  /** By how much it is higher in the end. */
  rise?: number
  spread?: number
  isAnswered?: (index: number) => boolean
}

/** Totals of a measure every four weeks, the newest on `last`. */
function totals(slot: 'A' | 'B', measure: typeof csi16, last: string, values: readonly number[]): Point[] {
  return values.map((value, index) => ({
    slot,
    name: observationName(measure),
    ...measure.range,
    favourable: measure.favourable,
    day: addDays(last, (index + 1 - values.length) * 28),
    value,
  }))
}

/** Every state that a chart can be in, with today as the last day. */
export function chartStates(today: string): ChartState[] {
  const both = (a: Omit<Daily, 'last'>, b: Omit<Daily, 'last'> = { ...a, from: a.from - 1 }) => [
    ...daily('A', { last: today, ...a }),
    ...daily('B', { last: today, ...b }),
  ]
  const few = [
    ...daily('A', { last: today, days: 6, from: 6 }),
    ...daily('B', { last: today, days: 5, from: 4 }),
  ]
  const trend = both({ days: 42, from: 4, rise: 4, spread: 1 }, { days: 42, from: 6 })
  const gaps = both(
    { days: 80, from: 6, isAnswered: index => index < 25 || (index > 41 && index !== 50 && index !== 60) },
    { days: 80, from: 5, isAnswered: index => index % 9 !== 0 && (index < 50 || index > 66) },
  )
  const noPairs = both(
    { days: 40, from: 6, isAnswered: index => index % 2 === 0 },
    { days: 40, from: 4, isAnswered: index => index % 2 === 1 },
  )
  const csi = [...totals('A', csi16, today, [38, 45, 47, 52]), ...totals('B', csi16, today, [58, 57, 55, 55])]
  const version = { ...csi16, version: 2 }
  const replaced = [
    ...totals('A', csi16, addDays(today, -56), [38, 45]),
    ...totals('B', csi16, addDays(today, -56), [58, 57]),
    ...totals('A', version, today, [47, 50]),
    ...totals('B', version, today, [55, 54]),
  ]
  const wide: Scale = { name: 'warmth-at-home', low: 0, high: 10, favourable: 'higher' }
  const narrow: Scale = { ...wide, high: 4 }
  const rescaled = [
    ...both({ scale: wide, days: 35, from: 6 }).map(each => ({ ...each, day: addDays(each.day, -35) })),
    ...both({ scale: narrow, days: 30, from: 3, spread: 1 }),
  ]
  const years = fiveYears(today)
  return [
    { name: 'empty', query: '', points: [] },
    { name: 'one-point', query: '', points: daily('A', { last: today, days: 1, from: 6 }) },
    { name: 'under-seven', query: '?range=4w', points: few },
    { name: 'average', query: '?range=4w', points: both({ days: 10, from: 6 }) },
    { name: 'compare', query: '?range=4w', points: both({ days: 20, from: 6 }) },
    { name: 'trend', query: '?range=12w', points: trend },
    { name: 'gaps', query: '?range=12w', points: gaps },
    { name: 'no-pairs', query: '?range=12w', points: noPairs },
    {
      name: 'gap-strip',
      query: '?range=4w',
      points: both({ days: 56, from: 7, rise: -2 }, { days: 56, from: 4 }),
    },
    { name: 'one-partner-only', query: '?range=4w', points: daily('B', { last: today, days: 24, from: 5 }) },
    { name: 'cut-off', query: '?range=all', points: csi },
    { name: 'cautious-rule', query: '?range=all&rule.csi-16=cautious', points: csi },
    { name: 'one-administration', query: '?range=all', points: totals('A', csi16, today, [45]) },
    { name: 'lower-is-better', query: '?range=all', points: totals('B', phq9, today, [17, 14, 9]) },
    { name: 'version-changed', query: '?range=all', points: replaced },
    { name: 'range-changed', query: '?range=12w', points: rescaled },
    {
      name: 'weekly',
      query: '?range=all',
      points: both({ days: 240, from: 5, isAnswered: index => index % 5 < 4 }),
    },
    { name: 'five-years', query: '?range=all', points: years, weekly: true },
    { name: 'dark', query: '?range=12w', points: [...gaps, ...csi], dark: true },
    { name: 'spanish', query: '?range=12w', points: [...trend, ...csi], language: 'es' },
  ]
}

const scales: readonly Scale[] = [
  closeness,
  { ...closeness, name: 'satisfaction' },
  { ...closeness, name: 'tension', favourable: 'lower' },
  { ...closeness, name: 'understood' },
  { name: 'vigour', low: 0, high: 4, favourable: 'higher' },
  { name: 'contentment', low: 0, high: 4, favourable: 'higher' },
]

/** Five years of days of two partners in six series, four of five days answered. */
export function fiveYears(last: string): Point[] {
  return scales.flatMap((scale, place) =>
    (['A', 'B'] as const).flatMap(slot =>
      daily(slot, {
        scale,
        last,
        days: 1826,
        from: scale.high / 2,
        rise: (scale.high / 5) * (place % 2 ? -1 : 1),
        spread: scale.high / 5,
        isAnswered: index => (index + place) % 5 < 4,
      }),
    ),
  )
}

/** Five thousand days of one series of each partner. */
export function fiveThousandPoints(last: string): Point[] {
  return (['A', 'B'] as const).flatMap(slot => daily(slot, { last, days: 5000, from: 5 }))
}
