import { describe, expect, test } from 'vitest'
import { type Clinician, mint, type Partner } from '#lib/domain/access.ts'
import { sample } from '#lib/domain/exercises/evening-check-in/sample.ts'
import { findProgramme } from '#lib/domain/programmes/registry.ts'
import { joinPartner, makeClinician, makeCouple, makePractice } from '#lib/testing/people.ts'
import { useTestClock } from '#lib/testing/test-clock.ts'
import { useTestDatabase } from '#lib/testing/test-database.ts'
import { recordAskedAlone } from './asked-alone.ts'
import { assignExercise } from './assignments.ts'
import { endAssignment } from './assignments-ending.ts'
import { type CaseTx, openCaseFile } from './case-files.ts'
import { closeCouple, reopenCouple } from './couple-changes.ts'
import { toDay } from './days.ts'
import { saveDraft } from './drafts.ts'
import { extendPlans } from './extend-plans.ts'
import { listOpenOccurrences } from './occurrences.ts'
import { listPlan } from './plan.ts'
import { changeProgramme, endProgramme, resumeProgramme, startProgramme } from './programmes.ts'
import { listProgrammes, readProgrammeWeek } from './programmes-list.ts'
import { submitResponse } from './responses.ts'
import { withActor } from './with-actor.ts'

useTestDatabase()
const clock = useTestClock('2026-03-16T10:00:00Z')
const monday = '2026-03-16'
/** In winter Lisbon stands on UTC; from 29 March on it is an hour ahead. */
const morning = (day: string) => clock.set(`${day}T10:00:00Z`)

type World = { clinician: Clinician; coupleId: string; a: Partner; b: Partner; policyId: string }

async function world(asked: readonly ('a' | 'b')[] = ['a', 'b']): Promise<World> {
  morning(monday)
  const { practiceId, policyId } = await makePractice()
  const clinician = await makeClinician(practiceId)
  return couple(clinician, policyId, asked)
}

async function couple(clinician: Clinician, policyId: string, asked: readonly ('a' | 'b')[] = ['a', 'b']) {
  const coupleId = await makeCouple(clinician, policyId)
  const a = await joinPartner(clinician, coupleId, 'A')
  const b = await joinPartner(clinician, coupleId, 'B')
  const at = { clinician, coupleId, policyId, a, b }
  for (const who of asked)
    await inCase(at, tx => recordAskedAlone(tx, at[who].partnerId, { askedOn: '2026-03-15' }))
  return at
}

function inCase<T>({ clinician, coupleId }: World, run: (tx: CaseTx) => Promise<T>): Promise<T> {
  return withActor(clinician, async tx => run((await openCaseFile(tx, coupleId))!))
}

const start = (at: World, slug = 'programme-first-steps', startsOn = monday) =>
  inCase(at, tx => startProgramme(tx, { slug, startsOn, groupId: null }))
const list = (at: World) => inCase(at, listProgrammes)
const now = (who: Partner) => withActor(who, readProgrammeWeek)

async function act(at: World, kind: 'rest' | 'skip' | 'repeat' | 'earlier' | 'later', week: number) {
  const [{ runId, version, weeks }] = (await list(at)) as [Awaited<ReturnType<typeof list>>[number]]
  const change = { kind, weekId: weeks[week]!.weekId }
  return inCase(at, tx => changeProgramme(tx, runId, { version, change }))
}

async function change(at: World, wish: Parameters<typeof changeProgramme>[2]['change'], version?: number) {
  const [run] = await list(at)
  return inCase(at, tx => changeProgramme(tx, run!.runId, { version: version ?? run!.version, change: wish }))
}

/** What is open for somebody on a day, by slug; `day` moves the clock. */
async function openOn(who: Partner, day: string): Promise<string[]> {
  morning(day)
  const open = await withActor(who, tx => listOpenOccurrences(tx, day))
  return open.map(each => each.definition.slug).toSorted()
}

async function dueDays(at: World, slug: string): Promise<string[]> {
  const rows = await inCase(at, tx =>
    tx.db.occurrence.findMany({
      where: { coupleId: at.coupleId, partnerId: at.a.partnerId, assignment: { definition: { slug } } },
      orderBy: { dueOn: 'asc' },
    }),
  )
  return rows.map(row => toDay(row.dueOn))
}

