import { describe, expect, test } from 'vitest'
import { asked, begun, today } from './brief.fixture.ts'
import { type BriefInput, type BriefPace, makeBrief } from './brief.ts'
import { addDays } from './calendar.ts'
import type { DayValue } from './trend.ts'

const lines = (more: Partial<BriefInput>, section: string) =>
  makeBrief({ ...begun, ...more }).find(each => each.name === section)!.lines
const shown = (more: Partial<BriefInput>, section: string) =>
  lines(more, section).map(({ key, values, rule }) =>
    [rule ?? '', key.replace('brief.', ''), ...Object.values(values)].join(' ').trim(),
  )

describe('safety', () => {
  test('an item above 0 is named as such, whatever the total, and asks to be taken up alone', () => {
    const flags = [
      {
        id: 'f',
        partner: 'B',
        raisedOn: '2026-11-19',
        item: { measure: 'phq-9', place: 9, op: 'above', bound: 0 },
      },
    ] as const
    expect(shown({ flags }, 'safety')[0]).toBe('safety.item B 2026-11-19 phq-9 9 above 0')
    expect(shown({ flags }, 'next')[0]).toBe('N1 next.followUpAlone B')
  })

  test('a referral whose day has come is asked about again, alone, and leads to itself', () => {
    const referrals = [{ id: 'r', partner: 'A', recordedOn: '2026-10-01', askAgainOn: '2026-11-15' }] as const
    expect(shown({ referrals }, 'safety')[1]).toBe('safety.askAboutSupport A 2026-10-01 2026-11-15')
    expect(lines({ referrals }, 'safety')[1]!.link).toEqual({ to: 'referral', referral: 'r' })
    expect(shown({ referrals }, 'next')).toContain('N9 next.askAboutSupport A')
  })
})

describe('pace and agreements', () => {
  const pace: BriefPace = {
    ladder: 'touch',
    level: 2,
    top: 5,
    ceiling: 3,
    asking: true,
    said: { A: { answer: 'ready', on: '2026-11-20' }, B: null },
    released: null,
    mayRise: false,
  }

  test('level, highest level, and each one’s word apart', () => {
    expect(shown({ pace: [pace] }, 'standing')).toEqual([
      'standing.level touch 2 5 3',
      'standing.said.ready A touch 2026-11-20',
      'standing.noWord B touch',
    ])
    expect(shown({ pace: [{ ...pace, asking: false, released: 3 }] }, 'standing').slice(1)).toEqual([
      'standing.said.ready A touch 2026-11-20',
      'standing.released touch 3',
    ])
  })

  test('a release is suggested only when it could be made, and never while somebody was not asked alone', () => {
    const offers = (more: Partial<BriefInput>) => shown(more, 'next').filter(each => each.startsWith('N12'))
    expect(offers({ pace: [pace] })).toEqual([])
    const both = [{ ...pace, mayRise: true }]
    const assignments = [
      {
        id: 'x',
        isOlder: false,
        partners: {
          A: { completion: 'not-started', helpful: [], reasons: [] },
          B: { completion: 'not-started', helpful: [], reasons: [] },
        },
      },
    ] as const
    const calm = { pace: both, assignments, startsOn: '2026-11-10' }
    expect(offers(calm)).toEqual(['N12 next.offerRise touch 3'])
    expect(offers({ ...calm, partners: { A: asked, B: { ...asked, askedAlone: null } } })).toEqual([])
  })

  test('an agreement to look at again, the longest due first', () => {
    const agreements = [
      { id: 'b', kind: 'conflict', reviewOn: '2026-11-20' },
      { id: 'a', kind: 'proposal', reviewOn: '2026-11-01' },
    ] as const
    expect(shown({ agreements }, 'standing')).toEqual([
      'standing.reviewDue proposal 2026-11-01',
      'standing.reviewDue conflict 2026-11-20',
    ])
    expect(shown({ agreements, startsOn: null }, 'next')).toContain('N11 next.reviewAgreement conflict')
  })
})

describe('worth reviewing', () => {
  const noise = (slope: number): DayValue[] =>
    Array.from({ length: 40 }, (_, index) => ({
      day: addDays(today, index - 39),
      value: 5 + [0, 1, -1][index % 3]! + index * slope,
    }))
  const closeness = (a: DayValue[], b: DayValue[], favourable: 'higher' | 'lower' = 'higher') => [
    { name: 'closeness', low: 0, high: 10, favourable, series: { A: a, B: b } },
  ]
  const note = (more: Partial<BriefInput>) =>
    shown(more, 'changed').filter(each => /worthReviewing/.test(each))
  const flat = closeness(noise(0), noise(0))

  test('six weeks without a reliable improvement in either, with the weeks and the appointments', () => {
    expect(note({ observations: flat })).toEqual(['W1 changed.worthReviewing 8 3'])
    expect(shown({ observations: flat }, 'next')).toContain('N10 next.reviewCourse')
    expect(note({ observations: flat, startsOn: '2026-10-11' })).toHaveLength(0) // 41 days
    expect(note({ observations: flat, startsOn: '2026-10-10' })).toHaveLength(1)
  })

  test('four appointments are enough if there is something to judge by, and not otherwise', () => {
    const early = { startsOn: '2026-10-20', appointments: 4 }
    expect(note({ ...early, observations: flat })).toHaveLength(1)
    expect(note({ ...early, observations: flat, appointments: 3 })).toHaveLength(0)
    expect(note(early)).toHaveLength(0)
  })

  test('one of the two improving is enough for none; worsening is no improvement, nor is less of what should rise', () => {
    expect(note({ observations: closeness(noise(0.1), noise(0)) })).toEqual([])
    expect(note({ observations: closeness(noise(0), noise(-0.1)) })).toHaveLength(1)
    expect(note({ observations: closeness(noise(0), noise(-0.1), 'lower') })).toEqual([])
  })

  test('without numbers it says that nothing could be shown; before a start or after a closing it says nothing', () => {
    expect(note({})).toEqual(['W1 changed.worthReviewingUnjudged 8 3'])
    expect(note({ startsOn: null })).toEqual([])
    expect(note({ observations: flat, closedOn: today })).toEqual([])
  })
})

