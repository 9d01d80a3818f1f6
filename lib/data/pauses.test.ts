import { expect, test } from 'vitest'
import type { Partner } from '#lib/domain/access.ts'
import type { PauseLength } from '#lib/domain/pause.ts'
import { newPolicy } from '#lib/testing/new-policy.ts'
import { joinPartner, makeClinician, makeCouple, makePractice } from '#lib/testing/people.ts'
import { useTestClock } from '#lib/testing/test-clock.ts'
import { useTestDatabase } from '#lib/testing/test-database.ts'
import { openCaseFile } from './case-files.ts'
import { acceptPolicy } from './consents.ts'
import { closeCouple } from './couple-changes.ts'
import { askForPause, endPause, writeRecap } from './pauses.ts'
import { listPauses, readLastPause } from './pauses-list.ts'
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

const twenty: PauseLength = { kind: 'minutes', minutes: 20 }
const ask = (who: Partner, length: PauseLength = twenty) =>
  withActor(who, tx => askForPause(tx, { length, calming: 'walk' }))
const end = (who: Partner, id: string, version = 1, length: PauseLength | null = null) =>
  withActor(who, tx => endPause(tx, id, { version, length }))
const recap = (who: Partner, id: string, felt: string) =>
  withActor(who, tx => writeRecap(tx, id, { felt, mattered: 'being heard' }))
const last = (who: Partner) => withActor(who, readLastPause)

test('one asks, both know until when, either goes on', async () => {
  const { a, b } = await cast()
  expect(await last(b)).toBeNull()
  const { pauseId } = await ask(a)
  expect(await last(b)).toMatchObject({
    pauseId,
    askedBy: 'A',
    askedOn: '2026-03-04',
    until: new Date('2026-03-04T22:00:00Z'),
    endedAt: null,
    calming: 'walk',
    recaps: [],
  })
  await end(b, pauseId)
  expect(await last(a)).toMatchObject({ ending: 'resumed' })
  // The other, whose page still shows it, presses the same.
  expect(await end(a, pauseId)).toEqual({ pauseId, version: 2 })
  await expect(end(a, pauseId, 1, twenty)).rejects.toMatchObject({ reason: 'stale' })
})

test('two who press at once get one pause', async () => {
  const { a, b } = await cast()
  const both = await Promise.allSettled([ask(a), ask(b)])
  const refused = both.filter(each => each.status === 'rejected')
  expect(refused).toHaveLength(1)
  const { pauseId } = (await last(a))!
  expect(refused[0]!.reason).toMatchObject({ reason: 'pause-under-way', detail: { pauseId } })
})

test('setting a time ends this one as later and begins the next', async () => {
  const { clinician, coupleId, a, b } = await cast()
  const first = await ask(a)
  clock.set('2026-03-04T22:01:00Z')
  const next = await end(b, first.pauseId, 1, { kind: 'tomorrow', time: 18 * 60 })
  expect(next.pauseId).not.toBe(first.pauseId)
  expect(await last(a)).toMatchObject({ until: new Date('2026-03-05T18:00:00Z'), askedBy: 'B' })
  // Its time has come and gone by; a new one closes it.
  clock.set('2026-03-05T19:00:00Z')
  await ask(a)
  const read = await withActor(clinician, async tx => listPauses((await openCaseFile(tx, coupleId))!))
  expect(read.map(each => [each.askedBy, each.ending, each.minutes])).toEqual([
    ['A', null, 20],
    ['B', 'later', 1199],
    ['A', 'later', 20],
  ])
})

test('a recap each, for both and the therapist, mended by its author alone', async () => {
  const { clinician, coupleId, a, b } = await cast()
  const { pauseId } = await ask(a)
  await recap(b, pauseId, 'cornered')
  await recap(a, pauseId, 'alone')
  await recap(a, pauseId, 'alone and loud')
  const words = (await last(b))!.recaps.map(each => [each.slot, each.day, each.recap.felt])
  expect(words).toEqual([
    ['A', '2026-03-04', 'alone and loud'],
    ['B', '2026-03-04', 'cornered'],
  ])
  const [read] = await withActor(clinician, async tx => listPauses((await openCaseFile(tx, coupleId))!))
  expect(read!.recaps).toEqual((await last(a))!.recaps)
  const rows = await withActor(a, tx => tx.db.pauseRecap.findMany())
  expect(rows.map(each => each.sealed).join()).not.toContain('alone')
  clock.set('2026-03-05T22:00:00Z')
  await expect(recap(a, pauseId, 'late')).rejects.toMatchObject({ code: 'invalid', reason: 'pause-past' })
})

test('one who sends a recap from several tabs at once has one', async () => {
  const { a, b } = await cast()
  const { pauseId } = await ask(a)
  await Promise.all(['alone', 'lost', 'tired', 'small'].map(felt => recap(a, pauseId, felt)))
  expect((await last(b))!.recaps).toHaveLength(1)
})

test('a pause asks for no consent, a recap does', async () => {
  const { clinician, coupleId, a } = await cast()
  const policyId = await newPolicy(clinician, coupleId)
  const { pauseId } = await ask(a)
  await expect(recap(a, pauseId, 'alone')).rejects.toMatchObject({ reason: 'consent-needed' })
  await end(a, pauseId)
  await withActor(a, tx => acceptPolicy(tx, policyId))
  await recap(a, pauseId, 'alone')
})

test('another couple’s pause is not there', async () => {
  const { clinician, policyId, a } = await cast()
  const stranger = await joinPartner(clinician, await makeCouple(clinician, policyId), 'A')
  const { pauseId } = await ask(a)
  await expect(end(stranger, pauseId)).rejects.toMatchObject({ code: 'not-found' })
  await expect(recap(stranger, pauseId, 'x')).rejects.toMatchObject({ code: 'not-found' })
  expect(await last(stranger)).toBeNull()
})

test('after closing nothing more is asked, ended or written', async () => {
  const { clinician, coupleId, a, b } = await cast()
  const { pauseId } = await ask(a)
  await withActor(clinician, async tx => closeCouple((await openCaseFile(tx, coupleId))!, 1))
  for (const run of [() => ask(b), () => end(b, pauseId), () => recap(b, pauseId, 'x')]) {
    await expect(run()).rejects.toMatchObject({ code: 'conflict', reason: 'couple-closed' })
  }
})
