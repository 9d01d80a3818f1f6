import { expect, test } from 'vitest'
import type { Clinician } from '#lib/domain/access.ts'
import { joinPartner, makeClinician, makeCouple, makePractice } from '#lib/testing/people.ts'
import { useTestClock } from '#lib/testing/test-clock.ts'
import { useTestDatabase } from '#lib/testing/test-database.ts'
import { assignExercise } from './assignments.ts'
import { type CaseTx, openCaseFile } from './case-files.ts'
import { fromDay } from './days.ts'
import { listOpenOccurrences } from './occurrences.ts'
import { excusedDays, listPlan } from './plan.ts'
import { submitResponse } from './responses.ts'
import { withActor } from './with-actor.ts'

useTestDatabase()
const clock = useTestClock('2026-03-02T09:00:00Z')

const notes = { why: '', whenWhere: '', smallest: '', obstacle: '' }
const daily = {
  slug: 'evening-check-in',
  schedule: { kind: 'daily' },
  startsOn: '2026-03-02',
  endsOn: null,
  forSlot: 'both',
  notes,
} as const

const inCase = <T>(clinician: Clinician, coupleId: string, run: (tx: CaseTx) => Promise<T>) =>
  withActor(clinician, async tx => run((await openCaseFile(tx, coupleId))!))

test('each counts for themselves: from the day they joined, without excused days, from `since` on', async () => {
  clock.set('2026-03-02T09:00:00Z')
  const { practiceId, policyId } = await makePractice()
  const clinician = await makeClinician(practiceId)
  const coupleId = await makeCouple(clinician, policyId)
  const a = await joinPartner(clinician, coupleId, 'A')
  await inCase(clinician, coupleId, tx => assignExercise(tx, daily))
  const completion = async (since?: string) =>
    (await inCase(clinician, coupleId, tx => listPlan(tx, since))).exercises[0]!.completion

  clock.set('2026-03-03T21:00:00Z')
  await withActor(a, async tx => {
    for (const { occurrenceId } of await listOpenOccurrences(tx, '2026-03-03')) {
      await submitResponse(tx, { occurrenceId, answers: { closeness: { value: 5, audience: 'me' } } })
    }
  })
  clock.set('2026-03-05T09:00:00Z')
  expect(await completion()).toEqual({ A: { done: 2, due: 3 }, B: 'not-started' })
  await joinPartner(clinician, coupleId, 'B')
  clock.set('2026-03-07T09:00:00Z')
  expect(await completion()).toEqual({ A: { done: 2, due: 5 }, B: { done: 0, due: 2 } })
  expect(await completion('2026-03-03')).toEqual({ A: { done: 1, due: 4 }, B: { done: 0, due: 2 } })

  await inCase(clinician, coupleId, async tx => {
    const [firstDay, lastDay] = [fromDay('2026-03-05'), fromDay('2026-03-06')]
    await tx.db.season.createMany({
      data: { practiceId, coupleId, kind: 'holiday', firstDay, lastDay, createdBy: tx.actor.userId },
    })
    expect(await excusedDays(tx)).toEqual(new Set(['2026-03-05', '2026-03-06']))
  })
  expect(await completion()).toEqual({ A: { done: 2, due: 3 }, B: { done: 0, due: 0 } })
})

test('another file holds none of it', async () => {
  const { practiceId, policyId } = await makePractice()
  const clinician = await makeClinician(practiceId)
  const coupleId = await makeCouple(clinician, policyId)
  const startsOn = '2026-03-20'
  await inCase(clinician, coupleId, tx => assignExercise(tx, { ...daily, startsOn }))
  const colleague = await makeClinician(practiceId)
  expect(await withActor(colleague, tx => openCaseFile(tx, coupleId))).toBeNull()
  const own = await makeCouple(colleague, policyId)
  expect(await inCase(colleague, own, tx => listPlan(tx))).toMatchObject({
    exercises: [],
    minutesPerWeek: { A: 0, B: 0 },
  })
  expect(await inCase(colleague, own, excusedDays)).toEqual(new Set())
})
