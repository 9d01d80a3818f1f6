import { expect, test } from 'vitest'
import type { Rhythm } from './ritual.ts'
import { type CalendarRitual, calendarFile } from './ritual-calendar.ts'

const tea: CalendarRitual = {
  uid: '0b4f6f0e-0000-4000-8000-000000000001',
  sequence: 2,
  rhythm: { kind: 'daily' },
  minuteOfDay: 20 * 60 + 30,
  minutes: 15,
  zone: 'Europe/Lisbon',
  startsOn: '2026-03-02',
}
const how = { title: 'Set aside', stampedAt: new Date('2026-03-18T19:00:00.123Z') }
const linesOf = (file: string) => file.replaceAll('\r\n ', '').split('\r\n')
const partOf = (file: string, name: string) => {
  const lines = linesOf(file)
  return lines.slice(lines.indexOf(`BEGIN:${name}`) + 1, lines.indexOf(`END:${name}`))
}
const ruleOf = (rhythm: Rhythm, startsOn = '2026-03-02') => {
  const event = partOf(calendarFile([{ ...tea, rhythm, startsOn }], how), 'VEVENT')
  return event.filter(line => /^(DTSTART|RRULE)/.test(line)).map(line => line.replace(/^[^:]*:/, ''))
}

test('one entry a ritual, at the hour of its own zone, saying nothing but its neutral title', () => {
  expect(partOf(calendarFile([tea], how), 'VEVENT')).toEqual([
    'UID:0b4f6f0e-0000-4000-8000-000000000001',
    'DTSTAMP:20260318T190000Z',
    'DTSTART;TZID=Europe/Lisbon:20260302T203000',
    'DURATION:PT15M',
    'RRULE:FREQ=DAILY',
    'SEQUENCE:2',
    'SUMMARY:Set aside',
    'TRANSP:OPAQUE',
  ])
})

test('rhythms as recurrence rules, each from the first day that it falls on', () => {
  expect(ruleOf({ kind: 'weekdays', days: [5, 1, 3] }, '2026-03-03')).toEqual([
    '20260304T203000',
    'FREQ=WEEKLY;BYDAY=MO,WE,FR',
  ])
  expect(ruleOf({ kind: 'weekly', day: 7 })).toEqual(['20260308T203000', 'FREQ=WEEKLY;BYDAY=SU'])
  expect(ruleOf({ kind: 'monthly', day: 15 })).toEqual(['20260315T203000', 'FREQ=MONTHLY;BYMONTHDAY=15'])
  expect(ruleOf({ kind: 'monthly', day: 31 }, '2026-02-03')).toEqual([
    '20260228T203000',
    'FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1',
  ])
  expect(ruleOf({ kind: 'monthly', day: 29 })).toEqual([
    '20260329T203000',
    'FREQ=MONTHLY;BYMONTHDAY=28,29;BYSETPOS=-1',
  ])
})

test('the clock changes of its zone, for calendars that do not know it', () => {
  const zone = partOf(calendarFile([tea], how), 'VTIMEZONE')
  expect(zone.slice(0, 6)).toEqual([
    'TZID:Europe/Lisbon',
    'BEGIN:STANDARD',
    'DTSTART:20260302T000000',
    'TZOFFSETFROM:+0000',
    'TZOFFSETTO:+0000',
    'END:STANDARD',
  ])
  const [daylight, standard] = [zone.indexOf('BEGIN:DAYLIGHT'), zone.lastIndexOf('BEGIN:STANDARD')]
  // Onsets in the time that the clock showed until then: 01:00 goes to 02:00, and 02:00 back to 01:00.
  expect(zone.slice(daylight, daylight + 6)).toEqual([
    'BEGIN:DAYLIGHT',
    'DTSTART:20260329T010000',
    expect.stringMatching(/^RDATE:20270328T010000,20280326T010000,.*20350325T010000$/),
    'TZOFFSETFROM:+0000',
    'TZOFFSETTO:+0100',
    'END:DAYLIGHT',
  ])
  expect(zone[standard + 1]).toBe('DTSTART:20261025T020000')
})

test('a zone without clock changes, and one that begins in its summer', () => {
  const tokyo = partOf(calendarFile([{ ...tea, zone: 'Asia/Tokyo' }], how), 'VTIMEZONE')
  expect(tokyo.filter(line => /^TZOFFSETTO/.test(line))).toEqual(['TZOFFSETTO:+0900'])
  const july = partOf(calendarFile([{ ...tea, startsOn: '2026-07-01' }], how), 'VTIMEZONE')
  expect(july.slice(1, 5)).toEqual([
    'BEGIN:DAYLIGHT',
    'DTSTART:20260701T000000',
    'TZOFFSETFROM:+0100',
    'TZOFFSETTO:+0100',
  ])
})

test('several rituals share the description of their zone', () => {
  const file = calendarFile([tea, { ...tea, uid: 'b' }, { ...tea, uid: 'c', zone: 'Asia/Tokyo' }], how)
  const count = (line: string) => linesOf(file).filter(each => each === line).length
  expect([count('BEGIN:VTIMEZONE'), count('BEGIN:VEVENT'), count('END:VEVENT')]).toEqual([2, 3, 3])
  expect(linesOf(calendarFile([], how)).slice(0, 2)).toEqual(['BEGIN:VCALENDAR', 'VERSION:2.0'])
})

test('what would end a value or a line is escaped', () => {
  const file = calendarFile([tea], { ...how, title: 'a;b,c\\d\ne\r\nEND:VEVENT' })
  expect(partOf(file, 'VEVENT')[6]).toBe('SUMMARY:a\\;b\\,c\\\\d\\ne\\nEND:VEVENT')
})

test('no line is longer than 75 octets, and none breaks a character', () => {
  const title = `${'ñ'.repeat(60)}🌿${'é'.repeat(60)}`
  const file = calendarFile([tea], { ...how, title })
  const octets = file.split('\r\n').map(line => new TextEncoder().encode(line).length)
  expect(Math.max(...octets)).toBeLessThanOrEqual(75)
  expect(octets.filter(each => each > 72).length).toBeGreaterThan(3)
  expect(file).not.toContain('\ufffd')
  expect(linesOf(file)).toContain(`SUMMARY:${title}`)
  expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true)
  expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
})
