import { expect, test } from 'vitest'
import type { Partner } from '#lib/domain/access.ts'
import { found } from '#lib/domain/problem.ts'
import { giveExercise } from '#lib/testing/assigning.ts'
import { joinPartner, makeClinician, makeCouple, makePractice } from '#lib/testing/people.ts'
import { useTestClock } from '#lib/testing/test-clock.ts'
import { useTestDatabase } from '#lib/testing/test-database.ts'
import { openCaseFile } from './case-files.ts'
import { acceptPolicy, readPolicy, requireConsent } from './consents.ts'
import { listHeldSessions, listJointNumbers } from './joint-numbers.ts'
import { findOccurrence, listOpenOccurrences } from './occurrences.ts'
import { listOpened, listPending } from './offers.ts'
import { lastAppointmentDay, listOwnNumbers, ownDays } from './own-numbers.ts'
import { readPortal } from './portal.ts'
import { submitResponse } from './responses.ts'
import { raiseFlag } from './support.ts'
import { withActor } from './with-actor.ts'

useTestDatabase()
const evening = '2026-03-04T20:00:00Z'
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

/** All that the portal's pages are made of. */
const surfaces = (partner: Partner, occurrenceIds: readonly string[]) =>
  withActor(partner, async tx => {
    const portal = await readPortal(tx)
    return {
      portal,
      policy: await readPolicy(tx),
      open: await listOpenOccurrences(tx, portal.today),
      single: await Promise.all(occurrenceIds.map(id => findOccurrence(tx, id))),
      opened: await listOpened(tx),
      pending: await listPending(tx),
      own: await listOwnNumbers(tx, '2026-01-01'),
      days: await ownDays(tx),
      since: await lastAppointmentDay(tx),
      joint: await listJointNumbers(tx, '2026-01-01'),
      held: await listHeldSessions(tx, '2026-01-01'),
    }
  })

test('the portal knows the two, their readers and the next appointment', async () => {
  const { clinician, coupleId, a } = await cast()
  const appointment = { practiceId: clinician.practiceId, coupleId, createdBy: clinician.userId }
  await withActor(clinician, async tx => {
    const { db } = (await openCaseFile(tx, coupleId))!
    await db.appointment.createMany({
      data: ['2026-03-12T14:00:00Z', '2026-03-05T14:00:00Z', '2026-03-03T14:00:00Z'].map(at => ({
        ...appointment,
        startsAt: new Date(at),
      })),
    })
  })
  const portal = await withActor(a, readPortal)
  expect(portal).toMatchObject({
    self: { slot: 'A' },
    other: { slot: 'B' },
    zone: 'Europe/Lisbon',
    country: 'PT',
    today: '2026-03-04',
    opening: { undoMinutes: 30, openingMinute: 1260, zone: 'Europe/Lisbon' },
    clinician: 'Dr clinician',
    readers: ['Dr clinician'],
    nextAppointment: new Date('2026-03-05T14:00:00Z'),
    consented: true,
    closed: false,
  })
})

test('nothing on one’s pages depends on what the other did and did not open', async () => {
  const { clinician, coupleId, a, b } = await cast()
  const checkIn = await giveExercise(clinician, coupleId, { slug: 'evening-check-in', dueOn: '2026-03-04' })
  const care = await giveExercise(clinician, coupleId, { slug: 'cared-for', dueOn: '2026-03-04' })
  const ids = [checkIn.A, checkIn.B, care.A, care.B]
  const before = await surfaces(b, ids)
  await withActor(a, async tx => {
    const answers = { closeness: { value: 3, audience: 'therapist' }, keep: { value: 'x', audience: 'me' } }
    await submitResponse(tx, { occurrenceId: checkIn.A, answers })
    const offered = { moment: { value: 'The tea.', audience: 'couple' } }
    await submitResponse(tx, { occurrenceId: care.A, answers: offered })
    await raiseFlag(tx)
  })
  expect(await surfaces(b, ids)).toEqual(before)
  clock.set('2026-03-04T21:00:00Z')
  expect(await surfaces(b, ids)).toEqual(before)
  expect(before.single.map(each => each?.occurrenceId ?? null)).toEqual([null, checkIn.B, null, care.B])
})

