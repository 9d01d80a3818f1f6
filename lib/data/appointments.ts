import 'server-only'
import { randomUUID } from 'node:crypto'
import type { AppointmentTime } from '#lib/domain/appointment.ts'
import { addDays, instantAt, localDate } from '#lib/domain/calendar.ts'
import { found, Problem } from '#lib/domain/problem.ts'
import { writeDown } from './audit.ts'
import { type CaseTx, openCaseFile } from './case-files.ts'
import { holdOpenCouple } from './couples.ts'
import type { ClinicianTx } from './with-actor.ts'

export type Appointment = {
  readonly id: string
  readonly startsAt: Date
  readonly minutes: number
  readonly cancelledAt: Date | null
  readonly version: number
}

/** Every appointment of the couple, the latest first, cancelled ones too. */
export async function listAppointments(tx: CaseTx): Promise<Appointment[]> {
  const rows = await tx.db.appointment.findMany({
    where: { coupleId: tx.file.coupleId },
    orderBy: [{ startsAt: 'desc' }, { id: 'asc' }],
  })
  return rows.map(({ id, startsAt, minutes, cancelledAt, version }) => ({
    id,
    startsAt,
    minutes,
    cancelledAt,
    version,
  }))
}

/** The last appointment that began and the next that will, cancelled ones left out. */
export async function readAppointments(
  tx: CaseTx,
): Promise<{ readonly last: Appointment | null; readonly next: Appointment | null }> {
  const held = (await listAppointments(tx)).filter(each => each.cancelledAt === null)
  return {
    last: held.find(each => each.startsAt < tx.now) ?? null,
    next: held.findLast(each => each.startsAt >= tx.now) ?? null,
  }
}

/**
 * Sets the couple's next appointment.
 * @throws Problem invalid at `day`: `in-the-past`, `too-far`; conflict `appointment-set` when there is a
 * next one already, `couple-closed`
 */
export async function setAppointment(
  tx: CaseTx,
  time: AppointmentTime,
): Promise<{ id: string; version: number }> {
  const { coupleId } = tx.file
  const startsAt = confirmTime(tx, time, (await holdOpenCouple(tx)).zone)
  await confirmNoOther(tx, null)
  const id = randomUUID()
  const { practiceId, userId } = tx.actor
  const { minutes } = time
  await tx.db.appointment.createMany({
    data: { id, practiceId, coupleId, startsAt, minutes, createdBy: userId },
  })
  await writeDown(tx, { action: 'appointment-set', coupleId, subjectId: id })
  return { id, version: 1 }
}

/** @throws Problem as setAppointment; conflict `stale` with the time that stands there now; not-found */
export async function moveAppointment(
  tx: ClinicianTx,
  id: string,
  time: AppointmentTime,
  version: number,
): Promise<{ id: string; version: number }> {
  const { file, row } = await openAppointment(tx, id)
  const startsAt = confirmTime(tx, time, (await holdOpenCouple(file)).zone)
  if (row.cancelledAt) throw new Problem('conflict', 'appointment-cancelled')
  return saveAppointment(file, id, version, { startsAt, minutes: time.minutes }, 'appointment-moved')
}

/** @throws Problem conflict `stale`; not-found */
export async function cancelAppointment(
  tx: ClinicianTx,
  id: string,
  version: number,
): Promise<{ id: string; version: number }> {
  const { file } = await openAppointment(tx, id)
  return saveAppointment(file, id, version, { cancelledAt: tx.now }, 'appointment-cancelled')
}

/** Undoes cancelAppointment, unless its time has come or another was set meanwhile. */
export async function restoreAppointment(
  tx: ClinicianTx,
  id: string,
  version: number,
): Promise<{ id: string; version: number }> {
  const { file, row } = await openAppointment(tx, id)
  await holdOpenCouple(file)
  if (row.startsAt <= tx.now) throw refusedDay('in-the-past')
  await confirmNoOther(file, id)
  return saveAppointment(file, id, version, { cancelledAt: null }, 'appointment-restored')
}

async function openAppointment(tx: ClinicianTx, id: string) {
  const row = found(await tx.db.appointment.findFirst({ where: { id } }))
  return { row, file: found(await openCaseFile(tx, row.coupleId)) }
}

function confirmTime(tx: ClinicianTx, { day, time }: AppointmentTime, zone: string): Date {
  // Far enough for any plan, near enough for a year that was mistyped.
  if (day > addDays(localDate(tx.now, zone), 731)) throw refusedDay('too-far')
  const startsAt = instantAt(day, time, zone)
  if (startsAt <= tx.now) throw refusedDay('in-the-past')
  return startsAt
}

async function confirmNoOther(tx: CaseTx, id: string | null): Promise<void> {
  const other = await tx.db.appointment.findFirst({
    where: {
      coupleId: tx.file.coupleId,
      cancelledAt: null,
      startsAt: { gte: tx.now },
      ...(id && { id: { not: id } }),
    },
  })
  if (other)
    throw new Problem('conflict', 'appointment-set', { theirs: { startsAt: other.startsAt.toISOString() } })
}

async function saveAppointment(
  tx: CaseTx,
  id: string,
  version: number,
  data: { startsAt?: Date; minutes?: number; cancelledAt?: Date | null },
  action: string,
): Promise<{ id: string; version: number }> {
  const { coupleId } = tx.file
  const { count } = await tx.db.appointment.updateMany({
    where: { id, coupleId, version },
    data: { ...data, version: { increment: 1 } },
  })
  if (count === 0) {
    const { startsAt, ...theirs } = await tx.db.appointment.findFirstOrThrow({ where: { id, coupleId } })
    throw new Problem('conflict', 'stale', {
      theirs: {
        startsAt: startsAt.toISOString(),
        minutes: theirs.minutes,
        cancelled: theirs.cancelledAt !== null,
        version: theirs.version,
      },
    })
  }
  await writeDown(tx, { action, coupleId, subjectId: id })
  return { id, version: version + 1 }
}

function refusedDay(reason: string): Problem {
  return new Problem('invalid', 'fields', { fields: { day: reason } })
}
