import { expect, test } from 'vitest'
import { bandPath, dotsPath, linePath, pairedDots } from './line-path.ts'

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

test('dots stand where the line would', () => {
  expect(dotsPath([0, null, 10], scale, box)).toBe('M2 22h0M42 2h0')
})

test('two dots of one day stand side by side where one would hide the other', () => {
  const about = { scale, box, room: 6 }
  expect(pairedDots([5, 5, null], [5, 9, 3], about)).toEqual({
    a: 'M-1 12h0M22 12h0',
    b: 'M5 12h0M22 4h0M42 16h0',
  })
  // Nearer than a dot is wide.
  expect(pairedDots([5, 1], [6, 2], { ...about, scale: { low: 0, high: 100 } }).b).toBe('M5 20.8h0M45 21.6h0')
})

test('a band goes there above and back below, and a gap parts it', () => {
  const five = { mean: 5, error: 1 }
  expect(bandPath([five, five, null, five], scale, { ...box, width: 64 })).toBe('M2 10L22 10L22 14L2 14Z')
  expect(bandPath([null, { mean: 10, error: 2 }, { mean: 0, error: 2 }], scale, box)).toBe(
    'M22 2L42 18L42 22L22 6Z',
  )
})
