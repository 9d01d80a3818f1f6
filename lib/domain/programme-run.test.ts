import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, eachDay } from './calendar.ts'
import { Problem } from './problem.ts'
import {
  begunWeeks,
  type Course,
  type CourseWeek,
  contentOf,
  daysOfWeek,
  layOutWeeks,
  numberOf,
  weekOn,
} from './programme-run.ts'
import { changeWeeks, type WeekChange } from './programme-run-changes.ts'
import { findProgramme, programmes } from './programmes/registry.ts'

const monday = '2026-03-02'
const firstSteps = findProgramme('programme-first-steps')!
const rebuild = findProgramme('programme-rebuild')!
const maintenance = findProgramme('programme-maintenance')!

/** The week with its place as its id, as the database would give it one. */
function kept(weeks: readonly CourseWeek[]): CourseWeek[] {
  return weeks.map((each, index) => ({ ...each, weekId: each.weekId ?? `new-${index}-${weeks.length}` }))
}

function courseOf(template = firstSteps, startsOn = monday): Course {
  return { template, startsOn, weeks: kept(layOutWeeks(template, startsOn)) }
}

const shape = (weeks: readonly CourseWeek[]) => weeks.map(({ kind, templateWeek }) => [kind, templateWeek])

function change(course: Course, kind: 'rest' | 'skip' | 'repeat' | 'earlier' | 'later', week: number) {
  return (today: string) => changeWeeks(course, { kind, weekId: course.weeks[week]!.weekId! }, today)
}

function refusal(run: () => unknown): string {
  try {
    run()
    return 'done'
  } catch (error) {
    if (error instanceof Problem) return error.reason
    throw error
  }
}

describe('the weeks of a programme', () => {
  test('come in the order of the template, seven days each, over the night when clocks change', () => {
    const course = courseOf(firstSteps, '2026-03-23')
    expect(shape(course.weeks)).toEqual([
      ['baseline', 0],
      ['joint', 1],
      ['individual', 2],
      ['joint', 3],
    ])
    // Lisbon loses an hour on 29 March: days are counted, not hours.
    expect([0, 1].map(index => daysOfWeek(course, index))).toEqual([
      { startsOn: '2026-03-23', endsOn: '2026-03-29' },
      { startsOn: '2026-03-30', endsOn: '2026-04-05' },
    ])
  })

  test('begin on their first day', () => {
    const course = courseOf()
    const begun = ['2026-03-01', monday, '2026-03-08', '2026-03-09', '2027-01-01']
    expect(begun.map(day => begunWeeks(course, day))).toEqual([0, 1, 1, 2, 4])
    expect(begun.map(day => weekOn(course, day))).toEqual([null, 0, 0, 1, null])
  })

  test('are numbered without the rests', () => {
    const course = { ...courseOf(), weeks: change(courseOf(), 'rest', 2)(monday) }
    expect(course.weeks.map((_, index) => numberOf(course, index))).toEqual([
      { number: 1, of: 4 },
      { number: 2, of: 4 },
      null,
      { number: 3, of: 4 },
      { number: 4, of: 4 },
    ])
  })

  test('of what goes round each month begin anew in each month, for a year', () => {
    const course = courseOf(maintenance, '2026-01-05')
    const rounds = course.weeks.flatMap(({ kind }, index) =>
      kind === 'baseline' ? [daysOfWeek(course, index).startsOn] : [],
    )
    expect(rounds).toEqual([
      '2026-01-05',
      '2026-02-09',
      '2026-03-09',
      '2026-04-06',
      '2026-05-11',
      '2026-06-08',
      '2026-07-06',
      '2026-08-10',
      '2026-09-07',
      '2026-10-05',
      '2026-11-09',
      '2026-12-07',
    ])
    const numbers = course.weeks.slice(0, 6).map((_, index) => numberOf(course, index)?.number ?? null)
    expect(numbers).toEqual([1, 2, 3, 4, null, 1])
    expect(numberOf(course, 5)).toEqual({ number: 1, of: 4 })
  })
})