test('open ones come due before late, check-ins first, by day and slug; done ones leave, the other’s never stood there', async () => {
  const { clinician, coupleId, a } = await cast()
  const give = (slug: string, dueOn: string) => giveExercise(clinician, coupleId, { slug, dueOn })
  await give('evening-check-in', '2026-03-03')
  const today = await give('evening-check-in', '2026-03-04')
  await give('appreciation', '2026-03-04')
  await give('cared-for', '2026-03-05')
  await give('cared-for', '2026-03-01')
  const list = () =>
    withActor(a, async tx =>
      (await listOpenOccurrences(tx, '2026-03-04')).map(each => `${each.dueOn} ${each.definition.slug}`),
    )
  expect(await list()).toEqual([
    '2026-03-04 evening-check-in',
    '2026-03-04 appreciation',
    '2026-03-03 evening-check-in',
  ])
  const answers = { closeness: { value: 3, audience: 'me' } }
  await withActor(a, tx => submitResponse(tx, { occurrenceId: today.A, answers }))
  expect(await list()).toEqual(['2026-03-04 appreciation', '2026-03-03 evening-check-in'])
})

test('of more than a hundred that never close the newest stand there', async () => {
  const { clinician, coupleId, a } = await cast()
  const { assignmentId } = await giveExercise(clinician, coupleId, {
    slug: 'our-pattern',
    dueOn: '2026-03-04',
  })
  await withActor(clinician, async tx => {
    const { db } = found(await openCaseFile(tx, coupleId))
    const day = (index: number) => new Date(Date.UTC(2025, 0, 1 + index))
    await db.occurrence.createMany({
      data: Array.from({ length: 130 }, (_, index) => ({
        ...{ practiceId: clinician.practiceId, coupleId, assignmentId, partnerId: a.partnerId },
        ...{ dueOn: day(index), opensOn: day(index), closesOn: null },
      })),
    })
  })
  const open = await withActor(a, tx => listOpenOccurrences(tx, '2026-03-04'))
  expect(open).toHaveLength(100)
  expect(open.map(each => each.dueOn)).toContain('2026-03-04')
  expect(open.map(each => each.dueOn)).not.toContain('2025-01-31')
})

test('a joint occurrence is open for each until they themselves have answered', async () => {
  const { clinician, coupleId, a, b } = await cast()
  const { A: occurrenceId } = await giveExercise(clinician, coupleId, {
    slug: 'theme-daily-joys',
    dueOn: '2026-03-04',
    schedule: { kind: 'once', on: '2026-03-04' },
    joint: true,
  })
  await withActor(a, tx =>
    submitResponse(tx, { occurrenceId, answers: { done: { value: 'yes', audience: 'me' } } }),
  )
  const open = (partner: Partner) => withActor(partner, tx => listOpenOccurrences(tx, '2026-03-04'))
  expect(await open(a)).toEqual([])
  expect(await open(b)).toMatchObject([{ occurrenceId, opener: 'A', responseId: null }])
  await withActor(b, tx =>
    submitResponse(tx, { occurrenceId, answers: { done: { value: 'partly', audience: 'me' } } }),
  )
})

test('a flag reaches the care team, is found by nobody else, and not by whoever raised it', async () => {
  const { clinician, coupleId, a, b } = await cast()
  const flagId = await withActor(a, raiseFlag)
  const seen = (partner: Partner) => withActor(partner, tx => tx.db.flag.findMany())
  expect([await seen(a), await seen(b)]).toEqual([[], []])
  const flags = await withActor(clinician, tx => tx.db.flag.findMany({ where: { coupleId } }))
  expect(flags).toMatchObject([
    { id: flagId, kind: 'not-safe', partnerId: a.partnerId, acknowledgedAt: null },
  ])
})

test('a consent is one’s own, to the present text only, once', async () => {
  const { policyId, coupleId, a, b } = await cast()
  await withActor(a, requireConsent)
  await withActor(a, tx => acceptPolicy(tx, policyId))
  const consents = (partner: Partner) =>
    withActor(partner, tx => tx.db.consent.findMany({ where: { coupleId } }))
  expect(await consents(a)).toMatchObject([{ partnerId: a.partnerId }])
  expect(await consents(b)).toMatchObject([{ partnerId: b.partnerId }])
  await expect(withActor(a, tx => acceptPolicy(tx, coupleId))).rejects.toMatchObject({ reason: 'stale' })
})
