import { describe, expect, test } from 'vitest'
import { addDays } from './calendar.ts'
import { byNeed, type CoupleSummaryInput, type PartnerSummaryInput, summariseCouple } from './caseload.ts'
import { findMeasure } from './measures/registry.ts'
import type { DayValue } from './trend.ts'

const today = '2026-11-21'

const partner = (changed: Partial<PartnerSummaryInput> = {}): PartnerSummaryInput => ({
  invited: false,
  neverInvited: false,
  occurrences: [],
  answered: [today],
  excused: [],
  series: [],
  ...changed,
})

const couple = (changed: Partial<CoupleSummaryInput> = {}): CoupleSummaryInput => ({
  coupleId: 'couple-1',
  status: 'active',
  startsOn: '2026-10-01',
  lastAppointment: '2026-11-12',
  nextAppointment: null,
  openFlags: 0,
  outcome: 'closeness',
  isMeasured: false,
  partners: { A: partner(), B: partner() },
  measures: [],
  ...changed,
})

const summary = (a: Partial<PartnerSummaryInput>, b: Partial<PartnerSummaryInput> = {}, more = {}) =>
  summariseCouple(couple({ partners: { A: partner(a), B: partner(b) }, ...more }), today)

/** Values of consecutive days, the last one today. */
const until = (values: number[]): DayValue[] =>
  values.map((value, index) => ({ day: addDays(today, index + 1 - values.length), value }))

test('done since the last appointment, each partner apart; null where nothing was due', () => {
  const on = (dueOn: string, done: boolean, excused = false) => ({ dueOn, done, excused })
  const { done } = summary({
    occurrences: [
      on('2026-11-11', true), // before the appointment
      on('2026-11-12', true), // the evening of its day
      on('2026-11-15', false),
      on('2026-11-16', false, true), // a rest
      on('2026-11-21', false), // today is not over
      on('2026-11-25', false),
    ],
  })
  expect(done).toEqual({ A: { done: 1, due: 2 }, B: null })
})

test('the series are the 42 days up to today, gaps empty', () => {
  const { series, lastSignal } = summary({
    series: [
      { day: '2026-10-11', value: 4 },
      { day: '2026-10-10', value: 9 },
      { day: today, value: 6 },
    ],
    answered: ['2026-11-03', '2026-10-01'],
  })
  expect(series.A).toEqual([4, ...Array(40).fill(null), 6])
  expect(series.B).toEqual(Array(42).fill(null))
  expect(lastSignal).toEqual({ A: '2026-11-03', B: today })
})

describe('the verdict', () => {
  const noise = (length: number) => Array.from({ length }, (_, index) => 5 + [0, 1, -1][index % 3]!)

  test('is early under 28 answered days, and says when there are none', () => {
    const { verdict } = summary({ series: until(noise(27)) })
    expect(verdict).toEqual({
      A: { key: 'caseload.tooEarly', values: { observation: 'closeness', answered: 27 } },
      B: { key: 'caseload.noAnswers', values: { observation: 'closeness' } },
    })
  })

  test('rising and falling, per partner', () => {
    const rising = noise(28).map((value, index) => value + index / 7)
    const { verdict } = summary({ series: until(rising) }, { series: until(rising.map(value => 12 - value)) })
    expect([verdict.A.key, verdict.B.key]).toEqual(['caseload.rising', 'caseload.falling'])
    expect(verdict.A.values).toEqual(verdict.B.values)
  })

  test('a slope between 1.96 and 2.58 errors is a trend on the progress page and none here', () => {
    const slight = noise(28).map((value, index) => value + index * 0.06)
    const { key, values } = summary({ series: until(slight) }).verdict.A
    const errors = Number(values.slope) / Number(values.se)
    expect(errors).toBeGreaterThan(1.96)
    expect(errors).toBeLessThan(2.58)
    expect(key).toBe('caseload.noClearTrend')
  })
})

