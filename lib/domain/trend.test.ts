import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from './calendar.ts'
import { type DayValue, makeTrend, meansByDay, rounded, type TrendInput } from './trend.ts'

const start = '2026-10-01'
const about = { name: 'closeness', low: 0, high: 10, favourable: 'higher' as const }

/** One value a day from the start; null is a day without an answer. */
const daily = (values: (number | null)[]): DayValue[] =>
  values.flatMap((value, index) => (value === null ? [] : [{ day: addDays(start, index), value }]))

const trendOf = (a: (number | null)[], b: (number | null)[], range: Partial<TrendInput> = {}) =>
  makeTrend({ ...about, from: start, to: addDays(start, 41), series: { A: daily(a), B: daily(b) }, ...range })

const wave = (length: number, base = 5) =>
  Array.from({ length }, (_, index) => base + [0, 1, 0, -1, 1][index % 5]!)

test('every calendar day of the range has a row, and a day without an answer stays empty', () => {
  const { days } = trendOf([6, null, 7, 5, null, null, 8, 7, 6], [], { to: addDays(start, 9) })
  expect(days.map(each => each.a)).toEqual([6, null, 7, 5, null, null, 8, 7, 6, null])
  expect(days.map(each => each.b)).toEqual(Array(10).fill(null))
  expect(days.at(-1)!.day).toBe('2026-10-10')
  // Six answered days: dots only, although four of seven stand on some days.
  expect(days.map(each => each.aMean)).toEqual(Array(10).fill(null))
})

test('from seven answered days the trailing mean is drawn (vector O27 with one day more)', () => {
  const { days } = trendOf([6, null, 7, 5, null, null, 8, 7, 6, 6], [], { to: addDays(start, 9) })
  expect(days.map(each => each.aMean)).toEqual([
    null,
    null,
    null,
    null, // 3 of 7
    null,
    null,
    6.5, // 6 7 5 8
    6.75, // 7 5 8 7
    6.6, // 7 5 8 7 6
    6.4, // 5 8 7 6 6
  ])
})

test('the first means of a range look back past its start', () => {
  const { days } = trendOf(Array(14).fill(6), [], { from: addDays(start, 10), to: addDays(start, 13) })
  expect(days.map(each => each.aMean)).toEqual([6, 6, 6, 6])
})

test('the line has its standard error, from what was known on that day', () => {
  const { days } = trendOf([4, 6, 4, 6, 4, 6, 4, 6], [], { to: addDays(start, 8) })
  expect(days.slice(3, 6).map(each => [each.aMean, each.aError])).toEqual([
    [5, null],
    [4.8, null],
    [5, null], // six days: too few for a standard deviation
  ])
  // The standard deviation of 4 6 4 6 4 6 4 is sqrt(8 / 7) = 1.0690; / sqrt(7) x 1.23
  expect(days[6]!.aError).toBeCloseTo((1.069045 / Math.sqrt(7)) * 1.23, 5)
  expect(days.every(each => each.bError === null)).toBe(true)
})

test('a thin end takes no line from the months before it, and a thin month has none', () => {
  const busy = Array(60).fill(6)
  const thin = Array.from({ length: 60 }, (_, index) => (index % 12 === 0 ? 4 : null))
  const { days, sides } = trendOf([...busy, ...thin], [], { to: addDays(start, 119) })
  expect(sides.A.level).toBe('points')
  expect(days[40]!.aMean).toBe(6)
  expect(days.slice(80).every(each => each.aMean === null)).toBe(true)
})

test('several answers on one day show their mean', () => {
  const series = [
    { day: '2026-10-02', value: 3 },
    { day: '2026-10-01', value: 8 },
    { day: '2026-10-02', value: 6 },
  ]
  expect([...meansByDay(series)]).toEqual([
    ['2026-10-01', 8],
    ['2026-10-02', 4.5],
  ])
})

