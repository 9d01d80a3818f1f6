import 'server-only'
import { type Appointment, listAppointments } from '#lib/data/appointments.ts'
import { writeDown } from '#lib/data/audit.ts'
import type { CaseTx } from '#lib/data/case-files.ts'
import { readCouple } from '#lib/data/couples.ts'
import { listObservations, observedDays } from '#lib/data/observations.ts'
import { listPlan } from '#lib/data/plan.ts'
import { addDays, daysBetween, localDate } from '#lib/domain/calendar.ts'
import { EVIDENCE_DAYS } from '#lib/domain/evidence.ts'
import { rangeOf } from '#lib/domain/trend-range.ts'

/**
 * What the page is made of, in one transaction; all numbers come in one query. They reach back as far again as the
 * period is long, where there are any: what was before is what a gap and a single total are set beside.
 */
export async function loadProgress(tx: CaseTx, wished: string | undefined) {
  const couple = await readCouple(tx)
  const today = localDate(tx.now, couple.zone)
  const appointments = (await listAppointments(tx)).filter(each => each.cancelledAt === null)
  const since = lastDay(appointments, tx.now, couple.zone)
  const days = await observedDays(tx)
  const range = rangeOf(wished, { today, since, observed: days })
  const back = Math.max(MEASURE_DAYS, EVIDENCE_DAYS, daysBetween(range.from, range.to) + 1)
  const all = await listObservations(tx, { from: addDays(range.from, -back), to: range.to })
  const plan = await listPlan(tx, range.from)
  await writeDown(tx, { action: 'progress-viewed', coupleId: couple.coupleId })
  const isShown = ({ series: { A, B } }: (typeof all)[number]) =>
    [...A, ...B].some(each => each.day >= range.from)
  return { couple, range, since, plan, appointments, observed: all.filter(isShown), isEmpty: days === null }
}

/** A measure is asked every few weeks: one total in a short period still has one before it. */
const MEASURE_DAYS = 120

function lastDay(appointments: readonly Appointment[], now: Date, zone: string): string | null {
  const last = appointments.find(each => each.startsAt < now)
  return last ? localDate(last.startsAt, zone) : null
}