const refusal = (run: Promise<unknown>) =>
  run.then(
    () => 'done',
    (error: { reason?: string }) => error.reason,
  )

describe('a programme', () => {
  test('goes on week by week, a week being seven local days over the change of clocks', async () => {
    const at = await world()
    await start(at)
    // The theme is the second week's: 23 to 29 March, and on the 29th Lisbon moves its clocks.
    const open: [string, boolean][] = []
    for (const instant of [
      '2026-03-22T23:59:00Z',
      '2026-03-23T00:00:00Z',
      '2026-03-29T22:59:00Z',
      '2026-03-29T23:00:00Z',
    ]) {
      clock.set(instant)
      const local = instant === '2026-03-29T23:00:00Z' ? '2026-03-30' : instant.slice(0, 10)
      const slugs = (await withActor(at.a, tx => listOpenOccurrences(tx, local))).map(
        each => each.definition.slug,
      )
      open.push([instant, slugs.includes('theme-daily-joys')])
    }
    expect(open.map(([, is]) => is)).toEqual([false, true, true, false])
    expect(await dueDays(at, 'evening-check-in')).toHaveLength(28)
  })

  test('says which week it is to both, from the calendar alone', async () => {
    const at = await world()
    await start(at, 'programme-first-steps', '2026-03-18')
    const seen: unknown[] = []
    for (const day of ['2026-03-17', '2026-03-18', '2026-03-25', '2026-04-14', '2026-04-15']) {
      morning(day)
      const [a, b] = [await now(at.a), await now(at.b)]
      expect(b).toEqual(a)
      seen.push(a && a.kind === 'week' ? [a.number, a.of, a.title.en] : a)
    }
    expect(seen).toEqual([
      null,
      [1, 4, 'How things are now'],
      [2, 4, 'The good in plain days'],
      [4, 4, 'Being heard'],
      null,
    ])
  })

  test('shows on the plan only what has begun, and its minutes', async () => {
    const at = await world()
    await start(at)
    const plan = await inCase(at, tx => listPlan(tx))
    expect(plan.exercises.map(each => each.exercise.slug).toSorted()).toEqual([
      'evening-check-in',
      'weekly-reflection',
    ])
    const [run] = await list(at)
    expect(run!.weeks.map(each => each.minutes)).toEqual(
      findProgramme('programme-first-steps')!.weeks.map(() => expect.any(Number)),
    )
    expect(plan.minutesPerWeek.A).toBe(run!.weeks[0]!.minutes)
  })

  test('stands up to the horizon, and the job adds what comes later', async () => {
    const at = await world()
    await start(at, 'programme-rebuild')
    const first = await dueDays(at, 'evening-check-in')
    expect(first.filter(day => day <= '2026-04-13')).toHaveLength(29)
    // Of each later week the first day stands, so that the job knows whom it is for.
    expect(first.filter(day => day > '2026-04-19')).toHaveLength(7)
    morning('2026-05-10')
    const worker = mint.worker({ practiceId: at.clinician.practiceId, job: 'extend-plans' })
    await withActor(worker, extendPlans)
    const days = await dueDays(at, 'evening-check-in')
    expect(days.filter(day => day >= '2026-05-10' && day <= '2026-06-07')).toHaveLength(29)
    expect(new Set(days).size).toBe(days.length)
  })

  test('needs both asked alone, and one at a time', async () => {
    expect(await refusal(start(await world(['a'])))).toBe('asked-alone-first')
    const at = await world()
    expect(await refusal(start(at, 'programme-nothing'))).toBe('not-found')
    expect(await refusal(start(at, 'programme-first-steps', '2026-03-15'))).toBe('starts-in-the-past')
    expect(await refusal(start(at, 'programme-first-steps', '2027-09-15'))).toBe('starts-too-late')
    await start(at)
    expect(await refusal(start(at, 'programme-rebuild', '2026-04-12'))).toBe('programme-running')
    expect(await refusal(start(at, 'programme-rebuild', '2026-04-13'))).toBe('done')
    // The first can no longer grow into the second.
    const runs = await list(at)
    const [run] = runs.filter(each => each.slug === 'programme-first-steps')
    const rest = { kind: 'rest' as const, weekId: run!.weeks[1]!.weekId }
    expect(
      await refusal(inCase(at, tx => changeProgramme(tx, run!.runId, { version: 1, change: rest }))),
    ).toBe('programme-running')
  })
})

