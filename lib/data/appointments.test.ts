import { expect, test } from 'vitest'
import { addDays, localDate } from '#lib/domain/calendar.ts'
import { makeClinician, makeCouple, makePractice } from '#lib/testing/people.ts'
import { useTestDatabase } from '#lib/testing/test-database.ts'
import {
  cancelAppointment,
  listAppointments,
  moveAppointment,
  readAppointments,
  restoreAppointment,
  setAppointment,
} from './appointments.ts'
import { openCaseFile } from './case-files.ts'
import { closeCouple } from './couple-changes.ts'
import { type ClinicianTx, withActor } from './with-actor.ts'

useTestDatabase()

const today = localDate(new Date(), 'Europe/Lisbon')
const at = (days: number, time = 14 * 60) => ({ day: addDays(today, days), time, minutes: 50 })

async function makeCase() {
  const { practiceId, policyId } = await makePractice()
  const clinician = await makeClinician(practiceId)
  const coupleId = await makeCouple(clinician, policyId)
  const inCase = <T>(run: (tx: NonNullable<Awaited<ReturnType<typeof openCaseFile>>>) => Promise<T>) =>
    withActor(clinician, async tx => run((await openCaseFile(tx, coupleId))!))
  const act = <T>(run: (tx: ClinicianTx) => Promise<T>) => withActor(clinician, run)
  return { practiceId, clinician, coupleId, inCase, act }
}

test('an appointment is set, moved, cancelled and taken back, in the zone of the couple', async () => {
  const { inCase, act } = await makeCase()
  const set = await inCase(tx => setAppointment(tx, at(3)))
  const moved = await act(tx => moveAppointment(tx, set.id, at(4, 9 * 60), set.version))
  const next = (await inCase(readAppointments)).next!
  expect(localDate(next.startsAt, 'Europe/Lisbon')).toBe(addDays(today, 4))
  expect(
    new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Lisbon', timeStyle: 'short' }).format(next.startsAt),
  ).toBe('09:00')

  const cancelled = await act(tx => cancelAppointment(tx, set.id, moved.version))
  expect((await inCase(readAppointments)).next).toBeNull()
  const restored = await act(tx => restoreAppointment(tx, set.id, cancelled.version))
  expect((await inCase(readAppointments)).next).toMatchObject({
    id: set.id,
    version: restored.version,
    minutes: 50,
  })
})

test('a stale version overwrites nothing and is told what stands there', async () => {
  const { inCase, act } = await makeCase()
  const set = await inCase(tx => setAppointment(tx, at(3)))
  await act(tx => moveAppointment(tx, set.id, at(5), set.version))
  const late = act(tx => moveAppointment(tx, set.id, at(8), set.version))
  await expect(late).rejects.toMatchObject({
    code: 'conflict',
    reason: 'stale',
    detail: { theirs: { version: 2 } },
  })
  await expect(act(tx => cancelAppointment(tx, set.id, 1))).rejects.toMatchObject({ reason: 'stale' })
  const next = (await inCase(readAppointments)).next!
  expect(localDate(next.startsAt, 'Europe/Lisbon')).toBe(addDays(today, 5))
})

test('a time that is over or years away is refused at its field', async () => {
  const { inCase } = await makeCase()
  const past = inCase(tx => setAppointment(tx, at(-1)))
  await expect(past).rejects.toMatchObject({ code: 'invalid', detail: { fields: { day: 'in-the-past' } } })
  const far = inCase(tx => setAppointment(tx, at(4000)))
  await expect(far).rejects.toMatchObject({ detail: { fields: { day: 'too-far' } } })
  expect(await inCase(listAppointments)).toEqual([])
})

test('of two next appointments set at once the second waits for the first, and is refused', async () => {
  const { inCase } = await makeCase()
  let second: Promise<unknown> = Promise.resolve()
  await inCase(async tx => {
    await setAppointment(tx, at(1))
    second = inCase(other => setAppointment(other, at(2)))
    await untilItWaits(tx, second)
  })
  await expect(second).rejects.toMatchObject({ reason: 'appointment-set' })
  expect(await inCase(listAppointments)).toHaveLength(1)
})

/** Returns when the other request stands before a lock, or is over because none held it. */
async function untilItWaits(tx: ClinicianTx, other: Promise<unknown>) {
  let over = false
  const end = () => {
    over = true
  }
  other.then(end, end)
  const waiting = async () => {
    // Within a transaction the first look would be kept.
    await tx.db.$queryRaw`select pg_stat_clear_snapshot()::text`
    return tx.db.$queryRaw<unknown[]>`
      select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`
  }
  while (!over && (await waiting()).length === 0);
}

test('what was cancelled does not come back over another, nor to a closed couple', async () => {
  const { inCase, act } = await makeCase()
  const first = await inCase(tx => setAppointment(tx, at(3)))
  await act(tx => cancelAppointment(tx, first.id, 1))
  await inCase(tx => setAppointment(tx, at(6)))
  await expect(act(tx => restoreAppointment(tx, first.id, 2))).rejects.toMatchObject({
    reason: 'appointment-set',
  })
  await inCase(tx => closeCouple(tx, 1))
  await expect(inCase(tx => setAppointment(tx, at(9)))).rejects.toMatchObject({ reason: 'couple-closed' })
})

test('a colleague and another practice find no appointment', async () => {
  const { practiceId, coupleId, inCase } = await makeCase()
  const { id } = await inCase(tx => setAppointment(tx, at(3)))
  const strangers = [await makeClinician(practiceId), (await makeCase()).clinician]
  for (const stranger of strangers) {
    expect(await withActor(stranger, tx => openCaseFile(tx, coupleId))).toBeNull()
    for (const attempt of [
      (tx: ClinicianTx) => moveAppointment(tx, id, at(5), 1),
      (tx: ClinicianTx) => cancelAppointment(tx, id, 1),
      (tx: ClinicianTx) => restoreAppointment(tx, id, 1),
    ]) {
      await expect(withActor(stranger, attempt)).rejects.toMatchObject({ code: 'not-found' })
    }
  }
  expect((await inCase(readAppointments)).next).toMatchObject({ id, version: 1 })
})
