import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { type Clinician, mint, type Partner } from '#lib/domain/access.ts'
import { giveExercise } from '#lib/testing/assigning.ts'
import { joinPartner, makeClinician, makeCouple, makePractice } from '#lib/testing/people.ts'
import { useTestClock } from '#lib/testing/test-clock.ts'
import { useTestDatabase } from '#lib/testing/test-database.ts'
import { openCaseFile } from './case-files.ts'
import { acceptPolicy } from './consents.ts'
import { saveDraft } from './drafts.ts'
import { openText } from './keys.ts'
import { listOpenOccurrences } from './occurrences.ts'
import { listOwnNumbers } from './own-numbers.ts'
import { submitResponse } from './responses.ts'
import { withActor } from './with-actor.ts'

useTestDatabase()
const evening = '2026-03-04T21:40:00Z'
const clock = useTestClock(evening)

async function cast() {
  clock.set(evening)
  const { practiceId, policyId } = await makePractice()
  const clinician = await makeClinician(practiceId)
  const coupleId = await makeCouple(clinician, policyId)
  const a = await joinPartner(clinician, coupleId, 'A')
  const b = await joinPartner(clinician, coupleId, 'B')
  return { practiceId, policyId, clinician, coupleId, a, b }
}

const checkIn = {
  closeness: { value: 7, audience: 'therapist' },
  tension: { value: 2, audience: 'me' },
  keep: { value: 'He asked, and then really listened.', audience: 'therapist' },
}

const submit = (partner: Partner, occurrenceId: string, answers: unknown = checkIn) =>
  withActor(partner, tx => submitResponse(tx, { occurrenceId, answers }))

/** Everything that a partner's answering leaves, as its author may read it. */
const rowsOf = (partner: Partner) =>
  withActor(partner, async ({ db }) => ({
    responses: await db.response.findMany(),
    answers: await db.answer.findMany({ orderBy: { stepId: 'asc' } }),
    observations: await db.observation.findMany({ orderBy: { name: 'asc' } }),
    offers: await db.offer.findMany(),
    drafts: await db.draft.findMany(),
  }))

const answersFor = (clinician: Clinician, coupleId: string) =>
  withActor(clinician, async tx => {
    const file = await openCaseFile(tx, coupleId)
    return file!.db.answer.findMany({ where: { coupleId }, orderBy: { stepId: 'asc' } })
  })

test('a check-in becomes a response, answers and observations, its text is sealed, and the draft goes', async () => {
  const { clinician, coupleId, a } = await cast()
  const { A } = await giveExercise(clinician, coupleId, { slug: 'evening-check-in', dueOn: '2026-03-04' })
  await withActor(a, tx => saveDraft(tx, A, { version: 0, answers: { closeness: { value: 7 } } }))

  const { responseId, offers } = await submit(a, A)
  const rows = await rowsOf(a)
  expect(offers).toEqual([])
  expect(rows.drafts).toEqual([])
  expect(rows.responses).toMatchObject([
    { id: responseId, late: false, day: new Date('2026-03-04T00:00:00Z') },
  ])
  expect(rows.observations.map(each => [each.name, each.value, each.audience])).toEqual([
    ['closeness', 7, 'therapist'],
    ['tension', 2, 'me'],
  ])
  expect(JSON.stringify(rows)).not.toContain('listened')
  const keep = rows.answers.find(each => each.stepId === 'keep')!
  const place = { table: 'answer', column: 'text_sealed', rowId: keep.id }
  const key = { scope: 'person', subjectId: a.partnerId } as const
  expect(await withActor(clinician, tx => openText(tx, key, place, keep.textSealed!))).toBe(
    checkIn.keep.value,
  )
})

test('what is kept for oneself is done, and gives the clinician neither answer nor number', async () => {
  const { clinician, coupleId, a, b } = await cast()
  const { A } = await giveExercise(clinician, coupleId, { slug: 'evening-check-in', dueOn: '2026-03-04' })
  await submit(a, A)
  expect((await answersFor(clinician, coupleId)).map(each => each.stepId)).toEqual(['closeness', 'keep'])
  const numbers = await withActor(clinician, tx => tx.db.observation.findMany({ where: { coupleId } }))
  expect(numbers.map(each => each.name)).toEqual(['closeness'])
  expect(await rowsOf(b)).toEqual({ responses: [], answers: [], observations: [], offers: [], drafts: [] })
  const own = await withActor(a, tx => listOwnNumbers(tx, '2026-01-01'))
  expect(own.series.map(each => [each.observed.name, each.values])).toEqual([
    ['closeness', [{ day: '2026-03-04', value: 7 }]],
    ['tension', [{ day: '2026-03-04', value: 2 }]],
  ])
  expect(await withActor(b, tx => listOwnNumbers(tx, '2026-01-01'))).toEqual({ series: [], totals: [] })
})

test('the same occurrence twice, and twice at once, is answered once', async () => {
  const { clinician, coupleId, a } = await cast()
  const first = await giveExercise(clinician, coupleId, { slug: 'evening-check-in', dueOn: '2026-03-04' })
  const tries = await Promise.allSettled(Array.from({ length: 6 }, () => submit(a, first.A)))
  expect(tries.filter(each => each.status === 'fulfilled')).toHaveLength(1)
  for (const each of tries) {
    if (each.status === 'rejected')
      expect(each.reason).toMatchObject({ code: 'conflict', reason: 'already-answered' })
  }
  await expect(submit(a, first.A)).rejects.toMatchObject({ reason: 'already-answered' })
  const rows = await rowsOf(a)
  expect([rows.responses.length, rows.answers.length, rows.observations.length]).toEqual([1, 3, 2])
})

