import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { type Clinician, mint, type Partner, type Slot } from '#lib/domain/access.ts'
import type { NewAssignment } from '#lib/domain/assignment.ts'
import { addDays, localDate } from '#lib/domain/calendar.ts'
import { sample } from '#lib/domain/exercises/evening-check-in/sample.ts'
import { meet } from '#lib/testing/meeting.ts'
import { joinPartner, makeClinician, makeCouple, makePractice } from '#lib/testing/people.ts'
import { useTestDatabase } from '#lib/testing/test-database.ts'
import { recordAskedAlone } from './asked-alone.ts'
import { assignExercise, nextThemeOpener, notesPlace } from './assignments.ts'
import { endAssignment, resumeAssignment } from './assignments-ending.ts'
import { type CaseTx, openCaseFile } from './case-files.ts'
import { fromDay, toDay } from './days.ts'
import { extendOccurrences, extendPlans } from './extend-plans.ts'
import { openText } from './keys.ts'
import { listOpenOccurrences } from './occurrences.ts'
import { listPlan } from './plan.ts'
import { submitResponse } from './responses.ts'
import { startTogether } from './together-sessions.ts'
import { withActor, withChange } from './with-actor.ts'

useTestDatabase()

const today = localDate(new Date(), 'Europe/Lisbon')
const notes = { why: 'to notice', whenWhere: 'sofa, nine', smallest: 'one tap', obstacle: 'late trains' }

const wish = (more: Partial<NewAssignment> = {}): NewAssignment => ({
  slug: 'evening-check-in',
  schedule: { kind: 'daily' },
  startsOn: today,
  endsOn: null,
  forSlot: 'both',
  notes,
  ...more,
})

const theme = wish({ slug: 'theme-daily-joys', schedule: { kind: 'theme-week' } })

type World = { clinician: Clinician; coupleId: string; a: Partner; b: Partner; policyId: string }

async function world(): Promise<World> {
  const { practiceId, policyId } = await makePractice()
  const clinician = await makeClinician(practiceId)
  const coupleId = await makeCouple(clinician, policyId)
  const a = await joinPartner(clinician, coupleId, 'A')
  const b = await joinPartner(clinician, coupleId, 'B')
  return { clinician, coupleId, a, b, policyId }
}

function inCase<T>({ clinician, coupleId }: World, run: (tx: CaseTx) => Promise<T>): Promise<T> {
  return withActor(clinician, async tx => run((await openCaseFile(tx, coupleId))!))
}

const assign = (at: World, more: Partial<NewAssignment> = {}) =>
  inCase(at, tx => assignExercise(tx, wish(more)))

const askAlone = (at: World, slot: Slot) =>
  inCase(at, tx => recordAskedAlone(tx, slot === 'A' ? at.a.partnerId : at.b.partnerId, { askedOn: today }))

const openFor = (partner: Partner) => withActor(partner, tx => listOpenOccurrences(tx, today))

async function answerToday(partner: Partner) {
  const [due] = await openFor(partner)
  await withActor(partner, tx => submitResponse(tx, { occurrenceId: due!.occurrenceId, answers: sample }))
}

const occurrences = (at: World) =>
  inCase(at, tx => tx.db.occurrence.findMany({ where: { coupleId: at.coupleId }, orderBy: { dueOn: 'asc' } }))