describe('what runs beside it', () => {
  const wish = {
    slug: 'evening-check-in',
    schedule: { kind: 'daily' },
    startsOn: monday,
    endsOn: null,
    forSlot: 'both',
    notes: { why: '', whenWhere: '', smallest: '', obstacle: '' },
  } as const

  test('is not doubled, and the programme gives it once it has ended', async () => {
    const at = await world()
    const { id } = await inCase(at, tx => assignExercise(tx, wish))
    await start(at)
    expect(new Set(await dueDays(at, 'evening-check-in')).size).toBe(
      (await dueDays(at, 'evening-check-in')).length,
    )
    morning('2026-03-18')
    await inCase(at, tx => endAssignment(tx, id, 1))
    expect(await openOn(at.a, '2026-03-24')).toContain('evening-check-in')
    expect(await openOn(at.a, '2026-03-20')).not.toContain('evening-check-in')
  })

  test('takes the place of the coming weeks when it is assigned later', async () => {
    const at = await world()
    await start(at)
    const mirroring = { ...wish, slug: 'mirroring', schedule: { kind: 'weekly', day: 3 } } as const
    await inCase(at, tx => assignExercise(tx, mirroring))
    const days = await dueDays(at, 'mirroring')
    expect(days).toContain('2026-04-08')
    expect(new Set(days).size).toBe(days.length)
    const assignments = await inCase(at, tx =>
      tx.db.assignment.count({
        where: { coupleId: at.coupleId, endedAt: null, definition: { slug: 'mirroring' } },
      }),
    )
    expect(assignments).toBe(1)
  })

  test('of one partner leaves the other their own', async () => {
    const at = await world()
    await inCase(at, tx => assignExercise(tx, { ...wish, forSlot: 'A' }))
    await start(at)
    for (const who of [at.a, at.b]) {
      const open = await openOn(who, '2026-03-24')
      expect(open.filter(each => each === 'evening-check-in').length).toBeGreaterThan(0)
    }
    const rows = await inCase(at, tx =>
      tx.db.assignment.findMany({
        where: { coupleId: at.coupleId, endedAt: null, definition: { slug: 'evening-check-in' } },
      }),
    )
    expect(rows.map(row => row.forSlot).toSorted()).toEqual(['A', 'B', 'B', 'B', 'B'])
  })
})

