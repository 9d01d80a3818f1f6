import { expect, test } from 'vitest'
import type { Clinician, Partner } from '#lib/domain/access.ts'
import type { Reason } from '#lib/domain/not-now.ts'
import { giveExercise } from '#lib/testing/assigning.ts'
import { joinPartner, makeClinician, makeCouple, makePractice } from '#lib/testing/people.ts'
import { useTestClock } from '#lib/testing/test-clock.ts'
import { useTestDatabase } from '#lib/testing/test-database.ts'
import { setAppointment } from './appointments.ts'
import { readBrief } from './briefs.ts'
import { openCaseFile } from './case-files.ts'
import { takeBackNotNow, tellNotNow } from './not-now.ts'
import { listToldReasons } from './not-now-case.ts'
import { findOccurrence, listOpenOccurrences } from './occurrences.ts'
import { readOwnRecord } from './record-own.ts'
import { readPartnerRecord } from './record-partner.ts'
import { submitResponse } from './responses.ts'
import { withActor } from './with-actor.ts'

useTestDatabase()
const today = '2026-03-04'
const clock = useTestClock(`${today}T21:40:00Z`)

async function cast() {
  clock.set(`${today}T21:40:00Z`)
  const { policyId, practiceId } = await makePractice()
  const clinician = await makeClinician(practiceId)
  const coupleId = await makeCouple(clinician, policyId)
  const a = await joinPartner(clinician, coupleId, 'A')
  const b = await joinPartner(clinician, coupleId, 'B')
  const given = await giveExercise(clinician, coupleId, { slug: 'evening-check-in', dueOn: today })
  return { practiceId, policyId, clinician, coupleId, a, b, ...given }
}

const tell = (partner: Partner, id: string, reason: Reason) =>
  withActor(partner, tx => tellNotNow(tx, id, reason))
const takeBack = (partner: Partner, id: string) => withActor(partner, tx => takeBackNotNow(tx, id))
const own = (partner: Partner, id: string) =>
  withActor(partner, async tx => (await findOccurrence(tx, id))?.notNow?.reason)
const rows = (partner: Partner) => withActor(partner, tx => tx.db.notNow.count())
const told = (clinician: Clinician, coupleId: string, from: Date | null = null) =>
  withActor(clinician, async tx => listToldReasons((await openCaseFile(tx, coupleId))!, from))
const answers = { closeness: { value: 6, audience: 'therapist' } }

test('a reason is said, said anew and taken back; its author and the therapist read it, the other does not', async () => {
  const { clinician, coupleId, a, b, A, assignmentId } = await cast()
  const before = await withActor(b, tx => listOpenOccurrences(tx, today))
  await tell(a, A, 'no-time')
  await tell(a, A, 'too-much')
  expect(await own(a, A)).toBe('too-much')
  expect([await rows(a), await rows(b)]).toEqual([1, 0])
  expect(await told(clinician, coupleId)).toEqual([{ assignmentId, slot: 'A', reason: 'too-much' }])
  // It stays open to its author, and the other's list is the same to the letter.
  expect(await withActor(a, tx => listOpenOccurrences(tx, today))).toHaveLength(1)
  expect(await withActor(b, tx => listOpenOccurrences(tx, today))).toEqual(before)

  await takeBack(a, A)
  await takeBack(a, A)
  expect(await own(a, A)).toBeUndefined()
  expect(await told(clinician, coupleId)).toEqual([])
})

test('it is in the record of whoever said it, and in nobody else’s', async () => {
  const { clinician, coupleId, a, b, A } = await cast()
  await tell(a, A, 'forgot')
  const said = async (partner: Partner) =>
    (await withActor(partner, readOwnRecord)).said.filter(each => each.kind === 'not-now')
  expect(await said(a)).toMatchObject([{ slot: 'A', day: today, value: 'evening-check-in: forgot' }])
  expect(await said(b)).toEqual([])
  const wish = { from: today, to: today, progressNotes: false, psychotherapyNotes: false }
  const ofPartner = (slot: 'A' | 'B') =>
    withActor(clinician, async tx => {
      const record = await readPartnerRecord((await openCaseFile(tx, coupleId))!, slot, wish)
      return record.said.filter(each => each.kind === 'not-now').length
    })
  expect([await ofPartner('A'), await ofPartner('B')]).toEqual([1, 0])
})

