import { describe, expect, test } from 'vitest'
import {
  compareWeeks,
  criticalT,
  criticalValue,
  evidenceLevel,
  gapError,
  isBeyond,
  linearTrend,
  meanGap,
  trailingMean,
} from './evidence.ts'

const four = (value: number) => Number(value.toFixed(4))

test('vector O27: the trailing mean needs four of seven days', () => {
  const line = trailingMean([6, null, 7, 5, null, null, 8, 7, 6, null])
  expect(line).toEqual([
    null, // 1 of 7
    null, // 1
    null, // 2
    null, // 3
    null, // 3
    null, // 3
    6.5, // 6 7 5 8
    6.75, // 7 5 8 7
    6.6, // 7 5 8 7 6
    6.5, // 5 8 7 6
  ])
})

test('vector O28: what a number of answered days allows', () => {
  expect([6, 7, 14].map(evidenceLevel)).toEqual(['points', 'average', 'compare'])
  expect([0, 13, 27, 28, 42].map(evidenceLevel)).toEqual(['points', 'average', 'compare', 'trend', 'trend'])
})

describe('comparing weeks', () => {
  const answered = [5, 6, 5, 4, 6, 5, 6, 6, 7, 6, 5, 7, 6, 6]

  test('vector O29', () => {
    const { difference, se, verdict } = compareWeeks(answered)
    expect([four(difference), four(se), verdict]).toEqual([0.8571, 0.4758, 'no-clear-change'])
  })

  test('only the last fourteen answers count', () => {
    expect(compareWeeks([10, 0, 10, 0, ...answered])).toEqual(compareWeeks(answered))
  })

  test('two unequal steady weeks are a change, two equal ones are not, thirteen answers are too few', () => {
    expect(compareWeeks([...Array(7).fill(5), ...Array(7).fill(6)]).verdict).toBe('higher')
    expect(compareWeeks([...Array(7).fill(6), ...Array(7).fill(5)]).verdict).toBe('lower')
    expect(compareWeeks(Array(14).fill(5)).verdict).toBe('no-clear-change')
    expect(() => compareWeeks(Array(13).fill(5))).toThrow(RangeError)
  })
})

describe('linear trend', () => {
  test('a hand-made line: slope 1, SSR 0.8, Sxx 10', () => {
    const points = [1, 2, 2.6, 4.4, 5].map((y, x) => ({ x, y }))
    const { slopePerWeek, sePerWeek, n } = linearTrend(points)
    // mean 3; sum (x-2)(y-3) = 4 + 1 + 0 + 1.4 + 4 = 10.4; slope 1.04
    expect([four(slopePerWeek), n]).toEqual([7.28, 5])
    // residuals .08 .04 -.4 .36 -.08; SSR .3040; sqrt(.304 / 3 / 10) x 1.23 x 7
    expect(four(sePerWeek)).toBe(four(Math.sqrt(0.304 / 3 / 10) * 1.23 * 7))
  })

  test('a flat line of a number that binary cannot hold is no trend', () => {
    const points = Array.from({ length: 30 }, (_, x) => ({ x, y: 0.1 + 0.2 }))
    expect(linearTrend(points).verdict).toBe('no-clear-trend')
  })

  test('a stricter bound judges fewer', () => {
    const points = [0, 3, 1, 4, 2, 5, 3, 6].map((y, x) => ({ x, y }))
    const { slopePerWeek, sePerWeek } = linearTrend(points)
    const ratio = slopePerWeek / sePerWeek
    expect(linearTrend(points, ratio - 0.01).verdict).toBe('rising')
    expect(linearTrend(points, ratio + 0.01).verdict).toBe('no-clear-trend')
  })

  test('two points, or one day only, are refused', () => {
    expect(() =>
      linearTrend([
        { x: 0, y: 1 },
        { x: 1, y: 2 },
      ]),
    ).toThrow(RangeError)
    expect(() => linearTrend([1, 2, 3].map(y => ({ x: 0, y })))).toThrow(RangeError)
  })
})

test('a gap needs seven paired days', () => {
  expect(meanGap([1, 1, 1, 1, 1, 1])).toBeNull()
  expect(meanGap([2, -2, 2, -2, 2, -2, 1])).toEqual({ pairedDays: 7, signed: 1 / 7, absolute: 13 / 7 })
})

test('the error of a gap: sd / sqrt(n) x 1.23', () => {
  const gaps = [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3]
  const sd = Math.sqrt(14 / 13)
  expect(gapError(gaps).gap).toBe(2)
  expect(four(gapError(gaps).se)).toBe(four((sd / Math.sqrt(14)) * 1.23))
})

test('critical values at the two decimals that are printed', () => {
  expect(criticalValue(0.05)).toBe(1.96)
  expect(criticalValue(0.01)).toBe(2.58)
  expect(criticalValue(0.05 / 4)).toBe(2.5) // tables: 2.4977
  expect(criticalValue(0.01 / 7)).toBe(3.19) // 3.1888
  expect(criticalValue(0.5)).toBe(0.67) // 0.6745
  expect(criticalValue(0.0001)).toBe(3.89) // 3.8906
})

test('critical values of Student’s t at the two decimals that are printed', () => {
  expect(criticalT(0.05, 13)).toBe(2.16) // tables: 2.1604
  expect(criticalT(0.05 / 4, 13)).toBe(2.9) // 2.8961
  expect([1, 2, 4, 5, 1000].map(freedom => criticalT(0.05, freedom))).toEqual([12.71, 4.3, 2.78, 2.57, 1.96])
  expect(criticalT(0.01, 10)).toBe(3.17) // 3.1693
})

test('beyond error means more than the bound, and more than rounding noise', () => {
  expect(isBeyond(1.96, 1)).toBe(false)
  expect(isBeyond(-1.97, 1)).toBe(true)
  expect(isBeyond(1e-16, 0)).toBe(false)
})
