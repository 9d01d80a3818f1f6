import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from './calendar.ts'
import { changeMessage, ruleOf } from './measure-change.ts'
import { makeMeasureTrend } from './measure-trend.ts'
import { csi16 } from './measures/csi.ts'
import { phq2, phq9 } from './measures/phq.ts'
import { measures } from './measures/registry.ts'
import { ras } from './measures/scoring-only.ts'
import type { DayValue } from './trend.ts'

const from = '2026-01-01'
const to = '2026-06-30'
const usual = ruleOf(csi16, undefined)
const cautious = ruleOf(csi16, 'cautious')

const monthly = (values: readonly number[], first = from): DayValue[] =>
  values.map((value, index) => ({ day: addDays(first, index * 28), value }))

const trendOf = (a: readonly DayValue[], b: readonly DayValue[], rule = usual) =>
  makeMeasureTrend({ measure: csi16, rule, from, to, series: { A: a, B: b } })

describe('a change as it is printed', () => {
  test('the example of the rules: CSI-16 45 to 52', () => {
    expect(changeMessage(csi16, usual, 45, 52)).toEqual({
      key: 'trend.measure.change',
      values: {
        measure: 'csi-16',
        before: 45,
        after: 52,
        difference: 7,
        bound: 'jt',
        smallest: 6.7,
        sd: 17,
        reliability: 'alpha',
        r: '.98',
        crossed: 'yes',
        cutoff: 51.5,
        direction: 'higher',
        good: 'higher',
        verdict: 'betterAcross',
      },
    })
  })

  test('by the cautious rule the same is across the line, but within error', () => {
    const { values } = changeMessage(csi16, cautious, 45, 52)
    expect(values).toMatchObject({ bound: 'points', smallest: 13.4, crossed: 'yes', verdict: 'acrossWithin' })
  })

  test.each([
    [60, 40, 'worseAcross'],
    [45, 38, 'worse'],
    [38, 45, 'better'],
    [45, 47, 'within'],
  ])('%i to %i', (before, after, verdict) => {
    expect(changeMessage(csi16, usual, before, after).values.verdict).toBe(verdict)
  })

  test('a rule that knows no bound gives no verdict', () => {
    expect(changeMessage(phq2, ruleOf(phq2, undefined), 1, 5).values).toMatchObject({
      bound: 'raw',
      verdict: 'none',
    })
  })

  test('of no measure and no totals does a message hold the word that is never printed', () => {
    for (const measure of measures) {
      for (const rule of measure.change) {
        const { low, high } = measure.range
        for (const [before, after] of [
          [low, high],
          [high, low],
        ] as const) {
          expect(JSON.stringify(changeMessage(measure, rule, before, after))).not.toMatch(/harm/i)
        }
      }
    }
  })
})

describe('one measure of a couple', () => {
  test('compares the first total of the range with its last, and dates them', () => {
    const { sides, days, sem } = trendOf(monthly([38, 45, 47, 52]), monthly([58, 57]))
    expect(sides.A).toMatchObject({
      before: { value: 38 },
      last: { value: 52 },
      change: { category: 'recovered' },
      clinical: false,
      sentence: { values: { from, to: addDays(from, 84) } },
    })
    expect(days.map(each => [each.a, each.b])).toEqual([
      [38, 58],
      [45, 57],
      [47, null],
      [52, null],
    ])
    expect(sem).toBeCloseTo(17 * Math.sqrt(0.02), 10)
  })

  test('a single total in the range is set beside the last before it, and alone it says so', () => {
    const earlier = monthly([38, 45, 60], '2025-12-01') // 1 and 29 December, 26 January
    expect(trendOf(earlier, []).sides.A).toMatchObject({ before: { value: 45 }, last: { value: 60 } })
    expect(trendOf(monthly([45]), []).sides.A.sentence).toEqual({
      key: 'trend.measure.one',
      values: { measure: 'csi-16', value: 45, on: from, side: 'clinical', good: 'higher', cutoff: 51.5 },
    })
    expect(trendOf([], []).sides.A.sentence.key).toBe('trend.measure.none')
  })

  test('the pattern is of each one’s own side; a mean above the line hides nobody (vector O25)', () => {
    const { couple } = trendOf(monthly([45]), monthly([60]))
    expect(couple).toMatchObject({ mean: 52.5, pattern: 'one', absoluteDifference: 15 })
    expect(trendOf(monthly([45]), []).couple).toBeNull()
  })

  test('of a measure on which lower is better the clinical side is above', () => {
    const rule = ruleOf(phq9, undefined)
    const series = { A: monthly([17, 14, 9]), B: monthly([3]) }
    const { sides, couple } = makeMeasureTrend({ measure: phq9, rule, from, to, series })
    expect(sides.A).toMatchObject({ clinical: false, change: { category: 'recovered' } })
    expect(couple?.pattern).toBe('neither')
  })

  test('of a measure without a line nobody is on either side', () => {
    const series = { A: monthly([20]), B: monthly([30]) }
    const { couple } = makeMeasureTrend({ measure: ras, rule: ruleOf(ras, undefined), from, to, series })
    expect(couple).toMatchObject({ mean: 25, absoluteDifference: 10, pattern: null })
    expect(couple?.sentence.values.pattern).toBe('none')
  })
})

const anyTotals = fc.array(fc.integer({ min: 0, max: 81 }), { maxLength: 6 }).map(values => monthly(values))

test('property: swapping the partners swaps the sides and changes no statistic', () => {
  fc.assert(
    fc.property(anyTotals, anyTotals, fc.constantFrom(usual, cautious), (a, b, rule) => {
      const one = trendOf(a, b, rule)
      const other = trendOf(b, a, rule)
      expect(other.sides).toEqual({ A: one.sides.B, B: one.sides.A })
      expect(other.couple).toEqual(one.couple)
      expect(other.days).toEqual(one.days.map(each => ({ day: each.day, a: each.b, b: each.a })))
    }),
    { numRuns: 60 },
  )
})