test('nobody says or takes back anything of what is not theirs', async () => {
  const { practiceId, policyId, clinician, coupleId, a, b, A } = await cast()
  const colleague = await makeClinician(practiceId)
  const elsewhere = await joinPartner(clinician, await makeCouple(clinician, policyId), 'A')
  await tell(a, A, 'forgot')
  for (const stranger of [b, elsewhere]) {
    await expect(tell(stranger, A, 'no-time')).rejects.toMatchObject({ code: 'not-found' })
    await expect(takeBack(stranger, A)).rejects.toMatchObject({ code: 'not-found' })
  }
  expect(await withActor(colleague, tx => openCaseFile(tx, coupleId))).toBeNull()
  expect(await withActor(colleague, tx => tx.db.notNow.count())).toBe(0)
  expect(await own(a, A)).toBe('forgot')
})

test('of a joint occurrence each says and takes back their own', async () => {
  const { clinician, coupleId, a, b } = await cast()
  const { A: joint } = await giveExercise(clinician, coupleId, {
    slug: 'appreciation',
    dueOn: today,
    joint: true,
  })
  await tell(a, joint, 'no-time')
  expect([await own(a, joint), await own(b, joint)]).toEqual(['no-time', undefined])
  await tell(b, joint, 'we-argued')
  await takeBack(a, joint)
  expect([await own(a, joint), await own(b, joint)]).toEqual([undefined, 'we-argued'])
  expect((await told(clinician, coupleId)).map(each => each.slot)).toEqual(['B'])
})

test('what is answered, closed or not yet open is refused; an answer after it makes it harmless', async () => {
  const { clinician, coupleId, a, A } = await cast()
  await tell(a, A, 'no-time')
  await withActor(a, tx => submitResponse(tx, { occurrenceId: A, answers }))
  expect(await told(clinician, coupleId)).toEqual([])
  await expect(tell(a, A, 'forgot')).rejects.toMatchObject({ reason: 'already-answered' })
  await takeBack(a, A)

  const later = await giveExercise(clinician, coupleId, { slug: 'appreciation', dueOn: '2026-03-06' })
  await expect(tell(a, later.A, 'no-time')).rejects.toMatchObject({ reason: 'day-not-yet' })
  clock.set('2026-03-20T21:00:00Z')
  await expect(tell(a, later.A, 'no-time')).rejects.toMatchObject({ reason: 'day-closed' })
})

test('the brief says why not since the last appointment, apart for each, and suggests what answers it', async () => {
  const { clinician, coupleId, a, b, A, B, assignmentId } = await cast()
  await tell(a, A, 'no-time')
  await tell(b, B, 'unclear')
  const read = () =>
    withActor(clinician, async tx => {
      const { sections } = await readBrief((await openCaseFile(tx, coupleId))!)
      const lines = sections.flatMap(each => each.lines)
      const why = lines.filter(each => each.key.startsWith('brief.since.reason'))
      return { why: why.map(each => [each.key, each.values]), rules: lines.map(each => each.rule) }
    })
  const about = { assignment: assignmentId, count: 1 }
  const first = await read()
  expect(first.why).toEqual([
    ['brief.since.reason.no-time', { partner: 'A', ...about }],
    ['brief.since.reason.unclear', { partner: 'B', ...about }],
  ])
  expect(first.rules).toContain('N5')

  await withActor(clinician, async tx => {
    const at = { day: '2026-03-05', time: 9 * 60, minutes: 50 }
    await setAppointment((await openCaseFile(tx, coupleId))!, at)
  })
  clock.set('2026-03-05T12:00:00Z')
  expect((await read()).why).toEqual([])
  // Yesterday's is open until tonight: what is said of it now is news.
  await tell(a, A, 'we-argued')
  expect((await read()).why).toEqual([['brief.since.reason.we-argued', { partner: 'A', ...about }]])
})
