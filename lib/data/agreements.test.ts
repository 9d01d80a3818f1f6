import { expect, test } from 'vitest'
import type { Partner } from '#lib/domain/access.ts'
import type { AgreementKind } from '#lib/domain/agreement.ts'
import { giveExercise } from '#lib/testing/assigning.ts'
import { newPolicy } from '#lib/testing/new-policy.ts'
import { joinPartner, makeClinician, makeCouple, makePractice } from '#lib/testing/people.ts'
import { useTestClock } from '#lib/testing/test-clock.ts'
import { useTestDatabase } from '#lib/testing/test-database.ts'
import {
  confirmAgreement,
  endAgreement,
  reviewAgreement,
  reviseAgreement,
  writeAgreement,
} from './agreements.ts'
import { listAgreements, listCaseAgreements } from './agreements-list.ts'
import { openCaseFile } from './case-files.ts'
import { acceptPolicy } from './consents.ts'
import { closeCouple } from './couple-changes.ts'
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
  return { clinician, coupleId, policyId, a, b }
}

type Words = { text?: string; reviewOn?: string | null; kind?: AgreementKind; assignmentId?: string | null }

const write = (who: Partner, words: Words = {}) =>
  withActor(who, tx =>
    writeAgreement(tx, { kind: 'conflict', text: 'Softly.', reviewOn: null, assignmentId: null, ...words }),
  )
const revise = (who: Partner, id: string, version: number, text: string, reviewOn: string | null = null) =>
  withActor(who, tx => reviseAgreement(tx, id, { version, text, reviewOn }))
const confirm = (who: Partner, id: string, version: number) =>
  withActor(who, tx => confirmAgreement(tx, id, version))
const end = (who: Partner, id: string, version: number) => withActor(who, tx => endAgreement(tx, id, version))
const review = (who: Partner, id: string, effect: number) =>
  withActor(who, tx => reviewAgreement(tx, id, effect))
const list = (who: Partner) => withActor(who, listAgreements)

/** Confirmed by both, to be looked at again on the tenth. */
async function agreed() {
  const world = await cast()
  const { agreementId } = await write(world.a, { reviewOn: '2026-03-10' })
  await confirm(world.a, agreementId, 1)
  await confirm(world.b, agreementId, 1)
  return { ...world, agreementId }
}

test('it is written by one, confirmed by each, and sealed', async () => {
  const { a, b } = await cast()
  const { agreementId, version } = await write(a, { text: 'One topic.\nSoftly.', reviewOn: '2026-04-01' })
  expect(version).toBe(1)
  const waiting = { number: 1, writtenBy: 'A', day: '2026-03-04', text: 'One topic.\nSoftly.', confirmed: [] }
  expect((await list(b))[0]).toMatchObject({
    agreementId,
    endedOn: null,
    versions: [{ ...waiting, reviewOn: '2026-04-01' }],
  })
  await confirm(b, agreementId, 1)
  await confirm(b, agreementId, 1)
  expect((await list(a))[0]!.newest.confirmed).toEqual([{ slot: 'B', day: '2026-03-04' }])
  const [row] = await withActor(a, tx => tx.db.agreementVersion.findMany())
  expect(row!.sealed).not.toContain('Softly')
})

test('two phones edit at once: the second is shown both texts and nothing is lost', async () => {
  const { a, b, agreementId } = await agreed()
  expect(await revise(a, agreementId, 1, 'By A.')).toEqual({ agreementId, version: 2 })
  await expect(revise(b, agreementId, 1, 'By B.')).rejects.toMatchObject({
    code: 'conflict',
    reason: 'stale',
    detail: { version: 2, text: 'By A.', reviewOn: null },
  })
  await revise(b, agreementId, 2, 'By A. By B.')
  expect((await list(a))[0]!.versions.map(each => [each.number, each.writtenBy, each.text])).toEqual([
    [3, 'B', 'By A. By B.'],
    [2, 'A', 'By A.'],
    [1, 'A', 'Softly.'],
  ])
})

