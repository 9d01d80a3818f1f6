import { expect, test } from 'vitest'
import { linePath } from './line-path.ts'

const scale = { low: 0, high: 10 }
const box = { width: 44, height: 24, inset: 2 }

test('low is at the bottom, high at the top', () => {
  expect(linePath([0, 10], scale, box)).toBe('M2 22L42 2')
})

test('a gap ends the line, a value alone is a point', () => {
  expect(linePath([5, 5, null, 5, null], scale, box)).toBe('M2 12L12 12M32 12h0')
})

test('nothing answered draws nothing', () => {
  expect(linePath([null, null], scale, box)).toBe('')
})

test('what is beyond the scale stands at its edge', () => {
  expect(linePath([-3, 14], scale, box)).toBe('M2 22L42 2')
})