describe('assigning', () => {
  test('gives each partner one occurrence a due day, 28 days ahead, and notes that both open', async () => {
    const at = await world()
    const { id, version } = await assign(at)
    expect(version).toBe(1)
    const rows = await occurrences(at)
    expect(rows).toHaveLength(58)
    expect([toDay(rows[0]!.dueOn), toDay(rows.at(-1)!.dueOn)]).toEqual([today, addDays(today, 28)])
    const text = await withActor(at.b, async tx => {
      const row = await tx.db.assignment.findUniqueOrThrow({ where: { id } })
      expect(row.notesSealed).not.toContain('sofa')
      return openText(tx, { scope: 'couple', subjectId: at.coupleId }, notesPlace(id), row.notesSealed!)
    })
    expect(JSON.parse(text)).toEqual(notes)
  })

  test('for one partner reaches only that one', async () => {
    const at = await world()
    await assign(at, { forSlot: 'A' })
    expect(await openFor(at.a)).toHaveLength(1)
    expect(await openFor(at.b)).toEqual([])
    const { exercises } = await inCase(at, tx => listPlan(tx))
    expect(exercises[0]!.completion).toEqual({ A: 'not-started', B: null })
  })

  test('a talk for two needs "asked alone" of both, and "why not" will do', async () => {
    const at = await world()
    await expect(inCase(at, tx => assignExercise(tx, theme))).rejects.toThrow('asked-alone-first')
    await askAlone(at, 'A')
    await expect(inCase(at, tx => assignExercise(tx, theme))).rejects.toThrow('asked-alone-first')
    expect(await occurrences(at)).toEqual([])
    await inCase(at, tx => recordAskedAlone(tx, at.b.partnerId, { reason: 'by telephone next week' }))
    await inCase(at, tx => assignExercise(tx, theme))
    const { exercises } = await inCase(at, tx => listPlan(tx))
    expect(exercises[0]).toMatchObject({ opener: 'A', endsOn: addDays(today, 6), next: [addDays(today, 6)] })
  })

  test('the next theme is opened by the other once the first was finished; one that was left used up no turn', async () => {
    const at = await world()
    await askAlone(at, 'A')
    await askAlone(at, 'B')
    const first = await inCase(at, tx => assignExercise(tx, theme))
    expect(await inCase(at, nextThemeOpener)).toBe('A')
    await meet(at.b, first.id)
    expect(await inCase(at, nextThemeOpener)).toBe('B')
    const other = { ...theme, slug: 'theme-play' }
    const second = await inCase(at, tx => assignExercise(tx, other))
    await withActor(at.b, tx => startTogether(tx, second.id))
    await inCase(at, tx => endAssignment(tx, second.id, 1))
    expect(await inCase(at, nextThemeOpener)).toBe('B')
  })

  test('who opens next does not tell whether anybody answered', async () => {
    const at = await world()
    await askAlone(at, 'A')
    await askAlone(at, 'B')
    await inCase(at, tx => assignExercise(tx, theme))
    const before = await inCase(at, nextThemeOpener)
    const [due] = await openFor(at.b)
    const answers = { done: { value: 'yes', audience: 'therapist' } }
    await withActor(at.b, tx => submitResponse(tx, { occurrenceId: due!.occurrenceId, answers }))
    expect(await inCase(at, nextThemeOpener)).toBe(before)
  })

  test('the same key makes one assignment; five tabs at once make one', async () => {
    const at = await world()
    const change = { key: randomUUID(), bodyHash: 'same' }
    const once = () =>
      withChange(at.clinician, change, async tx =>
        assignExercise((await openCaseFile(tx, at.coupleId))!, wish()),
      )
    expect(await once()).toEqual(await once())
    const weekly = { slug: 'weekly-reflection', schedule: { kind: 'weekly', day: 1 } } as const
    const tabs = await Promise.allSettled(Array.from({ length: 5 }, () => assign(at, weekly)))
    const refusals = tabs.flatMap(each => (each.status === 'rejected' ? [String(each.reason)] : []))
    expect(refusals).toEqual(Array.from({ length: 4 }, () => 'Problem: conflict: already-running'))
    expect((await inCase(at, tx => listPlan(tx))).exercises).toHaveLength(2)
  })

  test('an exercise that there is none of, or a closed couple', async () => {
    const at = await world()
    await expect(assign(at, { slug: 'touch-9' })).rejects.toThrow('not-found')
    await inCase(at, tx =>
      tx.db.couple.updateMany({ where: { id: at.coupleId }, data: { closedAt: tx.now } }),
    )
    await expect(assign(at)).rejects.toThrow('couple-closed')
  })
})