test('of ten edits at once over one version one wins', async () => {
  const { a, b, agreementId } = await agreed()
  const tries = Array.from({ length: 10 }, (_, i) => revise(i % 2 ? a : b, agreementId, 1, `text ${i}`))
  const results = await Promise.allSettled(tries)
  expect(results.filter(each => each.status === 'fulfilled')).toHaveLength(1)
  expect((await list(a))[0]!.versions).toHaveLength(2)
})

test('an older version cannot be confirmed, and what both confirmed holds until both confirm the new one', async () => {
  const { a, b, agreementId } = await agreed()
  await revise(a, agreementId, 1, 'New.')
  await expect(confirm(b, agreementId, 1)).rejects.toMatchObject({
    reason: 'stale',
    detail: { version: 2, text: 'New.' },
  })
  await expect(confirm(b, agreementId, 3)).rejects.toMatchObject({ reason: 'stale' })
  await confirm(a, agreementId, 2)
  const [newer, older] = (await list(b))[0]!.versions
  expect(newer!.confirmed).toEqual([{ slot: 'A', day: '2026-03-04' }])
  expect(older!.confirmed.map(each => each.slot)).toEqual(['A', 'B'])
})

test('who confirms and who changes at once come one after the other', async () => {
  for (let round = 0; round < 5; round++) {
    const { a, b } = await cast()
    const { agreementId } = await write(a)
    await Promise.allSettled([confirm(b, agreementId, 1), revise(a, agreementId, 1, 'New.')])
    const versions = (await list(b))[0]!.versions
    expect(versions[0]).toMatchObject({ number: 2, confirmed: [] })
  }
})

test('a couple has one set of rules at a time: who begins another is shown what stands', async () => {
  const { a, b } = await cast()
  const both = await Promise.allSettled([write(a, { text: 'By A.' }), write(b, { text: 'By B.' })])
  const refused = both.filter(each => each.status === 'rejected')
  expect(refused).toHaveLength(1)
  const { text } = (await list(a))[0]!.newest
  expect(refused[0]!.reason).toMatchObject({ reason: 'agreement-exists', detail: { text, version: 1 } })

  await write(b, { kind: 'hard-times' })
  await write(a, { kind: 'goals' })
  await write(a, { kind: 'goals' })
  expect(await list(a)).toHaveLength(4)
})

test('what an exercise writes again is a version of the same, or the same', async () => {
  const { clinician, coupleId, a, b } = await cast()
  const given = await giveExercise(clinician, coupleId, { slug: 'weekly-reflection', dueOn: '2026-03-04' })
  const { assignmentId } = given
  const first = await write(a, { kind: 'proposal', assignmentId })
  expect(await write(a, { kind: 'proposal', assignmentId })).toEqual(first)
  expect(await write(a, { kind: 'proposal', assignmentId, text: 'Mended.' })).toEqual({
    ...first,
    version: 2,
  })
  clock.set('2026-03-11T20:00:00Z')
  expect((await write(b, { kind: 'proposal', assignmentId })).agreementId).not.toBe(first.agreementId)

  const rules = await write(a, { text: 'Begun alone.' })
  const again = await write(b, { text: 'Mended together.', assignmentId })
  expect(again).toEqual({ agreementId: rules.agreementId, version: 2 })
})

test('either ends it, its words stay, and nothing more happens to it', async () => {
  const { a, b, agreementId } = await agreed()
  await expect(end(b, agreementId, 2)).rejects.toMatchObject({ reason: 'stale' })
  await end(b, agreementId, 1)
  expect((await list(a))[0]).toMatchObject({ endedOn: '2026-03-04', newest: { text: 'Softly.' } })
  for (const run of [
    () => end(a, agreementId, 1),
    () => revise(a, agreementId, 1, 'x'),
    () => confirm(a, agreementId, 1),
    () => review(a, agreementId, 1),
  ]) {
    await expect(run()).rejects.toMatchObject({ code: 'conflict', reason: 'agreement-ended' })
  }
  expect((await write(a)).version).toBe(1)
})

