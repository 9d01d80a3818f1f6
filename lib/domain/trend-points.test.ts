import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, daysBetween, eachDay } from './calendar.ts'
import { type DayValue, makeTrend } from './trend.ts'
import { DAILY_DAYS, drawnPoints } from './trend-points.ts'

/** A Thursday. */
const from = '2026-01-01'
const about = { name: 'closeness', low: 0, high: 10, favourable: 'higher' as const }

const daily = (values: readonly (number | null)[]): DayValue[] =>
  values.flatMap((value, index) => (value === null ? [] : [{ day: addDays(from, index), value }]))

function drawn(days: number, a: readonly (number | null)[], b: readonly (number | null)[] = []) {
  const to = addDays(from, days - 1)
  return drawnPoints(makeTrend({ ...about, from, to, series: { A: daily(a), B: daily(b) } }))
}

test('twenty-six weeks are drawn day by day, a day more by the week', () => {
  expect(drawn(DAILY_DAYS, [])).toMatchObject({ every: 'day', points: { length: 182 } })
  const { every, points } = drawn(DAILY_DAYS + 1, [])
  expect([every, points.length, points[0]!.day, points[1]!.day]).toEqual([
    'week',
    27, // four days, 25 whole weeks, four days
    '2026-01-01',
    '2026-01-05',
  ])
})

test('a week’s dot is the mean of its answered days, its line stands from four of seven, a week without is a gap', () => {
  const steady = Array(60).fill(6)
  const values = [
    ...steady.slice(0, 11),
    2,
    4,
    null,
    null,
    null,
    null,
    null,
    ...Array(7).fill(null),
    ...steady,
  ]
  const { points } = drawn(200, values)
  // Monday the 5th to Sunday the 11th: all seven days.
  expect(points[1]).toMatchObject({ day: '2026-01-05', a: 6, aMean: 6, aDays: 7, b: null, bDays: 0 })
  // Two of seven: a dot, no line.
  expect(points[2]).toMatchObject({ day: '2026-01-12', a: 3, aMean: null, aDays: 2 })
  expect(points[3]).toMatchObject({ a: null, aMean: null, aDays: 0 })
})

test('a gap of a week is the mean over the days that both answered, not the difference of two means', () => {
  const a = [...Array(4).fill(5), 8, 8, null, null, null, null, null]
  const b = [...Array(4).fill(5), 6, null, 1, 1, 1, 1, 1]
  expect(drawn(200, a, b).points[1]).toMatchObject({ a: 8, gap: 2, aDays: 2, bDays: 6 })
})

test('five thousand days are drawn in seven hundred weeks', () => {
  const { points } = drawn(5000, Array(5000).fill(5), Array(5000).fill(4))
  expect(points).toHaveLength(715)
  expect(points.filter(each => each.aMean === 5 && each.gap === 1).length).toBeGreaterThanOrEqual(713)
})

const anyValues = fc.array(fc.option(fc.integer({ min: 0, max: 10 }), { freq: 4 }), { maxLength: 250 })

test('property: weeks hold every answer once, and swapping the partners swaps each point', () => {
  fc.assert(
    fc.property(anyValues, anyValues, fc.constantFrom(40, 183, 230), (a, b, days) => {
      const one = drawn(days, a, b).points
      const other = drawn(days, b, a).points
      expect(one.reduce((sum, each) => sum + each.aDays, 0)).toBe(
        a.slice(0, days).filter(value => value !== null).length,
      )
      for (const [index, point] of one.entries()) {
        const swapped = other[index]!
        expect([swapped.a, swapped.aMean, swapped.aError, swapped.aDays]).toEqual([
          point.b,
          point.bMean,
          point.bError,
          point.bDays,
        ])
        if (point.gap === null) expect(swapped.gap).toBeNull()
        else expect(swapped.gap).toBeCloseTo(-point.gap, 12)
      }
    }),
    { numRuns: 40 },
  )
})

test('property: points are in order, a week apart but for the ends', () => {
  fc.assert(
    fc.property(fc.integer({ min: 183, max: 900 }), days => {
      const { points } = drawn(days, [])
      const steps = points.slice(1).map((each, index) => daysBetween(points[index]!.day, each.day))
      expect(steps.slice(1)).toEqual(Array(steps.length - 1).fill(7))
      expect(eachDay(points.at(-1)!.day, addDays(from, days - 1)).length).toBeLessThanOrEqual(7)
    }),
    { numRuns: 20 },
  )
})
