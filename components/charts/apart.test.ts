import { expect, test } from 'vitest'
import { apart } from './apart.ts'

test.each([
  [
    [50, 100],
    [50, 100],
  ],
  [
    [50, 54],
    [43, 61],
  ],
  [
    [54, 50],
    [61, 43],
  ],
  [
    [50, 50],
    [41, 59],
  ],
  [
    [0, 2],
    [0, 18],
  ],
  [
    [200, 199],
    [200, 182],
  ],
  [
    [50, null],
    [50, null],
  ],
] as const)('labels at %j stand at %j', (wanted, placed) => {
  expect(apart(wanted, 18, 0, 200)).toEqual(placed)
})
