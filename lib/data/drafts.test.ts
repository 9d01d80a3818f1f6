import { expect, test } from 'vitest'
import type { Partner } from '#lib/domain/access.ts'
import { giveExercise } from '#lib/testing/assigning.ts'
import { joinPartner, makeClinician, makeCouple, makePractice } from '#lib/testing/people.ts'
import { useTestClock } from '#lib/testing/test-clock.ts'
import { useTestDatabase } from '#lib/testing/test-database.ts'
import { openCaseFile } from './case-files.ts'
import { readDraft, saveDraft } from './drafts.ts'
import { findOccurrence } from './occurrences.ts'
import { submitResponse } from './responses.ts'
import { withActor } from './with-actor.ts'

useTestDatabase()
const evening = '2026-03-04T21:40:00Z'
const clock = useTestClock(evening)

async function cast() {
  clock.set(evening)
  const { policyId, practiceId } = await makePractice()
  const clinician = await makeClinician(practiceId)
  const coupleId = await makeCouple(clinician, policyId)
  const a = await joinPartner(clinician, coupleId, 'A')
  const b = await joinPartner(clinician, coupleId, 'B')
  const { A } = await giveExercise(clinician, coupleId, { slug: 'evening-check-in', dueOn: '2026-03-04' })
  return { clinician, coupleId, a, b, A }
}

const typed = (words: string) => ({ keep: { value: words, audience: 'me' as const } })
const save = (partner: Partner, occurrenceId: string, version: number, answers: unknown) =>
  withActor(partner, tx => saveDraft(tx, occurrenceId, { version, answers }))
const read = (partner: Partner, occurrenceId: string) => withActor(partner, tx => readDraft(tx, occurrenceId))

test('a draft comes back as it was typed, sealed, and only to its author', async () => {
  const { clinician, coupleId, a, b, A } = await cast()
  expect(await read(a, A)).toEqual({ answers: {}, version: 0 })
  expect(await save(a, A, 0, typed('he asked  '))).toBe(1)
  expect(await save(a, A, 1, typed('he asked, and'))).toBe(2)
  expect(await read(a, A)).toEqual({ answers: typed('he asked, and'), version: 2 })
  const [row] = await withActor(a, tx => tx.db.draft.findMany())
  expect(row!.sealed).not.toContain('asked')

  expect(await read(b, A)).toEqual({ answers: {}, version: 0 })
  await expect(save(b, A, 0, {})).rejects.toMatchObject({ code: 'not-found' })
  const seen = await withActor(clinician, async tx => (await openCaseFile(tx, coupleId))!.db.draft.findMany())
  expect(seen).toEqual([])
})

test('a second tab overwrites nothing and is shown what is saved', async () => {
  const { a, A } = await cast()
  await save(a, A, 0, typed('first tab'))
  for (const version of [0, 2, 7]) {
    await expect(save(a, A, version, typed('second tab'))).rejects.toMatchObject({
      code: 'conflict',
      reason: 'stale',
      detail: { version: 1, answers: typed('first tab') },
    })
  }
  expect((await read(a, A)).answers).toEqual(typed('first tab'))
})

test('of ten saves at once over the same version one wins', async () => {
  const { a, A } = await cast()
  for (const version of [0, 1]) {
    const tries = Array.from({ length: 10 }, (_, index) => save(a, A, version, typed(`tab ${index}`)))
    const results = await Promise.allSettled(tries)
    expect(results.filter(each => each.status === 'fulfilled')).toHaveLength(1)
    const reasons = results.flatMap(each => (each.status === 'rejected' ? [each.reason.reason] : []))
    expect(new Set(reasons)).toEqual(new Set(['stale']))
  }
  expect((await read(a, A)).version).toBe(2)
})

test('hostile drafts are refused, and so are drafts of what is answered or closed', async () => {
  const { a, A } = await cast()
  const hostile = [
    { keep: { value: { not: '' } } },
    { unknown: { value: 1 } },
    { closeness: { value: 11 } },
    { keep: 'x' },
  ]
  for (const answers of hostile) {
    await expect(save(a, A, 0, answers)).rejects.toMatchObject({ code: 'invalid', reason: 'answers' })
  }
  clock.set('2026-03-06T00:00:01Z')
  await expect(save(a, A, 0, typed('late'))).rejects.toMatchObject({ reason: 'day-closed' })
  clock.set(evening)
  const answers = { closeness: { value: 5, audience: 'therapist' } }
  await withActor(a, tx => submitResponse(tx, { occurrenceId: A, answers }))
  await expect(save(a, A, 0, typed('again'))).rejects.toMatchObject({ reason: 'already-answered' })
})

test('whether there is a draft is known to its author alone', async () => {
  const { clinician, coupleId, a, b } = await cast()
  const joint = await giveExercise(clinician, coupleId, {
    slug: 'theme-daily-joys',
    dueOn: '2026-03-04',
    schedule: { kind: 'once', on: '2026-03-04' },
    joint: true,
  })
  await save(a, joint.A, 0, { done: { value: 'yes' } })
  const begun = (partner: Partner) =>
    withActor(partner, async tx => (await findOccurrence(tx, joint.A))!.begun)
  expect([await begun(a), await begun(b)]).toEqual([true, false])
})
