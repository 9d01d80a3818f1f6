import { describe, expect, test } from 'vitest'
import { bannedIn } from '../exercises/banned-words.ts'
import { eveningCheckIn } from '../exercises/evening-check-in/definition.ts'
import type { Definition } from '../exercises/exercise.ts'
import { findExercise } from '../exercises/registry.ts'
import { localise, texts } from '../exercises/text.ts'
import { readingGrade } from '../reading-grade.ts'
import { type Programme, type ProgrammeItem, type ProgrammeWeek, programme } from './programme.ts'
import { findProgramme, programmes } from './registry.ts'
import { contradictionsOfProgramme } from './week-rules.ts'
import { scheduleInWeek, type WeekSchedule, weekSchedule } from './week-schedule.ts'

const names = { partner: 'Alex', clinician: 'Dr Okafor' }

test('slugs are found once', () => {
  const slugs = programmes.map(each => each.slug)
  expect(new Set(slugs).size).toBe(slugs.length)
  expect(slugs.map(each => findProgramme(each)?.slug)).toEqual(slugs)
  expect(findProgramme('constructor')).toBeNull()
})

test('the four last as long as their texts say', () => {
  expect(programmes.map(each => [each.slug, each.weeks.length, each.repeatsMonthly ?? false])).toEqual([
    ['programme-first-steps', 4, false],
    ['programme-rebuild', 12, false],
    ['programme-after-conflict', 6, false],
    ['programme-maintenance', 4, true],
  ])
})

describe.each(programmes.map(each => [each.slug, each] as const))('%s', (_, each) => {
  test('parses unchanged', () => {
    expect(programme.parse(each)).toEqual(each)
  })

  test('says everything in both languages, and not the same', () => {
    for (const { en, es } of texts(each)) {
      expect(es.toLowerCase(), en).not.toBe(en.toLowerCase())
      expect(es.includes('¿'), es).toBe(es.includes('?'))
      for (const said of [en, es]) expect(said).not.toMatch(/ {2}|^\s|\s$| - |—|\.\.\./)
    }
  })

  test('uses none of the words that blame, count or leave somebody out', () => {
    expect(texts(each).flatMap(said => [...bannedIn(said.en, 'en'), ...bannedIn(said.es, 'es')])).toEqual([])
  })

  test('reads easily: no text above grade 8, the whole at most 7', () => {
    const english = texts(each).map(said => localise(said, 'en', names))
    for (const said of english.filter(part => part.split(/\s+/).length >= 12)) {
      expect(readingGrade(said), said).toBeLessThanOrEqual(8)
    }
    expect(
      readingGrade(english.map(said => (/[.?!]$/.test(said) ? said : `${said}.`)).join(' ')),
    ).toBeLessThanOrEqual(7)
  })

  test('leaves each to themselves in its individual weeks', () => {
    const alone = each.weeks.filter(week => week.kind === 'individual').flatMap(week => week.items)
    expect(alone.length).toBeGreaterThan(0)
    for (const { slug } of alone) expect(findExercise(slug)).toMatchObject({ together: false })
  })
})

const said = { en: 'One', es: 'Uno' }
const daily: WeekSchedule = { kind: 'daily' }
const weekly: WeekSchedule = { kind: 'weekly', day: 3 }
const once: WeekSchedule = { kind: 'once', day: 3 }
const alone = { ...eveningCheckIn, slug: 'note', group: 'story', minutes: 10 } satisfies Definition
const door = { ...alone, slug: 'door', mode: 'standing' } satisfies Definition
const known: Definition[] = [
  { ...eveningCheckIn, slug: 'check' },
  alone,
  door,
  { ...door, slug: 'joint-door', together: true },
  { ...alone, slug: 'talk', mode: 'together', together: true, minutes: 25 },
  { ...alone, slug: 'both', mode: 'mutual' },
  { ...alone, slug: 'topic', mode: 'theme', together: true },
  { ...alone, slug: 'cared', mode: 'mutual', group: 'check-in' },
]
const find = (slug: string) => known.find(each => each.slug === slug) ?? null

const check = { slug: 'check', schedule: daily }
const baseline = week('baseline', [check])
const individual = week('individual', [
  { slug: 'note', schedule: weekly },
  { slug: 'door', schedule: once },
])
const joint = week('joint', [{ slug: 'talk', schedule: weekly }, check])

function week(kind: ProgrammeWeek['kind'], items: ProgrammeItem[]): ProgrammeWeek {
  return { kind, title: said, focus: said, items }
}

function of(weeks: ProgrammeWeek[]): Programme {
  return { slug: 'programme-made-up', version: 1, title: said, purpose: said, weeks }
}

/** What is wrong, as `place reason`. */
function against(...weeks: ProgrammeWeek[]): string[] {
  return contradictionsOfProgramme(of(weeks), find).map(each => `${each.path.join('.')} ${each.reason}`)
}

