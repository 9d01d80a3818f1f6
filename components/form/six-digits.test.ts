import { expect, test } from 'vitest'
import { sixDigits } from './six-digits.ts'

test.each([
  ['123456', '123456'],
  ['123 456', '123456'],
  ['Your code: 123-456.', '123456'],
  ['12345678', '123456'],
  ['12', '12'],
  ['', ''],
])('%j is read as %j', (typed, read) => {
  expect(sixDigits(typed)).toBe(read)
})
