import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  dayOfWeek,
  daysBetween,
  eachDay,
  instantAt,
  isDay,
  isZone,
  localDate,
  nextOpening,
  quietSince,
  silentDays,
  weekStart,
} from './calendar.ts'

/** The two changes of 2026 in six zones: a missing hour, a double hour; half an hour on Lord Howe. */
const changes = [
  { zone: 'Europe/Madrid', forward: '2026-03-29', back: '2026-10-25', minutes: 60, gapAt: 150 },
  { zone: 'Europe/London', forward: '2026-03-29', back: '2026-10-25', minutes: 60, gapAt: 90 },
  { zone: 'America/New_York', forward: '2026-03-08', back: '2026-11-01', minutes: 60, gapAt: 150 },
  { zone: 'America/Santiago', forward: '2026-09-06', back: '2026-04-04', minutes: 60, gapAt: 30 },
  { zone: 'Australia/Sydney', forward: '2026-10-04', back: '2026-04-05', minutes: 60, gapAt: 150 },
  { zone: 'Australia/Lord_Howe', forward: '2026-10-04', back: '2026-04-05', minutes: 30, gapAt: 135 },
]

const minutesOfLocalDay = (day: string, zone: string) =>
  (instantAt(addDays(day, 1), 0, zone).getTime() - instantAt(day, 0, zone).getTime()) / 60_000

describe.each(changes)('$zone', ({ zone, forward, back, minutes, gapAt }) => {
  test('the day of the change is shorter or longer, the day before is not', () => {
    expect(minutesOfLocalDay(forward, zone)).toBe(1440 - minutes)
    expect(minutesOfLocalDay(back, zone)).toBe(1440 + minutes)
    expect(minutesOfLocalDay(addDays(forward, -1), zone)).toBe(1440)
  })

  test('a time in the gap moves forward by the gap', () => {
    expect(instantAt(forward, gapAt, zone)).toEqual(instantAt(forward, gapAt + minutes, zone))
  })

  test('local weeks are half-open: the last millisecond belongs to the week, the next one does not', () => {
    for (const day of [forward, back]) {
      const start = weekStart(day)
      const end = addDays(start, 7)
      const from = instantAt(start, 0, zone)
      const until = instantAt(end, 0, zone)
      expect(weekStart(localDate(from, zone))).toBe(start)
      expect(weekStart(localDate(new Date(until.getTime() - 1), zone))).toBe(start)
      expect(weekStart(localDate(until, zone))).toBe(end)
      const change = day === forward ? -minutes : minutes
      expect((until.getTime() - from.getTime()) / 60_000).toBe(7 * 1440 + change)
    }
  })

  test('the opening comes once a day, also on the day of the change', () => {
    for (const day of [forward, back]) {
      const first = nextOpening(instantAt(addDays(day, -1), 0, zone), 0, gapAt, zone)
      const second = nextOpening(first, 0, gapAt, zone)
      const third = nextOpening(second, 0, gapAt, zone)
      expect([first, second, third].map(each => localDate(each, zone))).toEqual([
        addDays(day, -1),
        day,
        addDays(day, 1),
      ])
    }
  })
})

test('an opening is strictly after the undo time', () => {
  const zone = 'Europe/Madrid'
  const opening = instantAt('2026-11-20', 420, zone)
  const minutesBefore = (minutes: number) => new Date(opening.getTime() - minutes * 60_000)
  expect(nextOpening(minutesBefore(31), 30, 420, zone)).toEqual(opening)
  expect(nextOpening(minutesBefore(30), 30, 420, zone)).toEqual(instantAt('2026-11-21', 420, zone))
  expect(nextOpening(minutesBefore(29), 30, 420, zone)).toEqual(instantAt('2026-11-21', 420, zone))
})

