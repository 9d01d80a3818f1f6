import { expect, test } from 'vitest'
import type { Partner } from '#lib/domain/access.ts'
import { giveExercise } from '#lib/testing/assigning.ts'
import { newPolicy } from '#lib/testing/new-policy.ts'
import { joinPartner, makeClinician, makeCouple, makePractice } from '#lib/testing/people.ts'
import { useTestClock } from '#lib/testing/test-clock.ts'
import { useTestDatabase } from '#lib/testing/test-database.ts'
import { type CaseTx, openCaseFile } from './case-files.ts'
import { layOut, takeBackLaidOut } from './laid-out.ts'
import { submitResponse } from './responses.ts'
import { listSessions } from './together-records.ts'
import { openTogether, startTogether } from './together-sessions.ts'
import { withActor } from './with-actor.ts'

useTestDatabase()
const prepares = '2026-03-02'
const meets = '2026-03-04T20:40:00Z'
const clock = useTestClock(meets)

async function cast() {
  clock.set('2026-03-02T20:00:00Z')
  const { practiceId, policyId } = await makePractice()
  const clinician = await makeClinician(practiceId)
  const coupleId = await makeCouple(clinician, policyId)
  const a = await joinPartner(clinician, coupleId, 'A')
  const b = await joinPartner(clinician, coupleId, 'B')
  const given = await giveExercise(clinician, coupleId, {
    ...{ slug: 'our-pattern', dueOn: prepares, schedule: { kind: 'once', on: prepares } },
  })
  const answers = {
    'i-do': { value: 'I go quiet.', audience: 'me' },
    'i-feel': { value: 'Small, mostly.', audience: 'therapist' },
    'first-move': { value: 'withdraw', audience: 'therapist' },
  }
  await withActor(a, tx => submitResponse(tx, { occurrenceId: given.A, answers }))
  const inCase = <T>(run: (tx: CaseTx) => Promise<T>) =>
    withActor(clinician, async tx => run((await openCaseFile(tx, coupleId))!))
  clock.set(meets)
  return { clinician, coupleId, a, b, inCase, ...given }
}

const lay = (who: Partner, occurrenceId: string, ...stepIds: string[]) =>
  withActor(who, tx => layOut(tx, { occurrenceId, stepIds }))
const takeBack = (who: Partner, occurrenceId: string, ...stepIds: string[]) =>
  withActor(who, tx => takeBackLaidOut(tx, { occurrenceId, stepIds }))
const open = async (who: Partner, assignmentId: string) =>
  (await withActor(who, tx => openTogether(tx, assignmentId)))!
const laidFor = async (who: Partner, assignmentId: string) =>
  (await open(who, assignmentId)).laidOut.map(({ slot, stepId, item }) => [slot, stepId, item.reading])

test('nothing is on the table until somebody lays it there; then both read it, in words of their own key', async () => {
  const { a, b, assignmentId, together } = await cast()
  expect(await laidFor(b, assignmentId)).toEqual([])
  const own = (await open(a, assignmentId)).ownPrepared
  expect(own.map(each => [each.stepId, each.laidOut])).toContainEqual(['i-do', false])
  expect((await open(b, assignmentId)).ownPrepared).toEqual([])

  await lay(a, together.A, 'i-do')
  const laid = [['A', 'i-do', { kind: 'text', text: 'I go quiet.' }]]
  expect(await laidFor(a, assignmentId)).toEqual(laid)
  expect(await laidFor(b, assignmentId)).toEqual(laid)
  expect((await open(a, assignmentId)).ownPrepared).toContainEqual(
    expect.objectContaining({ stepId: 'i-do', laidOut: true }),
  )
  const [row] = await withActor(b, tx => tx.db.laidOut.findMany())
  expect(row!.sealed).not.toContain('quiet')
  const answer = await withActor(a, tx => tx.db.answer.findFirstOrThrow({ where: { stepId: 'i-do' } }))
  expect(answer.audience).toBe('me')
})

test('twice is once, and either own occurrence names the place', async () => {
  const { a, inCase, A, together } = await cast()
  await lay(a, together.A, 'i-do', 'i-do')
  await lay(a, A, 'i-do', 'i-feel')
  expect(await inCase(tx => tx.db.laidOut.count())).toBe(2)
})

test('taken back it is gone, for the therapist too; the answer stays', async () => {
  const { a, b, inCase, assignmentId, together } = await cast()
  await lay(a, together.A, 'i-do', 'i-feel')
  await withActor(b, tx => startTogether(tx, assignmentId))
  const read = () =>
    inCase(async tx => (await listSessions(tx, { from: prepares, to: '2026-03-04' }))[0]!.laidOut)
  expect((await read()).map(each => each.stepId)).toEqual(['i-do', 'i-feel'])
  await takeBack(b, together.B, 'i-do')
  expect(await read()).toHaveLength(2)
  await takeBack(a, together.A, 'i-do')
  expect((await read()).map(each => each.stepId)).toEqual(['i-feel'])
  expect(await laidFor(b, assignmentId)).toHaveLength(1)
  expect(await inCase(tx => tx.db.laidOut.count())).toBe(1)
  expect((await open(a, assignmentId)).ownPrepared.map(each => each.stepId)).toContain('i-do')
})

test('not before the day: laying out would show who prepared', async () => {
  const { a, together } = await cast()
  clock.set('2026-03-03T20:00:00Z')
  await expect(lay(a, together.A, 'i-do')).rejects.toMatchObject({ reason: 'day-not-yet' })
})

test('only own answers that the script lays out, from an own occurrence, once the policy is accepted', async () => {
  const { clinician, coupleId, a, b, together } = await cast()
  const refused = { code: 'not-found' }
  await expect(lay(a, together.B, 'i-do')).rejects.toMatchObject(refused)
  await expect(lay(b, together.B, 'i-do')).rejects.toMatchObject(refused)
  await expect(lay(a, together.A, 'sets-me-off')).rejects.toMatchObject(refused)
  await expect(lay(a, together.A, 'helpful')).rejects.toMatchObject(refused)
  await newPolicy(clinician, coupleId)
  await expect(lay(a, together.A, 'i-do')).rejects.toMatchObject({ reason: 'consent-needed' })
})
