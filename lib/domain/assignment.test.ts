import { describe, expect, test } from 'vitest'
import {
  type AssignmentSituation,
  counts,
  decideAssignment,
  duePartsOf,
  fittingSchedules,
  isRunning,
  type NewAssignment,
  needsAskedAlone,
  needsBoth,
  newAssignment,
  occurrenceDays,
} from './assignment.ts'
import { exercises, findExercise } from './exercises/registry.ts'

const today = '2026-11-21' // a Saturday
const notes = { why: '', whenWhere: '', smallest: '', obstacle: '' }

const situation: AssignmentSituation = {
  today,
  closed: false,
  askedAlone: { A: true, B: true },
  running: [],
  turns: [],
}

const wish = (slug: string, more: Partial<NewAssignment> = {}): NewAssignment => ({
  slug,
  schedule: { kind: 'daily' },
  startsOn: today,
  endsOn: null,
  forSlot: 'both',
  notes,
  ...more,
})

const decide = (slug: string, more: Partial<NewAssignment> = {}, now: Partial<AssignmentSituation> = {}) =>
  decideAssignment(findExercise(slug)!, wish(slug, more), { ...situation, ...now })

const theme = { schedule: { kind: 'theme-week' } } as const

describe('what suits an exercise', () => {
  test.each([
    ['evening-check-in', 'daily', 'weekdays'],
    ['weekly-reflection', 'weekly', 'once'],
    ['cared-for', 'weekly', 'once'],
    ['appreciation', 'daily', 'weekdays'],
    ['theme-daily-joys', 'theme-week'],
    ['mirroring', 'weekly', 'once', 'monthly'],
    ['five-minute-check-in', 'weekly', 'once', 'weekdays', 'daily'],
    ['our-pattern', 'once', 'weekly', 'monthly'],
    ['monthly-review', 'monthly', 'once'],
    ['notebook', 'once'],
  ])('%s: %s first', (slug, ...kinds) => {
    expect(fittingSchedules(findExercise(slug)!)).toEqual(kinds)
  })

  const wishes = { weekly: { day: 3 }, monthly: { day: 3 }, once: { on: today } }

  test('every built-in exercise can be assigned as suggested', () => {
    for (const exercise of exercises) {
      const kind = fittingSchedules(exercise)[0]
      const schedule = { kind, ...wishes[kind as keyof typeof wishes] } as NewAssignment['schedule']
      expect(decide(exercise.slug, { schedule }).schedule.kind).toBe(kind)
    }
  })
})

describe('the parts of an exercise', () => {
  test('fall due one after the other; what is done together has its private word, the rest its steps', () => {
    const parts = (slug: string) => duePartsOf(findExercise(slug)!)
    expect(parts('evening-check-in')).toEqual([{ part: 'alone', afterDays: 0 }])
    expect(parts('mirroring')).toEqual([{ part: 'together', afterDays: 0 }])
    expect(parts('theme-daily-joys')).toEqual([{ part: 'together', afterDays: 0 }])
    expect(parts('our-pattern')).toEqual([
      { part: 'alone', afterDays: 0 },
      { part: 'together', afterDays: 2 },
    ])
  })

  test('of a weekly one lie within their week', () => {
    const late = { ...findExercise('our-pattern')!, togetherAfterDays: 7 }
    expect(fittingSchedules(late)).toEqual(['once', 'monthly'])
  })

  test('what both take part in is for both; what has a script or a pace needs "asked alone"', () => {
    for (const exercise of exercises) {
      const joint = exercise.script !== undefined || exercise.mode === 'mutual'
      if (joint || exercise.together) expect(needsBoth(exercise), exercise.slug).toBe(true)
      const asked = exercise.together || exercise.script !== undefined || exercise.pace !== undefined
      expect(needsAskedAlone(exercise), exercise.slug).toBe(asked)
    }
    expect(needsBoth(findExercise('evening-check-in')!)).toBe(false)
    expect(needsAskedAlone({ ...findExercise('mirroring')!, together: false })).toBe(true)
  })
})