test('a refused answer leaves nothing of the others behind', async () => {
  const { clinician, coupleId, a } = await cast()
  const { A } = await giveExercise(clinician, coupleId, { slug: 'evening-check-in', dueOn: '2026-03-04' })
  const wrong = { ...checkIn, satisfaction: { value: 11, audience: 'therapist' } }
  await expect(submit(a, A, wrong)).rejects.toMatchObject({
    reason: 'answers',
    detail: { steps: ['satisfaction'] },
  })
  await expect(submit(a, A, {})).rejects.toMatchObject({ reason: 'nothing-answered' })
  expect((await rowsOf(a)).responses).toEqual([])
})

test('an occurrence of the other partner, of another couple, or of nobody is not there', async () => {
  const { practiceId, policyId, clinician, coupleId, a } = await cast()
  const { B } = await giveExercise(clinician, coupleId, { slug: 'evening-check-in', dueOn: '2026-03-04' })
  const elsewhere = await makeCouple(clinician, policyId)
  const stranger = await joinPartner(clinician, elsewhere, 'A')
  const { A } = await giveExercise(clinician, coupleId, { slug: 'cared-for', dueOn: '2026-03-04' })
  expect(stranger.practiceId).toBe(practiceId)
  for (const [partner, id] of [
    [a, B],
    [stranger, A],
    [stranger, B],
    [a, randomUUID()],
  ] as const) {
    await expect(submit(partner, id)).rejects.toMatchObject({ code: 'not-found' })
  }
})

test('the partner’s own day decides: yesterday is late, the day before is closed, tomorrow is not yet', async () => {
  const { clinician, coupleId, a } = await cast()
  const give = (dueOn: string) => giveExercise(clinician, coupleId, { slug: 'evening-check-in', dueOn })
  const [before, yesterday, tomorrow] = [
    await give('2026-03-02'),
    await give('2026-03-03'),
    await give('2026-03-05'),
  ]
  await expect(submit(a, before.A)).rejects.toMatchObject({ reason: 'day-closed' })
  await expect(submit(a, tomorrow.A)).rejects.toMatchObject({ reason: 'day-not-yet' })
  await submit(a, yesterday.A)
  expect((await rowsOf(a)).responses).toMatchObject([{ late: true, day: new Date('2026-03-03T00:00:00Z') }])

  // 23:30 on the fourth in Lisbon is the fifth in Berlin.
  await withActor(a, tx =>
    tx.db.seat.updateMany({ where: { partnerId: a.partnerId }, data: { zone: 'Europe/Berlin' } }),
  )
  clock.set('2026-03-04T23:30:00Z')
  await submit(a, tomorrow.A)
})

test('no answer before the person’s own consent to the present policy; the other’s changes nothing', async () => {
  const { practiceId, clinician, coupleId, a, b } = await cast()
  const given = await giveExercise(clinician, coupleId, { slug: 'evening-check-in', dueOn: '2026-03-04' })
  const policyId = await newPolicy(practiceId, clinician, coupleId)
  await expect(submit(a, given.A)).rejects.toMatchObject({ code: 'conflict', reason: 'consent-needed' })
  await withActor(b, tx => acceptPolicy(tx, policyId))
  await expect(submit(a, given.A)).rejects.toMatchObject({ reason: 'consent-needed' })
  await expect(withActor(a, tx => saveDraft(tx, given.A, { version: 0, answers: {} }))).rejects.toMatchObject(
    { reason: 'consent-needed' },
  )
  await withActor(a, tx => acceptPolicy(tx, policyId))
  await submit(a, given.A)
})

test('an exercise that the clinician ended leaves the list and takes an answer only from whoever had begun', async () => {
  const { clinician, coupleId, a, b } = await cast()
  const { A, B, assignmentId } = await giveExercise(clinician, coupleId, {
    slug: 'evening-check-in',
    dueOn: '2026-03-04',
  })
  expect(await withActor(a, tx => listOpenOccurrences(tx, '2026-03-04'))).toHaveLength(1)
  await withActor(b, tx => saveDraft(tx, B, { version: 0, answers: { closeness: { value: 4 } } }))
  await withActor(clinician, tx =>
    tx.db.assignment.updateMany({ where: { id: assignmentId }, data: { endedAt: tx.now } }),
  )
  expect(await withActor(a, tx => listOpenOccurrences(tx, '2026-03-04'))).toEqual([])
  expect(await withActor(b, tx => listOpenOccurrences(tx, '2026-03-04'))).toEqual([])
  await expect(submit(a, A)).rejects.toMatchObject({ reason: 'day-closed' })
  await submit(b, B)
})

async function newPolicy(practiceId: string, clinician: Clinician, coupleId: string): Promise<string> {
  const id = randomUUID()
  await withActor(mint.worker({ practiceId, job: 'setup' }), tx =>
    tx.db.policyText.createMany({
      data: { id, practiceId, kind: 'no-secrets', version: 2, bodyEn: 'New.', bodyEs: 'Nuevo.' },
    }),
  )
  await withActor(clinician, tx =>
    tx.db.couple.updateMany({ where: { id: coupleId }, data: { policyId: id } }),
  )
  return id
}
