import { expect, test } from 'vitest'
import { readingGrade, syllablesOf } from './reading-grade.ts'

const counted: [word: string, syllables: number][] = [
  ['I', 1],
  ['week', 1],
  ['make', 1],
  ['stopped', 1],
  ['helped', 1],
  ['moves', 1],
  ['table', 2],
  ['wanted', 2],
  ['pages', 2],
  ['closeness', 2],
  ['before', 2],
  ['evening', 3],
  ['relationship', 4],
  ['understood', 3],
  ['don’t', 1],
]

test.each(counted)('%s has %i syllables', (word, syllables) => {
  expect(syllablesOf(word)).toBe(syllables)
})

test('the formula, by hand: 6 words, 1 sentence, 6 syllables', () => {
  // 0.39 × 6 + 11.8 × 1 − 15.59
  expect(readingGrade('The cat sat on the mat.')).toBeCloseTo(-1.45, 2)
})

test('a plain paragraph is far below an official one', () => {
  const plain = 'Sit down. Take your time. One of you speaks, the other listens. Then you change places.'
  const official =
    'Participants are required to demonstrate appropriate communicative behaviours in accordance with the ' +
    'previously established therapeutic agreement, irrespective of prevailing circumstances.'
  expect(readingGrade(plain)).toBeLessThan(3)
  expect(readingGrade(official)).toBeGreaterThan(18)
})

test('no words, no grade', () => {
  expect(readingGrade('¿?')).toBeNull()
})