describe('a change', () => {
  const inWeek2 = '2026-03-11'

  test('rests, skips, repeats and moves what has not begun', () => {
    const course = courseOf()
    expect(shape(change(course, 'rest', 3)(inWeek2))).toEqual([
      ['baseline', 0],
      ['joint', 1],
      ['individual', 2],
      ['rest', null],
      ['joint', 3],
    ])
    expect(shape(change(course, 'skip', 3)(inWeek2))).toHaveLength(3)
    expect(shape(change(course, 'earlier', 3)(inWeek2)).slice(2)).toEqual([
      ['joint', 3],
      ['individual', 2],
    ])
    expect(shape(change(course, 'later', 2)(inWeek2)).slice(2)).toEqual([
      ['joint', 3],
      ['individual', 2],
    ])
  })

  test('lives a week that is over, or the present one, once more next', () => {
    const course = courseOf()
    for (const week of [1, 0]) {
      const run = () => change(course, 'repeat', week)(inWeek2)
      if (week === 0) expect(refusal(run)).toBe('baseline-first')
      else expect(shape(run())[2]).toEqual(['joint', 1])
    }
    expect(shape(change(course, 'repeat', 0)('2026-03-04'))[1]).toEqual(['baseline', 0])
  })

  test('touches no week that has begun and moves nothing before the baseline', () => {
    const course = courseOf()
    for (const kind of ['rest', 'skip', 'earlier', 'later'] as const)
      expect(
        refusal(() => change(course, kind, 1)(inWeek2)),
        kind,
      ).toBe('week-begun')
    expect(refusal(() => change(course, 'earlier', 2)(inWeek2))).toBe('no-place-to-move')
    expect(refusal(() => change(course, 'later', 3)(inWeek2))).toBe('no-place-to-move')
    const before = '2026-02-20'
    expect(refusal(() => change(course, 'earlier', 1)(before))).toBe('baseline-first')
    for (const kind of ['later', 'skip', 'rest'] as const)
      expect(
        refusal(() => change(course, kind, 0)(before)),
        kind,
      ).toBe('baseline-first')
    expect(refusal(() => changeWeeks(course, { kind: 'skip', weekId: 'elsewhere' }, before))).toBe(
      'not-found',
    )
  })

  test('keeps the individual weeks, and one of them among the first four', () => {
    const course = courseOf()
    expect(refusal(() => change(course, 'skip', 2)(inWeek2))).toBe('individual-weeks-stay')
    const twice = { ...course, weeks: kept(change(course, 'repeat', 1)(inWeek2)) }
    expect(refusal(() => change(twice, 'repeat', 1)(inWeek2))).toBe('individual-week-early')
    const more = { ...course, weeks: kept(change(course, 'repeat', 2)(inWeek2)) }
    expect(refusal(() => change(more, 'skip', 3)(inWeek2))).toBe('done')
  })

  test('makes the coming weeks individual ones, of the programme’s own, and takes that back', () => {
    const course = courseOf(rebuild)
    const individual = { ...course, weeks: changeWeeks(course, { kind: 'individual' }, inWeek2) }
    expect(individual.weeks.slice(0, 2)).toEqual(course.weeks.slice(0, 2))
    expect(new Set(individual.weeks.slice(2).map(({ kind }) => kind))).toEqual(new Set(['individual']))
    const ordinary = rebuild.weeks.filter(({ kind }) => kind === 'individual')
    for (const week of individual.weeks.slice(2)) expect(ordinary).toContain(contentOf(rebuild, week))
    expect(refusal(() => changeWeeks(individual, { kind: 'individual' }, inWeek2))).toBe('nothing-to-change')
    expect(changeWeeks(individual, { kind: 'joint' }, inWeek2)).toEqual(course.weeks)
    expect(refusal(() => changeWeeks(course, { kind: 'joint' }, inWeek2))).toBe('nothing-to-change')
  })

  test('puts back what was there, and nothing that never was', () => {
    const course = courseOf()
    const skipped = { ...course, weeks: change(course, 'skip', 3)(inWeek2) }
    const coming = course.weeks
      .slice(2)
      .map((each, index) => ({ ...each, weekId: index === 1 ? null : each.weekId }))
    const putBack = (weeks: CourseWeek[]) => () =>
      changeWeeks(skipped, { kind: 'put-back', weeks } as WeekChange, inWeek2)
    expect(shape(putBack(coming)())).toEqual(shape(course.weeks))
    const [own] = coming as [CourseWeek]
    const never: CourseWeek[][] = [
      [own, own],
      [{ ...own, weekId: course.weeks[0]!.weekId }],
      [own, { weekId: null, kind: 'joint', templateWeek: 9 }],
      [own, { weekId: null, kind: 'joint', templateWeek: null }],
      [own, { weekId: null, kind: 'joint', templateWeek: 2 }],
      [own, { weekId: null, kind: 'individual', templateWeek: 0 }],
      [own, { weekId: null, kind: 'rest', templateWeek: 1 }],
    ]
    for (const weeks of never) expect(refusal(putBack(weeks))).toBe('not-these-weeks')
  })
})