describe('a programme is refused', () => {
  test('unless it is sound', () => {
    expect(against(baseline, joint, joint, individual, joint)).toEqual([])
    expect(against(baseline, joint, joint)).toEqual([])
    expect(against(baseline, joint, individual, joint, joint, joint, joint, individual)).toEqual([])
  })

  test('when its first week is not the baseline week, or it has a second one', () => {
    const first = 'weeks.0.kind first-week-is-baseline'
    expect(against(joint, joint)).toEqual([first])
    expect(against(baseline, joint, baseline)).toEqual(['weeks.2.kind one-baseline-week'])
    expect(against(joint, baseline)).toEqual([first, 'weeks.1.kind one-baseline-week'])
  })

  test('when the baseline week holds more than check-ins that each does alone', () => {
    for (const slug of ['note', 'talk', 'cared']) {
      expect(against(week('baseline', [check, { slug, schedule: weekly }]), joint), slug).toEqual([
        'weeks.0.items.1.slug not-a-check-in',
      ])
    }
  })

  test('when no individual week is among the first four', () => {
    const late = ['weeks no-early-individual-week']
    expect(against(baseline, joint, joint, joint)).toEqual(late)
    expect(against(baseline, joint, joint, joint, individual)).toEqual(late)
  })

  test('when an individual week holds what is not done alone', () => {
    const shared: [string, WeekSchedule][] = [
      ['talk', weekly],
      ['both', weekly],
      ['joint-door', once],
      ['topic', { kind: 'theme-week' }],
    ]
    for (const [slug, schedule] of shared) {
      expect(against(baseline, joint, week('individual', [{ slug, schedule }])), slug).toEqual([
        'weeks.2.items.0.slug not-done-alone',
      ])
    }
  })

  test('when it names an exercise that there is not, or one twice in a week', () => {
    const unknown = week('joint', [{ slug: 'constructor', schedule: weekly }])
    expect(against(baseline, unknown)).toEqual(['weeks.1.items.0.slug no-such-exercise'])
    expect(against(baseline, week('joint', [check, check]))).toEqual([
      'weeks.1.items.1.slug exercise-repeated',
    ])
  })

  test('when something goes as often as it cannot', () => {
    const never: [string, WeekSchedule][] = [
      ['talk', daily],
      ['topic', weekly],
      ['door', weekly],
      ['talk', { kind: 'theme-week' }],
    ]
    for (const [slug, schedule] of never) {
      expect(against(baseline, week('joint', [{ slug, schedule }])), slug).toContain(
        'weeks.1.items.0.schedule schedule-does-not-fit',
      )
    }
    for (const schedule of [
      { kind: 'monthly', day: 3 },
      { kind: 'once', on: '2026-03-04' },
      { kind: 'once' },
    ]) {
      expect(weekSchedule.safeParse(schedule).success, JSON.stringify(schedule)).toBe(false)
    }
  })

  test('when a week asks for more than an hour of anybody', () => {
    const note = { slug: 'note', schedule: weekly }
    const rest = [note, { slug: 'both', schedule: weekly }, { slug: 'door', schedule: once }]
    const checks = (days: number[]) => ({ slug: 'check', schedule: { kind: 'weekdays' as const, days } })
    const full = [{ slug: 'talk', schedule: weekly }, ...rest]
    expect(against(baseline, week('joint', [...full, checks([1, 2, 3, 4, 5])]))).toEqual([])
    const over = of([baseline, week('joint', [...full, checks([1, 2, 3, 4, 5, 6])])])
    expect(contradictionsOfProgramme(over, find)).toEqual([
      { path: ['weeks', 1, 'items'], reason: 'too-many-minutes', values: { minutes: 61, most: 60 } },
    ])
  })

  test('when a text names somebody: a workshop has many couples', () => {
    const named = { ...joint, focus: { en: 'Ask {partner}', es: 'Pregunta' } }
    expect(against(baseline, named)).toEqual([' names-somebody'])
  })

  test('by the schema too, with the place', () => {
    const broken = of([{ ...baseline, items: [{ slug: 'evening-check-in', schedule: daily }] }, baseline])
    const issues = programme.safeParse(broken).error?.issues.map(each => [each.path.join('.'), each.message])
    expect(issues).toEqual([
      ['weeks.1.kind', 'one-baseline-week'],
      ['weeks.1.items.0.slug', 'no-such-exercise'],
    ])
    expect(programme.safeParse({ ...of([baseline]), slug: 'rebuild' }).success).toBe(false)
    expect(programme.safeParse({ ...of([baseline]), weeks: [] }).success).toBe(false)
    expect(programme.safeParse({ ...of([baseline]), score: 3 }).success).toBe(false)
    const oneTongue = { ...of([baseline]), title: { en: 'Only English' } }
    expect(programme.safeParse(oneTongue).success).toBe(false)
  })
})

test('what is done once falls on its weekday, on whichever day the week begins', () => {
  expect(scheduleInWeek(once, '2026-03-02')).toEqual({ kind: 'once', on: '2026-03-04' })
  expect(scheduleInWeek(once, '2026-03-04')).toEqual({ kind: 'once', on: '2026-03-04' })
  expect(scheduleInWeek(once, '2026-03-05')).toEqual({ kind: 'once', on: '2026-03-11' })
  expect(scheduleInWeek({ kind: 'once', day: 7 }, '2026-12-28')).toEqual({ kind: 'once', on: '2027-01-03' })
  expect(scheduleInWeek(daily, '2026-03-02')).toEqual(daily)
})
