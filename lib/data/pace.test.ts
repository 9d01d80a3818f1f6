import { expect, test } from 'vitest'
import { newPolicy } from '#lib/testing/new-policy.ts'
import {
  asked,
  before,
  makeLevelOneCase,
  makePacedCase,
  makeReadyCase,
  thursday,
} from '#lib/testing/pacing.ts'
import { useTestClock } from '#lib/testing/test-clock.ts'
import { useTestDatabase } from '#lib/testing/test-database.ts'
import { cancelAppointment, moveAppointment, setAppointment } from './appointments.ts'
import { closeCouple } from './couple-changes.ts'
import { answerPace, readLevels, readOwnPace } from './pace.ts'
import { releaseLevel, setCeiling, withdrawRelease } from './pace-releases.ts'
import { type PartnerTx, withActor } from './with-actor.ts'

useTestDatabase()
const clock = useTestClock('2026-03-02T09:00:00Z')

const conflict = (reason: string) => ({ code: 'conflict', reason })

test('a level rises at the appointment, when both are ready and it is released', async () => {
  const { a, b, say, own, release, card, levels, comes, rows } = await makePacedCase(clock)
  clock.set(before)
  expect(await own(a)).toMatchObject({ level: 0, asking: false, inUse: true, said: null })
  await expect(say(a, 'ready')).rejects.toMatchObject(conflict('pace-not-asked'))

  clock.set(asked)
  expect(await own(a)).toMatchObject({ asking: true })
  await say(a, 'ready')
  expect(await own(a)).toMatchObject({ asking: true, said: 'ready' })
  expect(await own(b)).toMatchObject({ asking: true, said: null })
  expect(await card()).toMatchObject({ said: { A: { answer: 'ready', on: '2026-03-10' }, B: null } })
  await expect(release(1)).rejects.toMatchObject(conflict('pace-not-both-ready'))
  await say(b, 'ready')
  await expect(release(2)).rejects.toMatchObject(conflict('pace-one-step'))
  expect((await card()).refusal).toBeNull()
  await release(1)
  await expect(release(1)).rejects.toMatchObject(conflict('pace-released'))

  await comes('2026-03-12T13:59:00Z')
  expect(await levels()).toEqual([0, 0, 0])
  await comes()
  expect(await levels()).toEqual([1, 1, 1])
  expect(await rows()).toMatchObject([{ level: 1, cause: 'appointment', by: null }])
  expect((await rows())[0]!.effectiveAt.toISOString()).toBe('2026-03-12T14:00:00.000Z')
})

test('what was not begun is not asked, and a closed couple is asked nothing', async () => {
  const { a, say, own, inCase } = await makePacedCase(clock)
  clock.set(asked)
  const openness = await withActor(a, async tx => (await readOwnPace(tx))[1]!)
  expect(openness).toMatchObject({ ladder: 'openness', inUse: false, asking: false })
  await expect(say(a, 'ready', 'openness')).rejects.toMatchObject(conflict('pace-not-asked'))
  await inCase(async tx => closeCouple(tx, 1))
  expect(await own(a)).toMatchObject({ inUse: false, asking: false })
  await expect(say(a, 'ready')).rejects.toMatchObject(conflict('pace-not-asked'))
})

test('whoever has not accepted the policy is asked to first; a step back now never waits for that', async () => {
  const { clinician, coupleId, a, b, say, next, levels } = await makeLevelOneCase(clock)
  clock.set('2026-03-24T20:00:00Z')
  await newPolicy(clinician, coupleId)
  await expect(say(a, 'ready', 'touch', next)).rejects.toMatchObject(conflict('consent-needed'))
  await say(b, 'step-back-now', 'touch', null)
  expect(await levels()).toEqual([0, 0, 0])
})

test('nothing rises when one of them changes their mind after the release', async () => {
  for (const answer of ['stay', 'step-back-next'] as const) {
    const { b, say, levels, comes, rows, card } = await makeLevelOneCase(clock).then(async each => {
      clock.set('2026-03-24T20:00:00Z')
      await each.say(each.a, 'ready', 'touch', each.next)
      await each.say(each.b, 'ready', 'touch', each.next)
      await each.inCase(tx => releaseLevel(tx, { ladder: 'touch', level: 2, appointmentId: each.next }))
      clock.set('2026-03-25T20:00:00Z')
      await each.say(each.b, answer, 'touch', each.next)
      return each
    })
    expect((await card()).release?.level).toBe(2)
    expect(await levels()).toEqual([1, 1, 1])
    await comes('2026-03-26T14:01:00Z')
    expect(await levels()).toEqual(answer === 'stay' ? [1, 1, 1] : [0, 0, 0])
    expect(await rows()).toHaveLength(answer === 'stay' ? 1 : 2)
    // It had its effect once.
    await comes('2026-04-20T14:01:00Z')
    expect(await rows()).toHaveLength(answer === 'stay' ? 1 : 2)
    await expect(say(b, 'stay', 'touch', null)).rejects.toMatchObject(conflict('pace-not-asked'))
  }
})

test('a release that was taken back lets nothing rise, and cannot be taken back once it began', async () => {
  const { act, card, levels, comes, inCase, appointmentId } = await makeReadyCase(clock)
  const { id } = (await card()).release!
  await act(tx => withdrawRelease(tx, id))
  expect((await card()).release).toBeNull()
  await comes()
  expect(await levels()).toEqual([0, 0, 0])
  await expect(act(tx => withdrawRelease(tx, id))).rejects.toMatchObject(conflict('pace-begun'))
  const late = inCase(tx => releaseLevel(tx, { ladder: 'touch', level: 1, appointmentId }))
  await expect(late).rejects.toMatchObject(conflict('pace-no-appointment'))
})

