import 'server-only'
import { occurrenceDays } from '#lib/domain/assignment.ts'
import { localDate } from '#lib/domain/calendar.ts'
import { occurrenceDates, type Run, type Schedule, schedule as scheduleSchema } from '#lib/domain/schedule.ts'
import { fromDay, toDay } from './days.ts'
import type { Tx, WorkerTx } from './with-actor.ts'

/** An assignment as its occurrences are made from it. `after` is the last day that stands, if one does. */
export type PlanToExtend = {
  readonly practiceId: string
  readonly coupleId: string
  readonly assignmentId: string
  readonly partnerIds: readonly string[]
  readonly schedule: Schedule
  readonly run: Run
  readonly today: string
  readonly after?: string
}

/** Adds what is missing up to the horizon; what stands already stays. Returns how many were added. */
export async function extendOccurrences(tx: Tx, plans: readonly PlanToExtend[]): Promise<number> {
  const data = plans.flatMap(occurrencesOf)
  if (data.length === 0) return 0
  const { count } = await tx.db.occurrence.createMany({ data, skipDuplicates: true })
  return count
}

function occurrencesOf(plan: PlanToExtend) {
  const { practiceId, coupleId, assignmentId, schedule, run } = plan
  const days = occurrenceDays(schedule, run, plan.today, plan.after)
  return days.flatMap(day => {
    const { dueOn, opensOn, closesOn } = occurrenceDates(schedule, run, day)
    const dates = {
      dueOn: fromDay(dueOn),
      opensOn: fromDay(opensOn),
      closesOn: closesOn === null ? null : fromDay(closesOn),
    }
    return plan.partnerIds.map(partnerId => ({ practiceId, coupleId, assignmentId, partnerId, ...dates }))
  })
}

/**
 * A job of one practice: keeps every running assignment filled up to the horizon. Whom it is for is read from the
 * occurrences that stand, since a worker sees no partner's row. Returns how many were added.
 */
export async function extendPlans(tx: WorkerTx): Promise<number> {
  const rows = await tx.db.assignment.findMany({
    where: { endedAt: null, couple: { closedAt: null } },
    include: { couple: { select: { zone: true } } },
  })
  const last = await tx.db.occurrence.groupBy({
    by: ['assignmentId', 'partnerId'],
    where: { assignmentId: { in: rows.map(row => row.id) }, partnerId: { not: null } },
    _max: { dueOn: true },
  })
  const standing = Map.groupBy(last, each => each.assignmentId)
  const plans = rows.flatMap((row): PlanToExtend[] => {
    const sides = standing.get(row.id) ?? []
    const after = sides.flatMap(each => each._max.dueOn ?? []).map(toDay)
    if (after.length === 0) return []
    return [
      {
        practiceId: row.practiceId,
        coupleId: row.coupleId,
        assignmentId: row.id,
        partnerIds: sides.flatMap(each => each.partnerId ?? []),
        schedule: scheduleSchema.parse(row.schedule),
        run: { startsOn: toDay(row.startsOn), endsOn: row.endsOn && toDay(row.endsOn) },
        today: localDate(tx.now, row.couple.zone),
        // The earlier of the two: adding what stands already changes nothing.
        after: after.reduce((least, day) => (day < least ? day : least)),
      },
    ]
  })
  return extendOccurrences(tx, plans)
}
