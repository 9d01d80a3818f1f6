import { expect, test } from 'vitest'
import { asWorker } from '#lib/jobs/as-worker.ts'
import { begun, makeLevelOneCase, makeReadyCase, thursday } from '#lib/testing/pacing.ts'
import { useTestClock } from '#lib/testing/test-clock.ts'
import { useTestDatabase } from '#lib/testing/test-database.ts'
import { setAppointment } from './appointments.ts'
import { couplesToHold, holdPace } from './hold-pace.ts'
import { releaseLevel } from './pace-releases.ts'

useTestDatabase()
const clock = useTestClock('2026-03-02T09:00:00Z')

test('the job holds an appointment once, however often and however many of it run', async () => {
  const { practiceId, coupleId, comes, rows } = await makeReadyCase(clock)
  await comes('2026-03-12T14:00:10Z')
  expect(await rows()).toEqual([])
  clock.set(begun)
  expect(await asWorker(practiceId, 'test', couplesToHold)).toEqual([coupleId])
  const one = () => asWorker(practiceId, 'test', tx => holdPace(tx, coupleId))
  const held = await Promise.all([one(), one(), one()])
  expect(held.toSorted()).toEqual([0, 0, 1])
  await comes('2026-03-12T18:00:00Z')
  expect(await rows()).toHaveLength(1)
})

test('a worker that was away makes up what came', async () => {
  const { a, say, levels, comes, next, inCase } = await makeLevelOneCase(clock)
  clock.set('2026-03-24T20:00:00Z')
  await say(a, 'step-back-next', 'touch', next)
  clock.set('2026-03-30T20:00:00Z')
  await inCase(tx => setAppointment(tx, { ...thursday, day: '2026-04-16' }))
  expect(await levels()).toEqual([1, 1, 1])
  await comes('2026-04-20T20:00:00Z')
  expect(await levels()).toEqual([0, 0, 0])
})

test('a step back now between an appointment and its job is not overtaken by what the appointment brought', async () => {
  const { a, b, say, levels, comes, next, inCase, rows } = await makeLevelOneCase(clock)
  clock.set('2026-03-24T20:00:00Z')
  for (const who of [a, b]) await say(who, 'ready', 'touch', next)
  await inCase(tx => releaseLevel(tx, { ladder: 'touch', level: 2, appointmentId: next }))
  clock.set('2026-03-26T14:00:10Z')
  await say(b, 'step-back-now', 'touch', null)
  expect(await levels()).toEqual([0, 0, 0])
  await comes('2026-03-26T14:01:00Z')
  expect((await rows()).map(each => each.level).toSorted()).toEqual([0, 1, 2])
  expect(await levels()).toEqual([0, 0, 0])
})
