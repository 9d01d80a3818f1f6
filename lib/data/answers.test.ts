import { expect, test } from 'vitest'
import { type Clinician, mint, type Partner } from '#lib/domain/access.ts'
import { localDate } from '#lib/domain/calendar.ts'
import { joinPartner, makeClinician, makeCouple, makePractice } from '#lib/testing/people.ts'
import { useTestDatabase } from '#lib/testing/test-database.ts'
import { type AnswerFilter, listAnsweredExercises, listAnswers, openAnswer } from './answers.ts'
import { assignExercise } from './assignments.ts'
import { openCaseFile } from './case-files.ts'
import { listOpenOccurrences } from './occurrences.ts'
import { submitResponse } from './responses.ts'
import { withActor } from './with-actor.ts'

useTestDatabase()

const today = localDate(new Date(), 'Europe/Lisbon')
const notes = { why: '', whenWhere: '', smallest: '', obstacle: '' }

async function world() {
  const { practiceId, policyId } = await makePractice()
  const clinician = await makeClinician(practiceId)
  const coupleId = await makeCouple(clinician, policyId)
  const a = await joinPartner(clinician, coupleId, 'A')
  const b = await joinPartner(clinician, coupleId, 'B')
  const run = { startsOn: today, endsOn: null, forSlot: 'both', notes } as const
  await withActor(clinician, async tx => {
    const file = (await openCaseFile(tx, coupleId))!
    await assignExercise(file, { slug: 'evening-check-in', schedule: { kind: 'daily' }, ...run })
    await assignExercise(file, { slug: 'appreciation', schedule: { kind: 'daily' }, ...run })
  })
  return { clinician, coupleId, a, b, policyId }
}

async function answer(partner: Partner, slug: string, answers: unknown) {
  await withActor(partner, async tx => {
    const due = (await listOpenOccurrences(tx, today)).find(each => each.definition.slug === slug)
    await submitResponse(tx, { occurrenceId: due!.occurrenceId, answers })
  })
}

const list = (clinician: Clinician, coupleId: string, more: Partial<AnswerFilter> = {}) =>
  withActor(clinician, async tx =>
    listAnswers((await openCaseFile(tx, coupleId))!, { from: today, to: today, ...more }),
  )

test('the clinician reads what is for them, opened; what is kept is not mentioned at all', async () => {
  const { clinician, coupleId, a, b } = await world()
  await answer(a, 'evening-check-in', {
    closeness: { value: 7, audience: 'therapist' },
    tension: { value: 9, audience: 'me' },
    tried: { value: 'no', audience: 'therapist' },
    keep: { value: 'the canary sang', audience: 'couple' },
  })
  await answer(a, 'appreciation', { noticed: { value: 'kept words', audience: 'me' } })
  await answer(b, 'evening-check-in', { keep: { value: 'mine alone', audience: 'me' } })

  const responses = await list(clinician, coupleId)
  expect(responses).toHaveLength(1)
  expect(responses[0]).toMatchObject({ slot: 'A', day: today, late: false })
  expect(
    responses[0]!.answers.map(each => [each.step.id, each.audience, each.number, each.choice, each.text]),
  ).toEqual([
    ['closeness', 'therapist', 7, null, null],
    ['tried', 'therapist', null, 'no', null],
    ['keep', 'couple', null, null, 'the canary sang'],
  ])
  expect(JSON.stringify(responses)).not.toMatch(/kept words|mine alone/)
})

test('filters by partner, exercise and day, and every reading is written down', async () => {
  const { clinician, coupleId, a, b } = await world()
  await answer(a, 'evening-check-in', { closeness: { value: 7, audience: 'therapist' } })
  await answer(b, 'appreciation', { noticed: { value: 'the soup', audience: 'couple' } })
  expect((await list(clinician, coupleId)).map(each => each.slot)).toEqual(['A', 'B'])
  expect((await list(clinician, coupleId, { slot: 'B' })).map(each => each.exercise.slug)).toEqual([
    'appreciation',
  ])
  expect((await list(clinician, coupleId, { slug: 'evening-check-in' })).map(each => each.slot)).toEqual([
    'A',
  ])
  expect(await list(clinician, coupleId, { from: '2020-01-01', to: '2020-02-01' })).toEqual([])
  const titles = await withActor(clinician, async tx =>
    listAnsweredExercises((await openCaseFile(tx, coupleId))!),
  )
  const worker = mint.worker({ practiceId: clinician.practiceId, job: 'audit' })
  expect(
    await withActor(worker, tx => tx.db.auditEvent.count({ where: { coupleId, action: 'answers-viewed' } })),
  ).toBe(4)
  expect(titles.map(each => each.slug)).toEqual(['appreciation', 'evening-check-in'])
})

test('a colleague opens no file; another file of one’s own holds none of it; a kept text does not open', async () => {
  const { clinician, coupleId, a, policyId } = await world()
  await answer(a, 'evening-check-in', { keep: { value: 'the canary sang', audience: 'therapist' } })
  const colleague = await makeClinician(clinician.practiceId)
  expect(await withActor(colleague, tx => openCaseFile(tx, coupleId))).toBeNull()
  expect(await list(clinician, await makeCouple(clinician, policyId))).toEqual([])
  const own = await makeCouple(colleague, policyId)
  expect(await list(colleague, own)).toEqual([])
  expect(
    await withActor(colleague, async tx => listAnsweredExercises((await openCaseFile(tx, own))!)),
  ).toEqual([])
  const sealed = await withActor(clinician, tx => tx.db.answer.findFirstOrThrow({ where: { coupleId } }))
  await expect(
    withActor(colleague, async tx => openAnswer((await openCaseFile(tx, own))!, sealed)),
  ).rejects.toThrow('not-found')
})