const acts = fc.array(
  fc.record({
    kind: fc.constantFrom(
      'rest',
      'skip',
      'repeat',
      'earlier',
      'later',
      'individual',
      'joint',
      'wait' as const,
    ),
    at: fc.nat(),
    days: fc.nat(20),
  }),
  { maxLength: 40 },
)

/** Lives a course through any acts, each on a later day, and looks at every step. */
function live(
  template: Course['template'],
  some: readonly { kind: string; at: number; days: number }[],
  look: (before: Course, after: Course, today: string) => void,
): Course {
  let course = courseOf(template)
  let today = addDays(monday, -3)
  for (const { kind, at, days } of some) {
    if (kind === 'wait') {
      today = addDays(today, days)
      continue
    }
    const { weekId } = course.weeks[at % course.weeks.length]!
    const act = (kind === 'individual' || kind === 'joint' ? { kind } : { kind, weekId }) as WeekChange
    try {
      const after = { ...course, weeks: kept(changeWeeks(course, act, today)) }
      look(course, after, today)
      course = after
    } catch (error) {
      if (!(error instanceof Problem)) throw error
    }
  }
  return course
}

const template = fc.constantFrom(...programmes)
const individual = (weeks: readonly { kind: string }[]) =>
  weeks.filter(({ kind }) => kind === 'individual').length

describe('property: over any acts', () => {
  test('weeks follow one another without a gap and without meeting', () => {
    fc.assert(
      fc.property(template, acts, (each, some) => {
        const course = live(each, some, () => {})
        const days = course.weeks.flatMap((_, index) => {
          const { startsOn, endsOn } = daysOfWeek(course, index)
          return eachDay(startsOn, endsOn)
        })
        expect(days).toEqual(eachDay(monday, addDays(monday, course.weeks.length * 7 - 1)))
      }),
    )
  })

  test('what has begun never changes, and the template never does', () => {
    const before = structuredClone(programmes)
    fc.assert(
      fc.property(template, acts, (each, some) => {
        live(each, some, (was, is, today) => {
          const begun = begunWeeks(was, today)
          expect(is.weeks.slice(0, begun)).toEqual(was.weeks.slice(0, begun))
        })
      }),
    )
    expect(programmes).toEqual(before)
  })

  test('the baseline is first, the individual weeks are as many as in the template, one among the first four', () => {
    fc.assert(
      fc.property(fc.constantFrom(...programmes.filter(each => !each.repeatsMonthly)), acts, (each, some) => {
        live(each, some, (_, { weeks }) => {
          expect(weeks[0]!.kind).toBe('baseline')
          expect(individual(weeks)).toBeGreaterThanOrEqual(individual(each.weeks))
          const lived = weeks.filter(({ kind }) => kind !== 'rest')
          expect(individual(lived.slice(0, 4))).toBeGreaterThan(0)
        })
      }),
    )
  })

  test('a week that was made individual looks like one that always was', () => {
    fc.assert(
      fc.property(template, acts, (each, some) => {
        const { weeks } = live(each, some, () => {})
        const ordinary = each.weeks.filter(({ kind }) => kind === 'individual')
        for (const week of weeks) {
          if (week.kind === 'individual') expect(ordinary).toContain(contentOf(each, week))
          if (week.kind === 'rest') expect(contentOf(each, week)).toBeNull()
        }
      }),
    )
  })
})