describe('what is said of a side', () => {
  const side = (values: (number | null)[], range: Partial<TrendInput> = {}) =>
    trendOf(values, [], range).sides.A

  test('nothing', () => {
    expect(side([])).toEqual({
      answered: 0,
      level: 'points',
      last: null,
      sentence: { key: 'trend.none', values: { from: start, to: '2026-11-11' } },
    })
  })

  test('under seven days: dots', () => {
    const { level, sentence, compare, trend } = side(wave(6))
    expect([level, compare, trend]).toEqual(['points', undefined, undefined])
    expect(sentence).toEqual({ key: 'trend.points', values: { answered: 6, from: start, to: '2026-10-06' } })
  })

  test('seven to thirteen: a mean, with its day', () => {
    expect(side([5, 6, 5, 4, 6, 5, 6, 6]).sentence).toEqual({
      key: 'trend.average',
      values: { answered: 8, from: start, to: '2026-10-08', mean: 5.4, on: '2026-10-08' }, // 38 / 7
    })
  })

  test('seven days too far apart for a mean', () => {
    const sparse = Array.from({ length: 42 }, (_, index) => (index % 6 === 0 ? 5 : null))
    expect(side(sparse).sentence.key).toBe('trend.sparse')
  })

  test('fourteen to twenty-seven: the last seven answers against the seven before (vector O29)', () => {
    const { level, compare, trend, sentence } = side([5, 6, 5, 4, 6, 5, 6, 6, 7, 6, 5, 7, 6, 6])
    expect([level, compare?.verdict, trend]).toEqual(['compare', 'no-clear-change', undefined])
    expect(sentence).toEqual({
      key: 'trend.noClearChange',
      values: {
        answered: 14,
        from: start,
        to: '2026-10-14',
        period: 'weeks',
        before: 5.3, // 37 / 7
        latest: 6.1, // 43 / 7
        difference: 0.9,
        se: 0.48,
      },
    })
    expect(side([...Array(7).fill(6), ...Array(7).fill(4)]).sentence).toMatchObject({
      key: 'trend.lower',
      values: { difference: 2 },
    })
  })

  test('fourteen answers that took longer than two weeks are not called two weeks', () => {
    const everyOther = Array.from({ length: 28 }, (_, index) => (index % 2 ? null : 5))
    expect(side(everyOther).sentence.values).toMatchObject({ period: 'answers', answered: 14 })
  })

  test('from twenty-eight: a trend', () => {
    const rising = wave(28).map((value, index) => value + index / 7)
    expect(side(rising)).toMatchObject({ level: 'trend', sentence: { key: 'trend.rising' } })
    expect(side(rising.map(value => 10 - value))).toMatchObject({ sentence: { key: 'trend.falling' } })
    expect(side(wave(28)).sentence.key).toBe('trend.noClearTrend')
    expect(side(wave(27)).trend).toBeUndefined()
  })

  test('a slope is printed without its sign where the word says the direction', () => {
    const falling = wave(28).map((value, index) => value - index / 7)
    const { trend, sentence } = side(falling)
    expect(trend!.slopePerWeek).toBeLessThan(0)
    expect(sentence.values.slope).toBe(rounded(-trend!.slopePerWeek, 2))
  })

  test('a narrow view is not weaker evidence, and answers after it are none', () => {
    const narrow = { from: addDays(start, 21), to: addDays(start, 27) }
    expect(side(wave(42), narrow)).toEqual(side(wave(28)))
  })

  test('days before the 42 that end at the last answer are not evidence', () => {
    expect(side(wave(50), { to: addDays(start, 60) }).answered).toBe(42)
    expect(side([9, ...Array(41).fill(null), 5], { to: addDays(start, 60) })).toMatchObject({ answered: 1 })
  })

  test('answers that ended before the range say nothing of it', () => {
    const later = { from: addDays(start, 30), to: addDays(start, 40) }
    expect(side(wave(30), later)).toMatchObject({ answered: 0, last: null, sentence: { key: 'trend.none' } })
  })
})

describe('the gap', () => {
  test('stands from seven paired days', () => {
    expect(trendOf(Array(6).fill(7), Array(9).fill(5)).gap).toBeNull()
    expect(trendOf(Array(7).fill(7), Array(9).fill(5)).gap).toEqual({
      pairedDays: 7,
      signed: 2,
      absolute: 2,
      earlier: null,
      sentence: { key: 'trend.gap', values: { paired: 7, absolute: 2, from: start, to: '2026-11-11' } },
    })
  })

  test('is set beside the equally long time before', () => {
    const a = [...Array(7).fill(9), ...Array(7).fill(6)]
    const { gap } = trendOf(a, Array(14).fill(5), { from: addDays(start, 7), to: addDays(start, 13) })
    expect(gap).toMatchObject({ signed: 1, earlier: { signed: 4, pairedDays: 7 } })
    expect(gap!.sentence).toMatchObject({
      key: 'trend.gapEarlier',
      values: { absolute: 1, earlierAbsolute: 4 },
    })
  })
})

const anyValues = fc.array(fc.option(fc.integer({ min: 0, max: 10 }), { freq: 4 }), { maxLength: 70 })

test('property: swapping the partners swaps the result and nothing else', () => {
  fc.assert(
    fc.property(anyValues, anyValues, (a, b) => {
      const one = trendOf(a, b, { from: addDays(start, 20) })
      const other = trendOf(b, a, { from: addDays(start, 20) })
      expect(other.sides).toEqual({ A: one.sides.B, B: one.sides.A })
      const swapped = one.days.map(({ day, a, b, aMean, bMean, aError, bError }) => ({
        day,
        a: b,
        b: a,
        aMean: bMean,
        bMean: aMean,
        aError: bError,
        bError: aError,
      }))
      expect(other.days).toEqual(swapped)
      expect(other.gap?.absolute).toBe(one.gap?.absolute)
      if (one.gap) expect(other.gap!.signed).toBeCloseTo(-one.gap.signed, 12)
    }),
    { numRuns: 60 },
  )
})

test('property: one side does not depend on the other', () => {
  fc.assert(
    fc.property(anyValues, anyValues, (a, b) => {
      expect(trendOf(a, b).sides.A).toEqual(trendOf(a, []).sides.A)
    }),
    { numRuns: 60 },
  )
})

test('rounding for sentences knows no minus zero', () => {
  expect(Object.is(rounded(-0.04), 0)).toBe(true)
  expect(rounded(2.25)).toBe(2.3)
  expect(rounded(0.0625, 2)).toBe(0.06)
})
