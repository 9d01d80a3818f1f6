import { expect, test } from 'vitest'
import type { Partner } from '#lib/domain/access.ts'
import { giveExercise } from '#lib/testing/assigning.ts'
import { joinPartner, makeClinician, makeCouple, makePractice } from '#lib/testing/people.ts'
import { useTestClock } from '#lib/testing/test-clock.ts'
import { useTestDatabase } from '#lib/testing/test-database.ts'
import { listOpened, listPending, withdrawOffer } from './offers.ts'
import { submitResponse } from './responses.ts'
import { withActor } from './with-actor.ts'

useTestDatabase()
// Lisbon in March is UTC. The couple opens at 21:00; what is offered has 30 minutes of undo before that.
const eight = '2026-03-04T20:00:00Z'
const atOpening = '2026-03-04T21:00:00Z'
const nextOpening = '2026-03-05T21:00:00Z'
const clock = useTestClock(eight)

async function cast(slug: string) {
  clock.set(eight)
  const { policyId, practiceId } = await makePractice()
  const clinician = await makeClinician(practiceId)
  const coupleId = await makeCouple(clinician, policyId)
  const a = await joinPartner(clinician, coupleId, 'A')
  const b = await joinPartner(clinician, coupleId, 'B')
  const elsewhere = await makeCouple(clinician, policyId)
  const stranger = await joinPartner(clinician, elsewhere, 'A')
  const given = await giveExercise(clinician, coupleId, { slug, dueOn: '2026-03-04' })
  return { clinician, coupleId, a, b, stranger, given }
}

const care = (words: string) => ({ moment: { value: words, audience: 'couple' } })
const submit = (partner: Partner, occurrenceId: string, answers: unknown) =>
  withActor(partner, tx => submitResponse(tx, { occurrenceId, answers }))
const opened = (partner: Partner) => withActor(partner, tx => listOpened(tx))
const pending = (partner: Partner) => withActor(partner, tx => listPending(tx))
const withdraw = (partner: Partner, offerId: string) => withActor(partner, tx => withdrawOffer(tx, offerId))

/** Every row of an offer that somebody can reach, however it is asked for. */
const rowsFor = (partner: Partner) =>
  withActor(partner, async ({ db }) => ({
    offers: await db.offer.findMany(),
    sides: await db.revealSide.findMany(),
    answers: await db.answer.findMany(),
    observations: await db.observation.findMany(),
  }))
const nothing = { offers: [], sides: [], answers: [], observations: [] }

test('what is given arrives at the opening hour, to the other alone, with its day and without a minute', async () => {
  const { a, b, stranger, given } = await cast('appreciation')
  const words = 'On Tuesday you had dinner warm.'
  const { offers } = await submit(a, given.A, { noticed: { value: words, audience: 'couple' } })
  expect(offers.map(each => each.opensAt.toISOString())).toEqual(['2026-03-04T21:00:00.000Z'])
  clock.set('2026-03-04T20:59:59Z')
  expect(await rowsFor(b)).toEqual(nothing)
  expect(await opened(b)).toEqual([])

  clock.set(atOpening)
  const [gift, ...rest] = await opened(b)
  expect(rest).toEqual([])
  expect(gift).toMatchObject({
    kind: 'plain',
    day: '2026-03-04',
    openedOn: '2026-03-04',
    theirs: { title: { en: 'One thing I noticed' }, reading: { kind: 'text', text: words } },
    mine: null,
  })
  expect(JSON.stringify(gift)).not.toMatch(/\d\d:\d\d/)
  expect(await opened(a)).toEqual([])
  expect(await rowsFor(stranger)).toEqual(nothing)
  const [row] = (await rowsFor(b)).offers
  expect(row!.sealed).not.toContain('dinner')
})

test('offered with less than the undo time left, it waits for the next day', async () => {
  const { a, b, given } = await cast('appreciation')
  clock.set('2026-03-04T20:31:00Z')
  await submit(a, given.A, { noticed: { value: 'You stayed.', audience: 'couple' } })
  clock.set(atOpening)
  expect(await opened(b)).toEqual([])
  clock.set(nextOpening)
  expect(await opened(b)).toHaveLength(1)
})