describe('a clinician', () => {
  test('rests: the weeks after it move on by seven days, and it goes on from there', async () => {
    const at = await world()
    await start(at)
    await act(at, 'rest', 1)
    expect(await openOn(at.a, '2026-03-25')).toEqual(['weekly-reflection'])
    expect(await now(at.b)).toEqual({ kind: 'rest' })
    expect(await openOn(at.a, '2026-03-31')).toContain('theme-daily-joys')
    expect(await now(at.b)).toMatchObject({ number: 2, of: 4 })
    expect(await dueDays(at, 'evening-check-in')).not.toContain('2026-03-25')
    // The last week reaches further than the horizon did; the job fills it.
    expect(await dueDays(at, 'theme-appreciation')).toEqual(['2026-04-19'])
  })

  test('skips, repeats and moves', async () => {
    const at = await world()
    await start(at)
    await act(at, 'skip', 1)
    expect(await openOn(at.a, '2026-03-24')).not.toContain('theme-daily-joys')
    expect(await dueDays(at, 'theme-daily-joys')).toEqual([])
    const titles = async () => (await list(at))[0]!.weeks.map(each => each.content?.title.en)
    expect(await titles()).toEqual(['How things are now', 'A week of noticing', 'Being heard'])
    await act(at, 'earlier', 2).catch(() => null)
    morning(monday)
    await act(at, 'repeat', 2)
    expect(await titles()).toEqual(['How things are now', 'A week of noticing', 'Being heard', 'Being heard'])
    await act(at, 'earlier', 2)
    expect(await titles()).toEqual(['How things are now', 'Being heard', 'A week of noticing', 'Being heard'])
    expect(await dueDays(at, 'mirroring')).toEqual(['2026-03-25', '2026-04-08'])
    expect(await dueDays(at, 'small-wins')).toEqual(['2026-03-30', '2026-04-01', '2026-04-03'])
  })

  test('takes any change back', async () => {
    const at = await world()
    await start(at)
    const shown = async () => (await list(at))[0]!.weeks.map(({ weekId: _, may: __, ...each }) => each)
    const due = async () => [await dueDays(at, 'theme-daily-joys'), await dueDays(at, 'evening-check-in')]
    const before = [await shown(), await due()]
    for (const [kind, week] of [
      ['rest', 1],
      ['skip', 1],
      ['repeat', 2],
      ['later', 2],
    ] as const) {
      const { version, before: weeks } = await act(at, kind, week)
      expect([await shown(), await due()], kind).not.toEqual(before)
      await change(at, { kind: 'put-back', weeks }, version)
      expect([await shown(), await due()], kind).toEqual(before)
    }
  })

  test('cannot touch what has begun, where a partner’s own day counts', async () => {
    const at = await world()
    await start(at)
    // For a partner in Auckland Monday begins at eleven on Lisbon's Sunday.
    await inCase(at, tx =>
      tx.db.seat.updateMany({ where: { partnerId: at.a.partnerId }, data: { zone: 'Pacific/Auckland' } }),
    )
    clock.set('2026-03-22T10:30:00Z')
    expect(await refusal(act(at, 'skip', 1))).toBe('done')
    const other = await world()
    await start(other)
    await inCase(other, tx =>
      tx.db.seat.updateMany({ where: { partnerId: other.a.partnerId }, data: { zone: 'Pacific/Auckland' } }),
    )
    clock.set('2026-03-22T11:30:00Z')
    const [due] = await withActor(other.a, tx => listOpenOccurrences(tx, '2026-03-23'))
    await withActor(other.a, tx =>
      saveDraft(tx, due!.occurrenceId, { version: 0, answers: { keep: { value: 'x', audience: 'me' } } }),
    )
    expect(await refusal(act(other, 'skip', 1))).toBe('week-begun')
  })

  test('is told when it changed meanwhile', async () => {
    const at = await world()
    await start(at)
    await act(at, 'rest', 1)
    expect(await refusal(change(at, { kind: 'individual' }, 1))).toBe('stale')
  })

  test('makes the coming weeks individual ones: an ordinary week on both screens', async () => {
    const at = await world()
    await start(at)
    await change(at, { kind: 'individual' })
    for (const day of ['2026-03-24', '2026-03-31', '2026-04-07']) {
      for (const who of [at.a, at.b]) {
        const open = await openOn(who, day)
        expect(open, day).not.toContain('mirroring')
        expect(open.filter(slug => slug.startsWith('theme-'))).toEqual([])
      }
      expect(await now(at.a)).toEqual({ ...(await now(at.b)) })
      expect(await now(at.a)).toMatchObject({ title: { en: 'A week of noticing' }, of: 4 })
    }
  })

  test('ends it after this week, or now, and takes that back', async () => {
    const at = await world()
    const { id } = await start(at)
    morning('2026-03-18')
    await inCase(at, tx => endProgramme(tx, id, { version: 1, when: 'after-this-week' }))
    expect(await now(at.a)).toMatchObject({ number: 1, of: 4 })
    expect((await list(at))[0]).toMatchObject({ running: false, endedOn: '2026-03-18', weeks: [{ may: [] }] })
    expect(await openOn(at.a, '2026-03-20')).toContain('evening-check-in')
    expect(await openOn(at.a, '2026-03-24')).not.toContain('evening-check-in')
    expect(await now(at.a)).toBeNull()
    morning('2026-03-18')
    expect(await refusal(start(at, 'programme-rebuild', '2026-03-22'))).toBe('programme-running')
    await inCase(at, tx => resumeProgramme(tx, id, 2))
    expect(await now(at.a)).toMatchObject({ number: 1, of: 4 })
    expect(await dueDays(at, 'theme-daily-joys')).toEqual(['2026-03-29'])

    await inCase(at, tx => endProgramme(tx, id, { version: 3, when: 'now' }))
    expect(await now(at.a)).toBeNull()
    expect(await openOn(at.a, '2026-03-18')).toEqual([])
    await inCase(at, tx => resumeProgramme(tx, id, 4))
    expect(await openOn(at.a, '2026-03-18')).toContain('evening-check-in')
    expect(await dueDays(at, 'evening-check-in')).toHaveLength(28)
  })

  test('changes neither the template nor another couple', async () => {
    const at = await world()
    const other = await couple(at.clinician, at.policyId)
    await start(at)
    await start(other)
    const before = [await list(other), structuredClone(findProgramme('programme-first-steps'))]
    await act(at, 'rest', 1)
    await act(at, 'skip', 4)
    await change(at, { kind: 'individual' })
    expect([await list(other), findProgramme('programme-first-steps')]).toEqual(before)
    const foreign = (await list(other))[0]!
    expect(
      await refusal(
        inCase(at, tx => changeProgramme(tx, foreign.runId, { version: 1, change: { kind: 'individual' } })),
      ),
    ).toBe('not-found')
  })
})