test('property: an opening lies after the undo time and no opening was passed over', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...changes.map(each => each.zone)),
      fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2027, 0, 1) }),
      fc.integer({ min: 0, max: 600 }),
      fc.integer({ min: 0, max: 1439 }),
      (zone, now, undo, minute) => {
        const over = now + undo * 60_000
        const opening = nextOpening(new Date(now), undo, minute, zone)
        const before = instantAt(addDays(localDate(opening, zone), -1), minute, zone)
        return opening.getTime() > over && before.getTime() <= over
      },
    ),
    { numRuns: 300 },
  )
})

test('one instant is two dates in two zones', () => {
  const instant = new Date('2026-11-21T03:30:00Z')
  expect(localDate(instant, 'America/New_York')).toBe('2026-11-20')
  expect(localDate(instant, 'Asia/Kolkata')).toBe('2026-11-21')
})

test('leap days', () => {
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29')
  expect(addDays('2027-02-28', 1)).toBe('2027-03-01')
  expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2)
  expect(daysBetween('2028-03-01', '2028-02-28')).toBe(-2)
  expect(isDay('2028-02-29')).toBe(true)
  expect(isDay('2027-02-29')).toBe(false)
  expect(isDay('2027-2-9')).toBe(false)
  expect(isDay('2027-02-09T00:00')).toBe(false)
})

test('weeks start on the day the practice says', () => {
  expect(dayOfWeek('2026-11-21')).toBe(6)
  expect(weekStart('2026-11-21')).toBe('2026-11-16')
  expect(weekStart('2026-11-21', 7)).toBe('2026-11-15')
  expect(weekStart('2026-11-16')).toBe('2026-11-16')
})

test('each day of a range, both ends included', () => {
  expect(eachDay('2026-12-30', '2027-01-01')).toEqual(['2026-12-30', '2026-12-31', '2027-01-01'])
  expect(eachDay('2026-12-30', '2026-12-29')).toEqual([])
})

test('zones are names, not offsets, instants or nonsense', () => {
  for (const zone of ['Europe/Madrid', 'America/Argentina/Buenos_Aires', 'UTC', 'Etc/GMT+5']) {
    expect(isZone(zone)).toBe(true)
  }
  for (const zone of [
    '+02:00',
    'Mars/Olympus',
    '',
    '2026-01-01T00:00[Europe/Madrid]',
    'Z',
    '../etc/passwd',
  ]) {
    expect(isZone(zone)).toBe(false)
  }
})

test('a time outside the day is refused', () => {
  expect(() => instantAt('2026-11-21', 1440, 'UTC')).toThrow(RangeError)
  expect(() => instantAt('2026-11-21', 1.5, 'UTC')).toThrow(RangeError)
})

describe('quiet', () => {
  const from = { answered: ['2026-11-03', '2026-11-01'], excused: [], startsOn: '2026-10-01' }

  test('begins after fourteen whole days without an answer', () => {
    expect(quietSince(from, '2026-11-17')).toBeNull()
    expect(quietSince(from, '2026-11-18')).toBe('2026-11-04')
  })

  test('excused days are not silence', () => {
    const excused = ['2026-11-04', '2026-11-05']
    expect(quietSince({ ...from, excused }, '2026-11-19')).toBeNull()
    expect(quietSince({ ...from, excused }, '2026-11-20')).toBe('2026-11-06')
  })

  test('whoever answered is silent since then, without today and what is excused', () => {
    const since = { answered: ['2026-11-03', '2026-11-01'], excused: ['2026-11-05'], startsOn: '2026-11-01' }
    expect(silentDays(since, '2026-11-08')).toEqual(['2026-11-04', '2026-11-06', '2026-11-07'])
    expect(silentDays({ ...since, answered: ['2026-11-08'] }, '2026-11-08')).toEqual([])
  })

  test('who never answered is silent from the start', () => {
    expect(silentDays({ answered: [], excused: [], startsOn: '2026-11-01' }, '2026-11-03')).toEqual([
      '2026-11-01',
      '2026-11-02',
    ])
    expect(silentDays({ answered: [], excused: [], startsOn: '2026-11-05' }, '2026-11-03')).toEqual([])
  })
})
