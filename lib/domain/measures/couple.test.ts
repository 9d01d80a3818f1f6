import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anovaCorrelation, correlation, coupleScores, doubleEntryCorrelation, type Pair } from './couple.ts'

const below = (cutoff: number) => (total: number) => total < cutoff

test('one distressed partner is not averaged away', () => {
  expect(coupleScores(45, 60, below(51.5))).toEqual({ mean: 52.5, absoluteDifference: 15, pattern: 'one' })
})

test('without a line there is no side to be on: no pattern', () => {
  const noLine = () => null
  expect(coupleScores(20, 30, noLine)).toEqual({ mean: 25, absoluteDifference: 10, pattern: null })
})

test('swapping the partners changes no number', () => {
  const total = fc.integer({ min: 0, max: 81 })
  const couples = fc.array(fc.tuple(total, total), { minLength: 3, maxLength: 20 })
  fc.assert(
    fc.property(couples, all => {
      const swapped = all.map(([a, b]): Pair => [b, a])
      for (const [index, [a, b]] of all.entries()) {
        expect(coupleScores(...swapped[index]!, below(51.5))).toEqual(coupleScores(a, b, below(51.5)))
      }
      expect(doubleEntryCorrelation(swapped)).toBeCloseTo(doubleEntryCorrelation(all), 10)
      expect(anovaCorrelation(swapped)).toBeCloseTo(anovaCorrelation(all), 10)
      expect(correlation(swapped)).toBeCloseTo(correlation(all), 10)
    }),
  )
})
