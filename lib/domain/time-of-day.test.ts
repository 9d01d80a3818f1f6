import { expect, test } from 'vitest'
import { timeOfDay, writeTimeOfDay } from './time-of-day.ts'

test('every minute of a day is written and read back', () => {
  for (let minute = 0; minute < 1440; minute++) expect(timeOfDay.parse(writeTimeOfDay(minute))).toBe(minute)
})

test.each(['24:00', '9:00', '12:60', '12:00:00', '', '12:00\n', 'noon'])('%j is no time', text => {
  expect(timeOfDay.safeParse(text).success).toBe(false)
})