describe('ending', () => {
  test('keeps what was answered, takes what lies ahead, and comes back whole', async () => {
    const at = await world()
    const { id } = await assign(at)
    await answerToday(at.a)
    const [begun] = await openFor(at.b)
    await withActor(at.b, tx =>
      tx.db.draft.createMany({
        data: {
          practiceId: at.b.practiceId,
          coupleId: at.coupleId,
          partnerId: at.b.partnerId,
          occurrenceId: begun!.occurrenceId,
          sealed: 'kept',
          updatedAt: tx.now,
        },
      }),
    )
    const ended = await inCase(at, tx => endAssignment(tx, id, 1))
    expect(await openFor(at.b)).toEqual([])
    const plan = await inCase(at, tx => listPlan(tx))
    expect(plan.minutesPerWeek).toEqual({ A: 0, B: 0 })
    expect(plan.exercises).toMatchObject([
      { running: false, endedOn: today, completion: { A: { done: 1, due: 1 }, B: 'not-started' } },
    ])
    expect((await occurrences(at)).every(each => toDay(each.opensOn) <= addDays(today, 1))).toBe(true)

    const resumed = await inCase(at, tx => resumeAssignment(tx, id, ended.version))
    expect(resumed.version).toBe(3)
    expect(await openFor(at.b)).toMatchObject([
      { occurrenceId: begun!.occurrenceId, closesOn: addDays(today, 1) },
    ])
    expect(await occurrences(at)).toHaveLength(58)
    expect(await withActor(at.b, tx => tx.db.draft.count())).toBe(1)
  })

  test('a stale version changes nothing, and what was assigned anew is not doubled', async () => {
    const at = await world()
    const { id } = await assign(at)
    await expect(inCase(at, tx => endAssignment(tx, id, 7))).rejects.toThrow('stale')
    await inCase(at, tx => endAssignment(tx, id, 1))
    await assign(at)
    await expect(inCase(at, tx => resumeAssignment(tx, id, 2))).rejects.toThrow('already-running')
    expect((await inCase(at, tx => listPlan(tx))).exercises).toHaveLength(1)
  })
})

describe('an exercise in two parts', () => {
  const pattern = (schedule: NewAssignment['schedule']) => wish({ slug: 'our-pattern', schedule })

  async function asked() {
    const at = await world()
    await askAlone(at, 'A')
    await askAlone(at, 'B')
    return at
  }

  const daysOf = async (at: World) =>
    (await occurrences(at)).map(each => [each.part, toDay(each.dueOn), each.closesOn && toDay(each.closesOn)])

  test('is prepared on its day and done together two days later, by both, whoever prepared', async () => {
    const at = await asked()
    await inCase(at, tx => assignExercise(tx, pattern({ kind: 'once', on: today })))
    const together = addDays(today, 2)
    expect(await daysOf(at)).toEqual([
      ['alone', today, null],
      ['alone', today, null],
      ['together', together, null],
      ['together', together, null],
    ])
    expect(await openFor(at.a)).toMatchObject([{ part: 'alone', dueOn: today, session: null }])
    expect(await openFor(at.a)).toHaveLength(1)
  })

  test('the job keeps both parts going, two days apart, after what stands', async () => {
    const at = await asked()
    await inCase(at, tx => assignExercise(tx, pattern({ kind: 'weekly', day: 3 })))
    const before = await daysOf(at)
    const second = before.filter(([part]) => part === 'together')[2]![1]!
    await inCase(at, tx =>
      tx.db.occurrence.deleteMany({ where: { coupleId: at.coupleId, dueOn: { gt: fromDay(second) } } }),
    )
    const worker = mint.worker({ practiceId: at.clinician.practiceId, job: 'extend-plans' })
    await withActor(worker, tx => extendPlans(tx))
    expect(await withActor(worker, tx => extendPlans(tx))).toBe(0)
    expect(await daysOf(at)).toEqual(before)
    const alone = before.flatMap(([part, day]) => (part === 'alone' ? [addDays(day!, 2)] : []))
    expect(alone).toEqual(before.flatMap(([part, day]) => (part === 'together' ? [day] : [])))
    expect(alone.length).toBeGreaterThanOrEqual(8)
  })

  test('each part counts for its partner; what was finished together both did, and a single one is over', async () => {
    const at = await asked()
    const { id } = await inCase(at, tx =>
      assignExercise(tx, wish({ slug: 'mirroring', schedule: { kind: 'once', on: today } })),
    )
    await meet(at.a, id)
    const { exercises } = await inCase(at, tx => listPlan(tx))
    expect(exercises).toMatchObject([
      { running: false, opener: 'A', completion: { A: { done: 1, due: 1 }, B: { done: 1, due: 1 } } },
    ])
    expect(await openFor(at.b)).toMatchObject([{ part: 'together', session: 'finished' }])
  })

  test('nothing with a script is given to one, or before both were asked alone', async () => {
    const at = await world()
    const once = { kind: 'once', on: today } as const
    for (const slug of ['mirroring', 'our-pattern', 'conflict-agreement']) {
      await expect(assign(at, { slug, schedule: once })).rejects.toThrow('asked-alone-first')
    }
    await askAlone(at, 'A')
    await askAlone(at, 'B')
    await expect(assign(at, { slug: 'mirroring', schedule: once, forSlot: 'A' })).rejects.toThrow(
      'needs-both',
    )
    await expect(assign(at, { slug: 'mirroring' })).rejects.toThrow('schedule-does-not-fit')
  })
})

