import { expect, test } from 'vitest'
import { addDays } from './calendar.ts'
import { perceptionGap } from './perception-gap.ts'

const series = (values: readonly number[], from = '2026-11-01') =>
  values.map((value, index) => ({ day: addDays(from, index), value }))
const said = Array.from({ length: 16 }, (_, index) => 5 + (index % 2))

test('a guess two above what the other says is beyond error, whatever both levels are', () => {
  const guess = said.map((value, index) => value + 2 + [0, 1, -1][index % 3]!)
  const gap = perceptionGap(series(guess), series(said))!
  // mean and sd / sqrt(14) x 1.23 of the last fourteen
  const last = guess.slice(2).map((value, index) => value - said[index + 2]!)
  const mean = last.reduce((sum, each) => sum + each, 0) / 14
  const sd = Math.sqrt(last.reduce((sum, each) => sum + (each - mean) ** 2, 0) / 13)
  expect(gap.gap).toBeCloseTo(mean, 10)
  expect(gap.se).toBeCloseTo((sd / Math.sqrt(14)) * 1.23, 10)
  expect(gap).toMatchObject({ isBeyond: true, days: 14, critical: 2.16 })
  expect(perceptionGap(series(guess), series(said), 4)!.critical).toBe(2.9)
})

test('a right guess is no gap, and the two gaps of a couple are two numbers', () => {
  expect(perceptionGap(series(said), series(said))).toMatchObject({ gap: 0, isBeyond: false })
  const other = said.map(value => value + 3)
  // A level gap of 3 and no perception gap: A guesses B exactly.
  expect(perceptionGap(series(other), series(other))).toMatchObject({ gap: 0, isBeyond: false })
})

test('under fourteen days with both there is none', () => {
  expect(perceptionGap(series(said.slice(0, 13)), series(said))).toBeNull()
  expect(perceptionGap(series(said), series(said, '2026-11-04'))).toBeNull()
})