test('closing ends every week with what runs beside it, and reopening brings back exactly that', async () => {
  const at = await world()
  const { coupleId, clinician } = at
  await inCase(at, tx =>
    assignExercise(tx, {
      slug: 'evening-check-in',
      schedule: { kind: 'daily' },
      startsOn: monday,
      endsOn: null,
      forSlot: 'A',
      notes: { why: '', whenWhere: '', smallest: '', obstacle: '' },
    }),
  )
  await start(at)
  const goesOn = () =>
    withActor(clinician, tx =>
      tx.db.assignment.findMany({
        where: { coupleId, endedAt: null },
        orderBy: { id: 'asc' },
        select: { id: true, programmeWeekId: true, forSlot: true, startsOn: true, endsOn: true },
      }),
    )
  const before = await goesOn()
  clock.set(`${monday}T11:00:00Z`)
  await inCase(at, tx => closeCouple(tx, 1))
  expect(await goesOn()).toEqual([])
  clock.set(`${monday}T12:00:00Z`)
  await inCase(at, tx => reopenCouple(tx, 2))
  expect(await goesOn()).toEqual(before)
})

test('what A does changes nothing that B may know of the week', async () => {
  const at = await world()
  await start(at)
  morning('2026-03-17')
  const before = [await now(at.b), await withActor(at.b, tx => listOpenOccurrences(tx, '2026-03-17'))]
  const [due] = await withActor(at.a, tx => listOpenOccurrences(tx, '2026-03-17'))
  await withActor(at.a, tx => submitResponse(tx, { occurrenceId: due!.occurrenceId, answers: sample }))
  expect([await now(at.b), await withActor(at.b, tx => listOpenOccurrences(tx, '2026-03-17'))]).toEqual(
    before,
  )
})

test('what was given goes on as it was when its template is rewritten', async () => {
  const at = await world()
  const { id } = await start(at)
  const row = await inCase(at, tx => tx.db.programmeRun.findFirstOrThrow({ where: { id } }))
  const template = findProgramme('programme-first-steps')!
  expect([row.slug, row.template, row.body]).toEqual([template.slug, template.version, template])
  const title = { en: 'As it was', es: 'Como era' }
  const weeks = template.weeks.map(week => ({ ...week, title, items: week.items.slice(0, 1) }))
  await inCase(at, tx =>
    tx.db.programmeRun.updateMany({ where: { id }, data: { body: { ...template, weeks } } }),
  )
  expect(await now(at.a)).toMatchObject({ title })
  await act(at, 'rest', 1)
  expect((await list(at))[0]!.weeks.at(-1)).toMatchObject({
    content: { title },
    exercises: [expect.anything()],
  })
})
