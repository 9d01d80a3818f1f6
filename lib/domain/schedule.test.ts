import { describe, expect, test } from 'vitest'
import { dueDates, mayAnswer, occurrenceDates, type Schedule, schedule } from './schedule.ts'

const open = { startsOn: '2026-11-02', endsOn: null } // a Monday
const due = (plan: Schedule, from: string, to: string, run: Parameters<typeof dueDates>[1] = open) =>
  dueDates(plan, run, from, to)

describe('due dates', () => {
  test('daily: every day of the run, both ends included', () => {
    const run = { startsOn: '2026-11-02', endsOn: '2026-11-04' }
    expect(due({ kind: 'daily' }, '2026-10-01', '2026-12-01', run)).toEqual([
      '2026-11-02',
      '2026-11-03',
      '2026-11-04',
    ])
  })

  test('weekdays and weekly', () => {
    expect(due({ kind: 'weekdays', days: [2, 4] }, '2026-11-02', '2026-11-12')).toEqual([
      '2026-11-03',
      '2026-11-05',
      '2026-11-10',
      '2026-11-12',
    ])
    expect(due({ kind: 'weekly', day: 7 }, '2026-11-02', '2026-11-20')).toEqual(['2026-11-08', '2026-11-15'])
  })

  test('monthly on the 31st falls on the last day of shorter months', () => {
    const run = { startsOn: '2028-01-01', endsOn: null }
    expect(due({ kind: 'monthly', day: 31 }, '2028-01-01', '2028-04-30', run)).toEqual([
      '2028-01-31',
      '2028-02-29', // leap year
      '2028-03-31',
      '2028-04-30',
    ])
    expect(due({ kind: 'monthly', day: 1 }, '2028-01-01', '2028-02-29', run)).toEqual([
      '2028-01-01',
      '2028-02-01',
    ])
  })

  test('once: only when its day lies in the run', () => {
    expect(due({ kind: 'once', on: '2026-11-05' }, '2026-11-01', '2026-11-30')).toEqual(['2026-11-05'])
    expect(due({ kind: 'once', on: '2026-11-01' }, '2026-11-01', '2026-11-30')).toEqual([])
  })

  test('a theme is due on the seventh day, or when it was ended', () => {
    expect(due({ kind: 'theme-week' }, '2026-11-01', '2026-11-30')).toEqual(['2026-11-08'])
    const ended = { startsOn: '2026-11-02', endsOn: '2026-11-05' }
    expect(due({ kind: 'theme-week' }, '2026-11-01', '2026-11-30', ended)).toEqual(['2026-11-05'])
  })

  test('nothing before the start, nothing when the range is empty', () => {
    expect(due({ kind: 'daily' }, '2026-10-01', '2026-11-01')).toEqual([])
    expect(due({ kind: 'daily' }, '2026-11-05', '2026-11-04')).toEqual([])
  })

  test('asking in two parts gives the same as asking once', () => {
    const plan: Schedule = { kind: 'weekdays', days: [1, 6] }
    const parts = [...due(plan, '2026-11-02', '2026-11-15'), ...due(plan, '2026-11-16', '2026-12-06')]
    expect(parts).toEqual(due(plan, '2026-11-02', '2026-12-06'))
  })
})

describe('may answer', () => {
  const answers = (plan: Schedule, dueOn: string, days: string[]) =>
    days.map(today => mayAnswer(occurrenceDates(plan, open, dueOn), today))

  test('daily: the day itself, the day after marked late, then no more', () => {
    expect(
      answers({ kind: 'daily' }, '2026-11-10', ['2026-11-09', '2026-11-10', '2026-11-11', '2026-11-12']),
    ).toEqual(['not-yet', 'on-time', 'late', 'closed'])
  })

  test('weekly: seven days from the due date', () => {
    expect(
      answers({ kind: 'weekly', day: 7 }, '2026-11-08', [
        '2026-11-07',
        '2026-11-08',
        '2026-11-14',
        '2026-11-15',
      ]),
    ).toEqual(['not-yet', 'on-time', 'late', 'closed'])
  })

  test('once: never closes by itself', () => {
    expect(
      answers({ kind: 'once', on: '2026-11-05' }, '2026-11-05', ['2026-11-04', '2026-11-05', '2027-11-05']),
    ).toEqual(['not-yet', 'on-time', 'late'])
  })

  test('a theme is open all its week', () => {
    expect(
      answers({ kind: 'theme-week' }, '2026-11-08', ['2026-11-01', '2026-11-02', '2026-11-08', '2026-11-09']),
    ).toEqual(['not-yet', 'on-time', 'on-time', 'closed'])
  })
})

test('the schema refuses what no calendar has', () => {
  const bad = [
    { kind: 'once', on: '2027-02-29' },
    { kind: 'weekdays', days: [] },
    { kind: 'weekdays', days: [1, 1] },
    { kind: 'weekdays', days: [0] },
    { kind: 'weekly', day: 8 },
    { kind: 'monthly', day: 32 },
    { kind: 'daily', day: 1 },
    { kind: 'hourly' },
  ]
  for (const each of bad) expect(schedule.safeParse(each).success, JSON.stringify(each)).toBe(false)
  expect(schedule.parse({ kind: 'weekdays', days: [1, 7] })).toEqual({ kind: 'weekdays', days: [1, 7] })
})
