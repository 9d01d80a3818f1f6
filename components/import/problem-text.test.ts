import { expect, test } from 'vitest'
import { problemText } from './problem-text.ts'

const problems = {
  'csv-uneven-row': 'Look at line {line}.',
  conflict: 'It changed meanwhile.',
  unexpected: 'Try again.',
}

test.each([
  [{ code: 'invalid', reason: 'csv-uneven-row', line: 12 }, 'Look at line 12.'],
  [{ code: 'conflict', reason: 'stale' }, 'It changed meanwhile.'],
  [{ code: 'try-later', reason: 'lost' }, 'Try again.'],
])('%o is said as "%s"', (problem, said) => {
  expect(problemText(problem, problems)).toBe(said)
})