describe('refused', () => {
  test.each<[string, string, Partial<NewAssignment>, Partial<AssignmentSituation>]>([
    ['couple-closed', 'evening-check-in', {}, { closed: true }],
    ['asked-alone-first', 'theme-daily-joys', theme, { askedAlone: { A: true, B: false } }],
    ['asked-alone-first', 'theme-daily-joys', theme, { askedAlone: { A: false, B: true } }],
    ['already-running', 'evening-check-in', {}, { running: ['evening-check-in'] }],
    ['schedule-does-not-fit', 'evening-check-in', { schedule: { kind: 'weekly', day: 1 } }, {}],
    ['needs-both', 'cared-for', { schedule: { kind: 'weekly', day: 1 }, forSlot: 'A' }, {}],
    ['needs-both', 'theme-daily-joys', { ...theme, forSlot: 'B' }, {}],
    ['starts-in-the-past', 'evening-check-in', { startsOn: '2026-11-20' }, {}],
    ['starts-too-late', 'evening-check-in', { startsOn: '2027-11-23' }, {}],
    ['ends-before-start', 'evening-check-in', { endsOn: '2026-11-20' }, {}],
    ['never-due', 'weekly-reflection', { schedule: { kind: 'weekly', day: 1 }, endsOn: '2026-11-22' }, {}],
    ['never-due', 'cared-for', { schedule: { kind: 'once', on: '2026-11-20' } }, {}],
  ])('%s (%s)', (reason, slug, more, now) => {
    expect(() => decide(slug, more, now)).toThrow(reason)
  })

  test('without asked alone, what each does alone can still be assigned', () => {
    const unasked = { askedAlone: { A: false, B: false } }
    expect(decide('evening-check-in', {}, unasked).forSlot).toBe('both')
  })

  test('a body with undeclared fields, a NUL or a long note', () => {
    expect(newAssignment.safeParse({ ...wish('appreciation'), more: 1 }).success).toBe(false)
    expect(newAssignment.safeParse(wish('appreciation', { notes: { ...notes, why: 'a\0' } })).success).toBe(
      false,
    )
    expect(
      newAssignment.safeParse(wish('appreciation', { notes: { ...notes, why: 'a'.repeat(501) } })).success,
    ).toBe(false)
    expect(newAssignment.parse(wish('appreciation', { notes: { ...notes, why: ' tea ' } })).notes.why).toBe(
      'tea',
    )
  })
})

describe('a theme', () => {
  test('lasts its seven days, whatever end was sent', () => {
    expect(decide('theme-daily-joys', { ...theme, endsOn: '2027-01-01' }).run).toEqual({
      startsOn: today,
      endsOn: '2026-11-27',
    })
  })

  test('is opened in turn, and a week that nobody answered uses up no turn', () => {
    expect(decide('theme-daily-joys', theme).opener).toBe('A')
    const once = { turns: [{ series: 'theme', opener: 'A', completed: true }] } as const
    expect(decide('theme-daily-joys', theme, once).opener).toBe('B')
    const skipped = { turns: [...once.turns, { series: 'theme', opener: 'B', completed: false }] } as const
    expect(decide('theme-daily-joys', theme, skipped).opener).toBe('B')
    expect(decide('evening-check-in', {}, once).opener).toBeNull()
  })
})

describe('the days of a plan', () => {
  const daily = { kind: 'daily' } as const
  const open = { startsOn: today, endsOn: null }

  test('reach 28 days ahead and go on after the last that stands', () => {
    const first = occurrenceDays(daily, open, today)
    expect([first[0], first.at(-1), first.length]).toEqual([today, '2026-12-19', 29])
    expect(occurrenceDays(daily, open, '2026-11-23', '2026-12-19')).toEqual(['2026-12-20', '2026-12-21'])
  })

  test('are never added to the past: nobody could have answered them', () => {
    const [first] = occurrenceDays(daily, open, '2027-03-01', '2026-12-19')
    expect(first).toBe('2027-03-01')
  })

  test('hold at least the first one, however far away', () => {
    const late = { startsOn: '2027-06-01', endsOn: null }
    expect(occurrenceDays({ kind: 'weekly', day: 5 }, late, today)).toEqual(['2027-06-04'])
    expect(occurrenceDays({ kind: 'monthly', day: 20 }, open, today)).toEqual(['2026-12-20'])
  })
})

test('running: until it ended, its last day is over, or a single one is answered', () => {
  const state = { ended: false, endsOn: null, schedule: { kind: 'daily' }, allAnswered: true } as const
  expect(isRunning(state, today)).toBe(true)
  expect(isRunning({ ...state, ended: true }, today)).toBe(false)
  expect(isRunning({ ...state, endsOn: today }, today)).toBe(true)
  expect(isRunning({ ...state, endsOn: '2026-11-20' }, today)).toBe(false)
  expect(isRunning({ ...state, schedule: { kind: 'once', on: today } }, today)).toBe(false)
})

test('of an ended assignment, what fell due from then on counts only where it was answered', () => {
  expect(counts({ dueOn: '2026-11-20', done: false }, today)).toBe(true)
  expect(counts({ dueOn: today, done: false }, today)).toBe(false)
  expect(counts({ dueOn: today, done: true }, today)).toBe(true)
  expect(counts({ dueOn: today, done: false }, null)).toBe(true)
})