test('taken back before the opening it leaves no trace, and its author alone can', async () => {
  const { clinician, coupleId, a, b, stranger, given } = await cast('appreciation')
  const { offers } = await submit(a, given.A, { noticed: { value: 'You laughed.', audience: 'couple' } })
  const { offerId } = offers[0]!
  expect(await pending(a)).toMatchObject([{ offerId, kind: 'plain' }])
  expect(await pending(b)).toEqual([])
  for (const other of [b, stranger]) {
    await expect(withdraw(other, offerId)).rejects.toMatchObject({ code: 'not-found' })
  }
  clock.set('2026-03-04T20:59:00Z')
  await withdraw(a, offerId)
  await expect(withdraw(a, offerId)).rejects.toMatchObject({ code: 'not-found' })

  clock.set(nextOpening)
  expect(await rowsFor(b)).toEqual(nothing)
  const own = await rowsFor(a)
  expect(own).toMatchObject({ offers: [], sides: [], answers: [{ audience: 'me' }] })
  const read = await withActor(clinician, tx => tx.db.answer.findMany({ where: { coupleId } }))
  expect(read).toEqual([])
})

test('what has opened stays open', async () => {
  const { a, b, given } = await cast('appreciation')
  const { offers } = await submit(a, given.A, { noticed: { value: 'You called.', audience: 'couple' } })
  clock.set(atOpening)
  await expect(withdraw(a, offers[0]!.offerId)).rejects.toMatchObject({
    code: 'conflict',
    reason: 'already-opened',
  })
  await expect(withdraw(b, offers[0]!.offerId)).rejects.toMatchObject({ code: 'not-found' })
  expect(await pending(a)).toEqual([])
  expect(await opened(b)).toHaveLength(1)
})

test('a number that was offered and taken back is the therapist’s again', async () => {
  const { a, given } = await cast('evening-check-in')
  const { offers } = await submit(a, given.A, { closeness: { value: 4, audience: 'couple' } })
  await withdraw(a, offers[0]!.offerId)
  const { answers, observations } = await rowsFor(a)
  expect([answers[0]!.audience, observations[0]!.audience]).toEqual(['therapist', 'therapist'])
})

test('mutual: one side alone never opens and looks the same as none at all', async () => {
  const { a, b, given } = await cast('cared-for')
  const { offers } = await submit(a, given.A, care('The tea.'))
  for (const instant of [atOpening, nextOpening]) {
    clock.set(instant)
    expect([await opened(a), await opened(b)]).toEqual([[], []])
    expect(await rowsFor(b)).toEqual(nothing)
  }
  // Its hour has come and gone; since nothing opened it can still be taken back.
  expect(await pending(a)).toHaveLength(1)
  await withdraw(a, offers[0]!.offerId)
  expect(await rowsFor(a)).toMatchObject({ offers: [], sides: [] })
})

test('mutual: both sides open together, at the later one’s hour, to both and to nobody else', async () => {
  const { a, b, stranger, given } = await cast('cared-for')
  await submit(a, given.A, care('The tea.'))
  clock.set('2026-03-04T20:45:00Z')
  const later = await submit(b, given.B, care('The walk.'))
  clock.set(atOpening)
  expect([await opened(a), await opened(b)]).toEqual([[], []])
  expect([(await rowsFor(a)).offers.length, (await rowsFor(b)).offers.length]).toEqual([1, 1])

  clock.set(nextOpening)
  const [forA, forB] = [await opened(a), await opened(b)]
  expect(forA).toMatchObject([{ kind: 'mutual', openedOn: '2026-03-05', day: '2026-03-04' }])
  expect(forA).toMatchObject([
    { theirs: { reading: { text: 'The walk.' } }, mine: { reading: { text: 'The tea.' } } },
  ])
  expect(forB).toMatchObject([
    { theirs: { reading: { text: 'The tea.' } }, mine: { reading: { text: 'The walk.' } } },
  ])
  expect(forB[0]!.openedOn).toBe('2026-03-05')
  expect(await rowsFor(stranger)).toEqual(nothing)
  await expect(withdraw(b, later.offers[0]!.offerId)).rejects.toMatchObject({ reason: 'already-opened' })
  expect([await pending(a), await pending(b)]).toEqual([[], []])
})

test('mutual: answers to different questions do not open each other', async () => {
  const { a, b, given } = await cast('cared-for')
  await submit(a, given.A, care('The tea.'))
  await submit(b, given.B, { wish: { value: 'A slow morning.', audience: 'couple' } })
  clock.set(nextOpening)
  expect([await opened(a), await opened(b)]).toEqual([[], []])
})

test('mutual: taken back in time, the other’s stays shut; kept private looks the same', async () => {
  const { a, b, given } = await cast('cared-for')
  const { offers } = await submit(a, given.A, care('The tea.'))
  await submit(b, given.B, care('The walk.'))
  await withdraw(a, offers[0]!.offerId)
  clock.set(nextOpening)
  expect([await opened(a), await opened(b)]).toEqual([[], []])
  expect((await rowsFor(a)).offers).toEqual([])
  expect(await pending(b)).toHaveLength(1)
})