describe('a couple that is closed', () => {
  const closedOn = '2026-10-01'

  test('is judged up to its last day, and nothing is planned on', () => {
    const series = Array.from({ length: 30 }, (_, index) => ({
      day: addDays(closedOn, index - 29),
      value: 5 + [0, 1, -1][index % 3]! + index / 5,
    }))
    const observations = [
      { name: 'closeness', low: 0, high: 10, favourable: 'higher' as const, series: { A: series, B: [] } },
    ]
    expect(shown({ closedOn, observations }, 'changed')[0]).toMatch(
      /^changed.rising A closeness 30 2026-09-02 2026-10-01/,
    )
    expect(shown({ closedOn, observations }, 'next')).toEqual(['N0 next.closed 2026-10-01'])
  })

  test('a flag that was left open is still taken up', () => {
    const flags = [{ id: 'f', partner: 'A', raisedOn: '2026-09-30', item: null }] as const
    expect(shown({ closedOn, flags }, 'next')).toEqual([
      'N1 next.followUpAlone A',
      'N0 next.closed 2026-10-01',
    ])
  })
})

test('who has not joined is said to be so, not to be silent', () => {
  const partners = { A: asked, B: { ...asked, joined: false } }
  expect(shown({ partners }, 'changed').slice(0, 2)).toEqual([
    'changed.noAnswers A closeness 0 2026-10-11 2026-11-21',
    'changed.notJoined B closeness',
  ])
})

test('a chart whose last number is older than twelve weeks is linked over all days', () => {
  const old = [{ day: '2026-08-20', value: 5 }]
  const observations = [
    { name: 'closeness', low: 0, high: 10, favourable: 'higher' as const, series: { A: old, B: [] } },
  ]
  const link = (more: Partial<BriefInput>) => lines(more, 'changed')[0]!.link
  expect(link({ observations })).toEqual({ to: 'progress', observation: 'closeness', range: 'all' })
  expect(link({})).toEqual({ to: 'progress', observation: null, range: '12w' })
})

test('what moved away from what is hoped for is information, said once', () => {
  const rising = Array.from({ length: 40 }, (_, index) => ({
    day: addDays(today, index - 39),
    value: 2 + [0, 1, -1][index % 3]! + index / 7,
  }))
  const falling = rising.map(({ day, value }) => ({ day, value: 12 - value }))
  const said = (favourable: 'higher' | 'lower' | 'neither', A: DayValue[], B: DayValue[]) => {
    const observations = [{ name: 'closeness', low: 0, high: 10, favourable, series: { A, B } }]
    return shown({ observations }, 'changed').filter(each => each === 'changed.information').length
  }
  expect(said('higher', falling, falling)).toBe(1)
  expect(said('lower', rising, falling)).toBe(1)
  expect(said('higher', rising, rising)).toBe(0)
  expect(said('neither', rising, falling)).toBe(0)
})

test('days that were all excused are no "0 of 0", and what was done early is no "not started"', () => {
  const assignments = [
    {
      id: 'x',
      isOlder: false,
      partners: {
        A: { completion: { done: 0, due: 0 }, helpful: [], reasons: [] },
        B: { completion: 'not-started', helpful: [7], reasons: [] },
      },
    },
  ] as const
  expect(shown({ assignments }, 'since')).toEqual([
    'since.excused A x',
    'since.early B x',
    'since.helpful B x 7 1',
  ])
})

test('what began before the last appointment and was not due since is nothing to say', () => {
  const idle = { completion: 'not-started', helpful: [], reasons: [] } as const
  const older = { id: 'monthly', isOlder: true, partners: { A: idle, B: idle } }
  const done = { ...idle, completion: { done: 1, due: 1 } }
  const other = { id: 'daily', isOlder: true, partners: { A: done, B: idle } }
  expect(shown({ assignments: [older, other] }, 'since')).toEqual([
    'since.done A daily 1 1',
    'since.notStarted B daily',
  ])
  expect(shown({ assignments: [older] }, 'since')).toEqual(['since.nothingDue 1'])
  expect(shown({ assignments: [{ ...older, isOlder: false }] }, 'since')).toHaveLength(2)
  // Something is assigned all the same.
  expect(shown({ assignments: [older], startsOn: null }, 'next')).toEqual([])
})

test('what moved the same way for both is one question', () => {
  const rising = Array.from({ length: 40 }, (_, index) => ({
    day: addDays(today, index - 39),
    value: 2 + [0, 1, -1][index % 3]! + index / 7,
  }))
  const observations = [
    { name: 'closeness', low: 0, high: 10, favourable: 'higher' as const, series: { A: rising, B: rising } },
  ]
  expect(shown({ observations, startsOn: null }, 'next')).toContain('N6 next.askBothAboutRise closeness')
})
