import { expect, test } from 'vitest'
import { nothing, today } from './brief.fixture.ts'
import type { BriefInput, BriefObservation } from './brief.ts'
import { differLines } from './brief-differ.ts'
import { guessLines } from './brief-guesses.ts'
import { whatChanged } from './brief-outcome.ts'
import { addDays } from './calendar.ts'

const days = 16
const said = Array.from({ length: days }, (_, index) => 5 + (index % 2))
const series = (values: readonly number[], until = today) =>
  values.map((value, index) => ({ day: addDays(until, index + 1 - values.length), value }))
const observation = (
  name: string,
  a: readonly number[],
  b: readonly number[],
  guesses?: string,
): BriefObservation => ({
  ...{ name, low: 0, high: 10, favourable: 'higher' },
  series: { A: series(a), B: series(b) },
  ...(guesses && { guesses }),
})
const input = (...observations: BriefObservation[]): BriefInput => ({ ...nothing, observations })
const guess = (a: readonly number[], b: readonly number[]) => observation('guess', a, b, 'closeness')

test('a guess two above what the other says is beyond error, and says whose guess it is of whom', () => {
  const noise = [0, 1, -1]
  const high = said.map((value, index) => value + 2 + noise[index % 3]!)
  const lines = guessLines(input(observation('closeness', said, said), guess(high, said)))
  // mean and sd / sqrt(14) x 1.23 of the last fourteen; one level and two directions compared: t for .05 / 3 with 12 degrees of freedom = 2.78
  const last = high.slice(2).map((value, index) => value - said[index + 2]!)
  const mean = last.reduce((sum, each) => sum + each, 0) / 14
  const sd = Math.sqrt(last.reduce((sum, each) => sum + (each - mean) ** 2, 0) / 13)
  expect(lines).toEqual([
    {
      key: 'brief.differ.guess',
      values: {
        ...{ observation: 'closeness', partner: 'A', other: 'B', direction: 'higher' },
        ...{ gap: Math.round(mean * 10) / 10, se: Math.round((sd / Math.sqrt(14)) * 1.23 * 100) / 100 },
        ...{ critical: 2.78, days: 14, from: '2026-11-08', to: today },
      },
      link: { to: 'progress', observation: 'guess', range: '12w' },
    },
  ])
})

test('the level gap and the perception gap are two things', () => {
  const high = said.map((value, index) => value + 3 + (index % 3 === 0 ? 0.5 : 0))
  // They feel three apart, and each guesses the other exactly.
  const apart = input(observation('closeness', high, said), guess(said, high))
  expect(differLines(apart).map(each => each.key)).toEqual(['brief.differ.gap'])
  expect(guessLines(apart)).toMatchObject([
    { key: 'brief.differ.guessNone', values: { compared: 2, critical: 2.78 } },
  ])
  // They feel the same, and each thinks the other far: no level differs, both guesses do.
  const low = said.map((value, index) => value - 3 - (index % 3 === 0 ? 0.5 : 0))
  const alike = input(observation('closeness', said, said), guess(low, low))
  expect(differLines(alike).map(each => each.key)).toEqual(['brief.differ.none'])
  expect(guessLines(alike).map(each => [each.values.partner, each.values.direction])).toEqual([
    ['A', 'lower'],
    ['B', 'lower'],
  ])
})

test('a guess makes no verdict on how either is, and none stricter', () => {
  const rising = Array.from({ length: 42 }, (_, index) => 2 + index / 7)
  const steady = Array(42).fill(5)
  const without = input(observation('closeness', steady, steady), observation('tension', rising, steady))
  const withGuess = input(...without.observations, guess(rising, rising))
  expect(whatChanged(withGuess)).toEqual(whatChanged(without))
  expect(whatChanged(withGuess).map(each => each.values.observation)).not.toContain('guess')
})

test('under fourteen days with both it is too early; where nobody guesses nothing is said', () => {
  const closeness = observation('closeness', said, said)
  const few = said.slice(0, 13)
  expect(guessLines(input(closeness, guess(few, few)))).toMatchObject([
    { key: 'brief.differ.guessTooEarly', values: { days: 14 } },
  ])
  expect(guessLines(input(guess(said, said))).map(each => each.key)).toEqual(['brief.differ.guessTooEarly'])
  expect(guessLines(input(closeness))).toEqual([])
})
