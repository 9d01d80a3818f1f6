import { expect, test } from 'vitest'
import { minutesPerWeek } from './burden.ts'

test('minutes of a usual week', () => {
  expect(minutesPerWeek(1, { kind: 'daily' })).toBe(7)
  expect(minutesPerWeek(2, { kind: 'weekdays', days: [1, 3] })).toBe(4)
  expect(minutesPerWeek(13, { kind: 'monthly', day: 1 })).toBe(3)
  expect(minutesPerWeek(12, { kind: 'theme-week' })).toBe(12)
})