test('a measure is named where it changed reliably, each partner apart, and not within its error', () => {
  const totals = (...values: number[]) =>
    values.map((total, index) => ({
      day: addDays(today, index - values.length),
      total,
      status: 'complete' as const,
      missing: 0,
    }))
  const byOwnRule = (name: string) => {
    const measure = findMeasure(name)!
    return { name, measure, rule: measure.change[0]! }
  }
  const measures = [
    { ...byOwnRule('csi-16'), administrations: { A: totals(45, 60), B: totals(60, 58) } },
    { ...byOwnRule('phq-9'), administrations: { A: [], B: totals(4, 12) } },
  ]
  expect(summary({}, {}, { measures }).measures).toEqual([
    { name: 'csi-16', partner: 'A', verdict: 'higherOut', favourable: true },
    { name: 'phq-9', partner: 'B', verdict: 'higherIn', favourable: false },
  ])
})

describe('look', () => {
  const silent = { answered: ['2026-11-06'] }

  test('open flags, then who is invited or quiet', () => {
    expect(summary({ invited: true, answered: [] }, silent, { openFlags: 2 }).look).toEqual([
      { key: 'caseload.flagsOpen', values: { count: 2 } },
      { key: 'caseload.invitationPending', values: { partner: 'A' } },
      { key: 'caseload.quiet', values: { partner: 'B', since: '2026-11-07' } },
    ])
  })

  test('thirteen days are not quiet, nor is a hard season, nor a time before the start', () => {
    expect(summary({ answered: ['2026-11-07'] }).look).toEqual([])
    expect(summary(silent, {}, { status: 'hard-season' }).look).toEqual([])
    expect(summary({ answered: [] }, {}, { startsOn: null }).look).toEqual([])
  })

  test('two of whom nobody was invited are kept for later, unless they are to come or one of them is invited', () => {
    const kept = { invited: true, neverInvited: true, answered: [] }
    const invited = { ...kept, neverInvited: false }
    const keys = (more: object, b: Partial<PartnerSummaryInput> = kept) =>
      summary(kept, b, { status: 'invited', ...more }).look.map(each => each.key)
    expect(keys({})).toEqual(['caseload.neverInvited'])
    expect(keys({ openFlags: 1 })).toEqual(['caseload.flagsOpen', 'caseload.neverInvited'])
    const both = ['caseload.invitationPending', 'caseload.invitationPending']
    expect(keys({ nextAppointment: new Date('2026-12-24') })).toEqual(both)
    expect(keys({}, invited)).toEqual(both)
    expect(keys({ status: 'closed' })).toEqual([])
  })

  test('a closed couple keeps its flags alone', () => {
    expect(summary(silent, {}, { status: 'closed', openFlags: 1 }).look.map(each => each.key)).toEqual([
      'caseload.flagsOpen',
    ])
  })
})

test('by need: open flags, then the next appointment, then no appointment, then closed', () => {
  const row = (coupleId: string, more: Partial<CoupleSummaryInput>) =>
    summariseCouple(couple({ coupleId, ...more }), today)
  const on = (day: string) => new Date(`${day}T10:00:00Z`)
  const rows = [
    row('closed', { status: 'closed', nextAppointment: on('2026-11-22') }),
    row('none-2', {}),
    row('none-1', {}),
    row('later', { nextAppointment: on('2026-11-29') }),
    row('soon', { nextAppointment: on('2026-11-23') }),
    row('flag-later', { openFlags: 1, nextAppointment: on('2026-11-28') }),
    row('flag-soon', { openFlags: 1, nextAppointment: on('2026-11-24') }),
  ]
  const order = ['flag-soon', 'flag-later', 'soon', 'later', 'none-1', 'none-2', 'closed']
  expect([...rows].sort(byNeed).map(each => each.coupleId)).toEqual(order)
  expect(
    [...rows]
      .reverse()
      .sort(byNeed)
      .map(each => each.coupleId),
  ).toEqual(order)
})
