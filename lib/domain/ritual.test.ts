import { describe, expect, test } from 'vitest'
import { texts } from './exercises/text.ts'
import { firstRitualDay, isRitualDay, nextTime, type RitualTimes, recentDays, ritualWish } from './ritual.ts'
import { findIdea, ideaIds, ideas, keptName } from './ritual-ideas.ts'
import { timeOfDay } from './time-of-day.ts'

const lisbon = 'Europe/Lisbon'
const tea: RitualTimes = {
  rhythm: { kind: 'daily' },
  minuteOfDay: 20 * 60 + 30,
  minutes: 15,
  zone: lisbon,
  startsOn: '2026-03-02',
}
const breakfast: RitualTimes = { ...tea, rhythm: { kind: 'weekly', day: 7 }, minuteOfDay: 600, minutes: 60 }
const next = (ritual: RitualTimes, at: string) => {
  const { day, startsAt } = nextTime(ritual, new Date(at))
  return `${day} ${startsAt.toISOString()}`
}

describe('the next time', () => {
  test('is today until it is over', () => {
    expect(next(tea, '2026-03-18T20:30:00Z')).toBe('2026-03-18 2026-03-18T20:30:00.000Z')
    expect(next(tea, '2026-03-18T20:44:59Z')).toBe('2026-03-18 2026-03-18T20:30:00.000Z')
    expect(next(tea, '2026-03-18T20:45:00Z')).toBe('2026-03-19 2026-03-19T20:30:00.000Z')
  })

  test('stays at its hour on the wall when the clocks change', () => {
    expect(next(breakfast, '2026-03-23T12:00:00Z')).toBe('2026-03-29 2026-03-29T09:00:00.000Z')
    expect(next(breakfast, '2026-03-22T08:00:00Z')).toBe('2026-03-22 2026-03-22T10:00:00.000Z')
    const night = { ...tea, minuteOfDay: 90 }
    // 01:30 does not exist in Lisbon on this day.
    expect(next(night, '2026-03-29T00:00:00Z')).toBe('2026-03-29 2026-03-29T01:30:00.000Z')
  })

  test('one that goes on past midnight is still that evening’s', () => {
    const film = { ...tea, rhythm: { kind: 'weekly', day: 5 }, minuteOfDay: 23 * 60, minutes: 120 } as const
    expect(next(film, '2026-03-21T00:30:00Z')).toBe('2026-03-20 2026-03-20T23:00:00.000Z')
    expect(next(film, '2026-03-21T01:00:00Z')).toBe('2026-03-27 2026-03-27T23:00:00.000Z')
  })

  test('of one that is yet to start', () => {
    expect(next({ ...tea, startsOn: '2026-05-01' }, '2026-03-18T12:00:00Z')).toBe(
      '2026-05-01 2026-05-01T19:30:00.000Z',
    )
  })

  test('a monthly day past the month’s end is its last day', () => {
    const month: RitualTimes = { ...tea, rhythm: { kind: 'monthly', day: 31 }, startsOn: '2026-02-01' }
    expect([
      firstRitualDay(month),
      isRitualDay(month, '2026-02-27'),
      isRitualDay(month, '2026-04-30'),
    ]).toEqual(['2026-02-28', false, true])
  })
})

describe('the days that can be told about', () => {
  const days = (ritual: RitualTimes, at: string) => recentDays(ritual, new Date(at))

  test('are the newest three up to today, in the ritual’s zone', () => {
    expect(days(tea, '2026-03-18T12:00:00Z')).toEqual(['2026-03-18', '2026-03-17', '2026-03-16'])
    expect(days(breakfast, '2026-03-18T12:00:00Z')).toEqual(['2026-03-15', '2026-03-08'])
    expect(days({ ...tea, zone: 'Asia/Tokyo' }, '2026-03-18T16:00:00Z')[0]).toBe('2026-03-19')
  })

  test('never before the ritual began, nor more than a month ago', () => {
    expect(days(tea, '2026-03-02T12:00:00Z')).toEqual(['2026-03-02'])
    expect(days({ ...tea, startsOn: '2026-03-20' }, '2026-03-18T12:00:00Z')).toEqual([])
    expect(
      days({ ...tea, rhythm: { kind: 'monthly', day: 1 }, startsOn: '2025-01-01' }, '2026-03-18T12:00:00Z'),
    ).toEqual(['2026-03-01'])
  })
})

describe('as it is written down', () => {
  const wish = { idea: 'tea', name: null, rhythm: { kind: 'daily' }, time: '20:30', minutes: 15 }

  test('a rhythm that repeats, a time, minutes, and a name of one’s own', () => {
    expect(ritualWish.parse(wish)).toMatchObject({ time: 1230, name: null })
    expect(ritualWish.parse({ ...wish, idea: 'own', name: ' Chess ' }).name).toBe('Chess')
    for (const wrong of [
      { idea: 'own' },
      { idea: 'sauna' },
      { name: '' },
      { name: 'a\nb' },
      { name: 'x'.repeat(61) },
      { rhythm: { kind: 'once', on: '2026-03-18' } },
      { rhythm: { kind: 'theme-week' } },
      { rhythm: { kind: 'weekdays', days: [] } },
      { time: '24:00' },
      { minutes: 0 },
      { minutes: 481 },
      { minutes: 2.5 },
    ]) {
      expect([wrong, ritualWish.safeParse({ ...wish, ...wrong }).success]).toEqual([wrong, false])
    }
  })

  test('an idea’s name that was left as it is stays in each reader’s language', () => {
    const { name } = findIdea('tea')!
    expect([keptName('tea', name.en), keptName('tea', name.es), keptName('tea', 'Coffee')]).toEqual([
      null,
      null,
      'Coffee',
    ])
    expect([keptName('own', name.en), keptName('tea', null)]).toEqual([name.en, null])
  })
})

test('every idea can be made as it stands, in both languages', () => {
  expect(ideas.map(each => each.id)).toEqual(ideaIds)
  for (const { id, rhythm, time, minutes, ...rest } of ideas) {
    expect(ritualWish.safeParse({ idea: id, name: null, rhythm, time, minutes }).success).toBe(true)
    expect(timeOfDay.safeParse(time).success).toBe(true)
    expect(texts(rest)).toHaveLength(2)
    for (const text of texts(rest)) {
      expect(text.en).not.toBe(text.es)
      expect(text.en.length + text.es.length).toBeGreaterThan(10)
    }
  }
})
