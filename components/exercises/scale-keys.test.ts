import { expect, test } from 'vitest'
import { scaleKey, scaleStep } from './scale-keys.ts'

test.each([
  ['0', false, { answer: 0 }],
  ['7', false, { answer: 7 }],
  ['1', false, { wait: true }],
  ['0', true, { answer: 10 }],
  ['1', true, { answer: 1 }],
  ['Enter', true, { answer: 1 }],
  [' ', true, { answer: 1 }],
  ['7', true, { answer: 7 }],
  ['Enter', false, null],
  ['Tab', true, null],
  ['F1', false, null],
  ['x', false, null],
])('%j while a 1 waits: %s, says %j', (key, waiting, says) => {
  expect(scaleKey(key, waiting)).toEqual(says)
})

test.each([
  ['ArrowRight', 3, false, 4],
  ['ArrowRight', 3, true, 2],
  ['ArrowLeft', 0, false, 0],
  ['ArrowDown', 4, false, 8],
  ['ArrowDown', 7, false, 7],
  ['ArrowUp', 10, false, 6],
  ['Home', 5, false, 0],
  ['End', 5, false, 10],
  ['Enter', 5, false, null],
])('%s from %i (right to left: %s) leads to %s', (key, from, rightToLeft, to) => {
  expect(scaleStep(key, from, rightToLeft)).toBe(to)
})