test('how it goes is said alone, once a day, and read by the therapist', async () => {
  const { clinician, coupleId, a, b, agreementId } = await agreed()
  clock.set('2026-03-10T20:00:00Z')
  const before = await list(b)
  await review(a, agreementId, -2)
  expect(await list(b)).toEqual(before)
  expect((await list(a))[0]!.ownReviewDays).toEqual(['2026-03-10'])
  await expect(review(a, agreementId, 1)).rejects.toMatchObject({ reason: 'already-answered' })
  await review(b, agreementId, 1)
  clock.set('2026-03-12T20:00:00Z')
  await review(a, agreementId, 0)
  const [read] = await withActor(clinician, async tx =>
    listCaseAgreements((await openCaseFile(tx, coupleId))!),
  )
  expect(read!.reviews).toEqual([
    { slot: 'A', day: '2026-03-12', effect: 0 },
    { slot: 'A', day: '2026-03-10', effect: -2 },
    { slot: 'B', day: '2026-03-10', effect: 1 },
  ])
  const rows = await withActor(b, tx => tx.db.agreementReview.findMany())
  expect(rows).toHaveLength(1)
})

test('before both have confirmed there is nothing to review', async () => {
  const { a } = await cast()
  const { agreementId } = await write(a)
  await confirm(a, agreementId, 1)
  await expect(review(a, agreementId, 1)).rejects.toMatchObject({ code: 'invalid', reason: 'not-in-force' })
})

test('a day to look again is after today in the couple’s zone', async () => {
  const { a } = await cast()
  for (const reviewOn of ['2026-03-04', '2025-01-01', '2028-03-05']) {
    await expect(write(a, { reviewOn })).rejects.toMatchObject({
      code: 'invalid',
      detail: { fields: { reviewOn: 'day' } },
    })
  }
})

test('whoever has not accepted the policy reads it and says nothing yet; the other’s word changes nothing', async () => {
  const { clinician, coupleId, a, b, agreementId } = await agreed()
  const policyId = await newPolicy(clinician, coupleId)
  await withActor(b, tx => acceptPolicy(tx, policyId))
  expect(await list(a)).toHaveLength(1)
  for (const run of [
    () => write(a, { kind: 'goals' }),
    () => revise(a, agreementId, 1, 'x'),
    () => confirm(a, agreementId, 1),
    () => review(a, agreementId, 1),
  ]) {
    await expect(run()).rejects.toMatchObject({ code: 'conflict', reason: 'consent-needed' })
  }
  await withActor(a, tx => acceptPolicy(tx, policyId))
  await revise(a, agreementId, 1, 'x')
})

test('ending it asks for nobody’s acceptance', async () => {
  const { clinician, coupleId, a, agreementId } = await agreed()
  await newPolicy(clinician, coupleId)
  await end(a, agreementId, 1)
})

test('another couple’s agreement is not there', async () => {
  const { clinician, policyId, agreementId } = await agreed()
  const stranger = await joinPartner(clinician, await makeCouple(clinician, policyId), 'A')
  for (const run of [
    () => revise(stranger, agreementId, 1, 'x'),
    () => confirm(stranger, agreementId, 1),
    () => end(stranger, agreementId, 1),
    () => review(stranger, agreementId, 1),
  ]) {
    await expect(run()).rejects.toMatchObject({ code: 'not-found' })
  }
  expect(await list(stranger)).toEqual([])
})

test('after closing it is read and no longer changed', async () => {
  const { clinician, coupleId, a, b, agreementId } = await agreed()
  await withActor(clinician, async tx => closeCouple((await openCaseFile(tx, coupleId))!, 1))
  expect((await list(b))[0]!.newest.text).toBe('Softly.')
  for (const run of [
    () => write(a, { kind: 'goals' }),
    () => revise(a, agreementId, 1, 'x'),
    () => confirm(a, agreementId, 1),
    () => end(a, agreementId, 1),
    () => review(a, agreementId, 1),
  ]) {
    await expect(run()).rejects.toMatchObject({ code: 'conflict', reason: 'couple-closed' })
  }
})
