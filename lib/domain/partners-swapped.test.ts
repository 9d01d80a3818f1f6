import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from './calendar.ts'
import { anovaCorrelation, coupleScores, doubleEntryCorrelation, type Pair } from './measures/couple.ts'
import { type DayValue, makeTrend, type Trend } from './trend.ts'

/** R6: which of the two is called A changes no statistic of a trend or of two totals, only whose it is. */
const first = '2026-09-01'
const series = fc
  .array(fc.option(fc.integer({ min: 0, max: 40 }), { freq: 4, nil: null }), {
    minLength: 25,
    maxLength: 70,
    size: 'max',
  })
  .map(values =>
    values.flatMap((value, index): DayValue[] =>
      value === null ? [] : [{ day: addDays(first, index), value: value / 4 }],
    ),
  )
const total = fc.integer({ min: 0, max: 81 })
const pairs = fc.array(fc.tuple(total, total), { minLength: 3, maxLength: 40 })

test('a trend with the partners swapped is its mirror image', () => {
  let gaps = 0
  fc.assert(
    fc.property(series, series, (A, B) => {
      const about = {
        name: 'closeness',
        low: 0,
        high: 10,
        favourable: 'higher' as const,
        from: addDays(first, 28),
        to: addDays(first, 69),
      }
      const trend = makeTrend({ ...about, series: { A, B } })
      const mirror = makeTrend({ ...about, series: { A: B, B: A } })
      expect(statistics(mirror)).toEqual(statistics(swapped(trend)))
      if (trend.gap) gaps++
    }),
    { numRuns: 300 },
  )
  expect(gaps).toBeGreaterThan(30)
})

/** Everything but the sentences, which name who is who. */
function statistics({ days, sides, gap, ...about }: Trend) {
  const { sentence: ofA, ...A } = sides.A
  const { sentence: ofB, ...B } = sides.B
  const said = [ofA.key, ofB.key]
  const { earlier, pairedDays, signed, absolute } = gap ?? { earlier: null }
  return { ...about, days, A, B, said, gap: { earlier, pairedDays, signed, absolute } }
}

function swapped(trend: Trend): Trend {
  const { sides, gap, days } = trend
  return {
    ...trend,
    sides: { A: sides.B, B: sides.A },
    days: days.map(({ day, a, b, aMean, bMean, aError, bError }) => ({
      ...{ day, a: b, b: a, aMean: bMean, bMean: aMean },
      ...{ aError: bError, bError: aError },
    })),
    gap: gap && { ...gap, ...negated(gap), earlier: gap.earlier && negated(gap.earlier) },
  }
}

/** Zero has no sign here. */
function negated<Gap extends { signed: number }>(gap: Gap): Gap {
  return { ...gap, signed: gap.signed === 0 ? gap.signed : -gap.signed }
}

test('two totals, and partners’ likeness over couples, are the same the other way round', () => {
  const isClinical = (value: number) => value < 51.5
  fc.assert(
    fc.property(pairs, couples => {
      const turned = couples.map(([a, b], index): Pair => (index % 2 ? [a, b] : [b, a]))
      for (const [a, b] of couples) {
        expect(coupleScores(b, a, isClinical)).toEqual(coupleScores(a, b, isClinical))
      }
      same(doubleEntryCorrelation(turned), doubleEntryCorrelation(couples))
      same(anovaCorrelation(turned), anovaCorrelation(couples))
    }),
    { numRuns: 300 },
  )
})

function same(found: number, expected: number): void {
  if (Number.isNaN(expected)) expect(found).toBeNaN()
  else expect(found).toBeCloseTo(expected, 10)
}
