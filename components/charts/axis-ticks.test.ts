import { expect, test } from 'vitest'
import { dayTicks, valueTicks } from './axis-ticks.ts'

test.each([
  [0, 10, [0, 2, 4, 6, 8, 10]],
  [0, 81, [0, 20, 40, 60, 81]],
  [0, 21, [0, 5, 10, 15, 21]],
  [0, 27, [0, 5, 10, 15, 20, 27]],
  [-2, 2, [-2, -1, 0, 1, 2]],
  [1, 7, [1, 2, 3, 4, 5, 6, 7]],
  [0, 1, [0, 0.2, 0.4, 0.6, 0.8, 1]],
  [3, 3, [3]],
])('a scale of %d to %d is marked at %j', (low, high, ticks) => {
  expect(valueTicks(low, high)).toEqual(ticks)
})

test('days are marked evenly, first and last among them', () => {
  const days = Array.from({ length: 42 }, (_, index) => `day ${index}`)
  expect(dayTicks(days, 4)).toEqual(['day 0', 'day 14', 'day 27', 'day 41'])
  expect(dayTicks(days.slice(0, 3), 4)).toEqual(['day 0', 'day 1', 'day 2'])
})
