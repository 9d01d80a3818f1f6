import { expect, test } from 'vitest'
import { writeDay, writeMoment, writeNearDay, writeTime } from './dates.ts'

const at = new Date('2026-11-24T00:30:00Z')

test('a moment is written in the zone given, on its own day there', () => {
  expect(writeTime('en', 'Europe/Lisbon', at)).toBe('00:30')
  expect(writeMoment('en', 'Europe/Lisbon', at, '2026-11-21')).toBe('Tue 00:30')
  expect(writeMoment('en', 'America/Sao_Paulo', at, '2026-11-21')).toBe('Mon 21:30')
})

test('beyond a week, and before today, the date is named', () => {
  expect(writeMoment('es', 'Europe/Lisbon', at, '2026-11-01')).toBe('mar, 24 nov, 00:30')
  expect(writeMoment('en', 'Europe/Lisbon', at, '2026-11-25')).toBe('Tue, Nov 24, 00:30')
})

test('the year stands only where it is another one; a near day is a weekday', () => {
  expect(writeDay('en', '2026-12-31', '2026-11-21')).toBe('Dec 31')
  expect(writeDay('en', '2027-01-01', '2026-11-21')).toBe('Jan 1, 2027')
  expect(writeNearDay('en', '2026-11-27', '2026-11-21')).toBe('Friday')
  expect(writeNearDay('es', '2026-11-28', '2026-11-21')).toBe('28 de noviembre')
})