test('the job fills open plans up to the horizon, once, and no ended one', async () => {
  const at = await world()
  await assign(at)
  const gone = await assign(at, { slug: 'appreciation', forSlot: 'A' })
  await inCase(at, tx => endAssignment(tx, gone.id, 1))
  await inCase(at, tx =>
    tx.db.occurrence.deleteMany({
      where: { coupleId: at.coupleId, dueOn: { gt: new Date(Date.now() + 864e6) } },
    }),
  )
  const before = (await occurrences(at)).length
  const worker = mint.worker({ practiceId: at.clinician.practiceId, job: 'extend-plans' })
  const added = await withActor(worker, tx => extendPlans(tx))
  expect(added).toBeGreaterThan(0)
  expect((await occurrences(at)).length).toBe(before + added)
  expect(await withActor(worker, tx => extendPlans(tx))).toBe(0)
  const days = (await occurrences(at)).map(each => toDay(each.dueOn))
  expect(days.at(-1)).toBe(addDays(today, 28))
})

describe('strangers', () => {
  test('a colleague opens no file, and an id of another couple is not found', async () => {
    const at = await world()
    const { id } = await assign(at)
    const colleague = await makeClinician(at.clinician.practiceId)
    expect(await withActor(colleague, tx => openCaseFile(tx, at.coupleId))).toBeNull()
    const theirs = { ...at, clinician: colleague, coupleId: await makeCouple(colleague, at.policyId) }
    await expect(inCase(theirs, tx => endAssignment(tx, id, 1))).rejects.toThrow('not-found')
    await expect(inCase(theirs, tx => resumeAssignment(tx, id, 1))).rejects.toThrow('not-found')
    expect((await inCase(theirs, tx => listPlan(tx))).exercises).toEqual([])
    expect(await inCase(theirs, nextThemeOpener)).toBe('A')
    const own = { ...at, coupleId: await makeCouple(at.clinician, at.policyId) }
    await expect(inCase(own, tx => endAssignment(tx, id, 1))).rejects.toThrow('not-found')
  })

  test('a worker of another practice extends nothing, and a partner cannot add a day', async () => {
    const at = await world()
    const { id } = await assign(at)
    const { practiceId } = await makePractice()
    expect(await withActor(mint.worker({ practiceId, job: 'extend-plans' }), tx => extendPlans(tx))).toBe(0)
    const plan = {
      practiceId: at.a.practiceId,
      coupleId: at.coupleId,
      assignmentId: id,
      partnerIds: [at.a.partnerId],
      parts: [{ part: 'alone', afterDays: 0 }],
      schedule: { kind: 'daily' },
      run: { startsOn: today, endsOn: null },
      today: addDays(today, 40),
    } as const
    await expect(withActor(at.a, tx => extendOccurrences(tx, [plan]))).rejects.toThrow()
  })
})