test('a step back now holds at once for both; a quiet one on any day, when the next appointment comes', async () => {
  const { a, b, say, own, levels, comes, next, rows } = await makeLevelOneCase(clock)
  clock.set('2026-03-14T20:00:00Z')
  expect(await own(a)).toMatchObject({ level: 1, asking: false })
  await say(a, 'step-back-next', 'touch', next)
  expect(await own(a)).toMatchObject({ level: 1, said: 'step-back-next' })
  expect(await own(b)).toMatchObject({ level: 1, said: null })
  expect(await levels()).toEqual([1, 1, 1])
  await comes('2026-03-26T14:01:00Z')
  expect(await levels()).toEqual([0, 0, 0])

  const other = await makeLevelOneCase(clock)
  clock.set('2026-03-14T20:00:00Z')
  await other.say(other.b, 'step-back-now', 'touch', null)
  expect(await other.levels()).toEqual([0, 0, 0])
  expect(await other.rows()).toMatchObject([{ level: 1 }, { level: 0, by: other.b.partnerId }])
  await expect(other.say(other.a, 'step-back-now', 'touch', null)).rejects.toMatchObject(
    conflict('pace-lowest'),
  )
  expect(await rows()).toHaveLength(2)
})

test('of two who step back at once the second waits for the first, and goes down from there', async () => {
  const { a, b, say, levels } = await makeLevelOneCase(clock)
  clock.set('2026-03-14T20:00:00Z')
  let second: Promise<unknown> = Promise.resolve()
  await withActor(a, async tx => {
    await answerPace(tx, { ladder: 'touch', answer: 'step-back-now', appointmentId: null })
    second = say(b, 'step-back-now', 'touch', null)
    second.catch(() => undefined)
    await expect.poll(() => isWaitedFor(tx), { interval: 20, timeout: 1_500 }).toBe(true)
  })
  await expect(second).rejects.toMatchObject(conflict('pace-lowest'))
  expect(await levels()).toEqual([0, 0, 0])
})

/** Whether another request stands before the lock that this transaction holds. */
async function isWaitedFor({ db }: PartnerTx): Promise<boolean> {
  const waiting = await db.$queryRaw<unknown[]>`
    select 1 from pg_locks l join pg_database d on d.oid = l.database
    where d.datname = current_database() and l.locktype = 'advisory' and not l.granted`
  return waiting.length > 0
}

test('an appointment that is moved keeps what was said in its new days; a quiet step back waits for any', async () => {
  const { act, a, b, say, own, appointmentId, card, levels, comes, inCase } = await makeReadyCase(clock)
  await act(tx => moveAppointment(tx, appointmentId, { ...thursday, day: '2026-03-13' }, 1))
  expect(await own(a)).toMatchObject({ asking: true, said: 'ready' })
  await act(tx => moveAppointment(tx, appointmentId, { ...thursday, day: '2026-03-20' }, 2))
  expect(await own(a)).toMatchObject({ asking: false, said: null })
  expect(await card()).toMatchObject({ said: { A: null, B: null }, release: { level: 1 } })
  await comes('2026-03-20T14:01:00Z')
  expect(await levels()).toEqual([0, 0, 0])
  await expect(say(b, 'ready')).rejects.toMatchObject(conflict('pace-not-asked'))

  const other = await makeLevelOneCase(clock)
  clock.set('2026-03-24T20:00:00Z')
  await other.say(other.a, 'step-back-next', 'touch', other.next)
  await other.act(tx => cancelAppointment(tx, other.next, 1))
  await other.comes('2026-03-26T14:01:00Z')
  expect(await other.levels()).toEqual([1, 1, 1])
  await other.inCase(tx => setAppointment(tx, { ...thursday, day: '2026-04-16' }))
  expect(await other.own(other.a)).toMatchObject({ said: 'step-back-next' })
  await other.comes('2026-04-16T14:01:00Z')
  expect(await other.levels()).toEqual([0, 0, 0])
  expect(await inCase(async tx => (await readLevels(tx)).touch)).toBe(0)
})

test('nothing rises above the ceiling, and a lower ceiling lowers the level at once', async () => {
  const { a, b, say, inCase, card, release, levels, next, comes, rows } = await makeLevelOneCase(clock)
  const ceiling = (to: number, was: number) =>
    inCase(tx => setCeiling(tx, { ladder: 'touch', ceiling: to, was }))
  await ceiling(1, 5)
  await expect(ceiling(2, 5)).rejects.toMatchObject({
    code: 'conflict',
    reason: 'stale',
    detail: { theirs: 1 },
  })
  await expect(ceiling(6, 1)).rejects.toMatchObject({ code: 'invalid' })
  expect(await levels()).toEqual([1, 1, 1])
  clock.set('2026-03-24T20:00:00Z')
  await say(a, 'ready', 'touch', next)
  await say(b, 'ready', 'touch', next)
  expect(await card()).toMatchObject({ ceiling: 1, refusal: 'pace-above-ceiling' })
  await expect(release(2)).rejects.toMatchObject(conflict('pace-no-appointment'))
  const above = inCase(tx => releaseLevel(tx, { ladder: 'touch', level: 2, appointmentId: next }))
  await expect(above).rejects.toMatchObject(conflict('pace-above-ceiling'))
  await ceiling(2, 1)
  await inCase(tx => releaseLevel(tx, { ladder: 'touch', level: 2, appointmentId: next }))
  // Set when it had begun and before the job came round: nothing may be held above it.
  clock.set('2026-03-26T14:00:05Z')
  await ceiling(0, 2)
  expect(await levels()).toEqual([0, 0, 0])
  await comes('2026-03-26T14:01:00Z')
  expect(await levels()).toEqual([0, 0, 0])
  expect(await rows()).toHaveLength(2)
})
