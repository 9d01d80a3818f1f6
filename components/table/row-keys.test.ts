import { expect, test } from 'vitest'
import { rowForKey } from './row-keys.ts'

test.each([
  ['ArrowDown', 0, 1],
  ['ArrowDown', 24, 24],
  ['ArrowUp', 0, 0],
  ['ArrowUp', 7, 6],
  ['Home', 7, 0],
  ['End', 7, 24],
  ['PageDown', 20, 24],
  ['PageUp', 3, 0],
  ['Enter', 3, null],
  ['a', 3, null],
])('%s from row %i leads to %s of 25', (key, from, to) => {
  expect(rowForKey(key, from, 25)).toBe(to)
})
