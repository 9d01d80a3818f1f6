import 'server-only'
import { type DuePart, occurrenceDays, partOf } from '#lib/domain/assignment.ts'
import { addDays, daysBetween, localDate } from '#lib/domain/calendar.ts'
import type { Part } from '#lib/domain/exercises/exercise.ts'
import { occurrenceDates, type Run, type Schedule, schedule as scheduleSchema } from '#lib/domain/schedule.ts'
import { fromDay, toDay } from './days.ts'
import type { Tx, WorkerTx } from './with-actor.ts'

/** An assignment as its occurrences are made from it. `after` is the last day of the plan that stands, if one does. */
type PlanToExtend = {
  readonly practiceId: string
  readonly coupleId: string
  readonly assignmentId: string
  readonly partnerIds: readonly string[]
  readonly parts: readonly DuePart[]
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
  const due = days.flatMap(day =>
    plan.parts.map(({ part, afterDays }) => ({ part, on: addDays(day, afterDays) })),
  )
  return due.flatMap(({ part, on }) => {
    const { dueOn, opensOn, closesOn } = occurrenceDates(schedule, run, on)
    const dates = {
      dueOn: fromDay(dueOn),
      opensOn: fromDay(opensOn),
      closesOn: closesOn === null ? null : fromDay(closesOn),
    }
    return plan.partnerIds.map(partnerId => ({
      ...{ practiceId, coupleId, assignmentId, partnerId, part },
      ...dates,
    }))
  })
}

/**
 * A job of one practice: keeps every running assignment filled up to the horizon. Whom it is for and in which parts is
 * read from the occurrences that stand, since a worker sees no partner's row and no exercise. Returns how many were
 * added.
 */
export async function extendPlans(tx: WorkerTx): Promise<number> {
  const rows = await tx.db.assignment.findMany({
    where: { endedAt: null, couple: { closedAt: null } },
    include: { couple: { select: { zone: true } } },
  })
  const last = await tx.db.occurrence.groupBy({
    by: ['assignmentId', 'partnerId', 'part'],
    where: { assignmentId: { in: rows.map(row => row.id) }, partnerId: { not: null } },
    _max: { dueOn: true },
  })
  const standing = Map.groupBy(last, each => each.assignmentId)
  const plans = rows.flatMap((row): PlanToExtend[] => {
    const sides = (standing.get(row.id) ?? []).flatMap(({ partnerId, part, _max }) =>
      partnerId && _max.dueOn ? [{ partnerId, part: partOf({ part }), last: toDay(_max.dueOn) }] : [],
    )
    if (sides.length === 0) return []
    const parts = partsIn(sides)
    return [
      {
        practiceId: row.practiceId,
        coupleId: row.coupleId,
        assignmentId: row.id,
        partnerIds: [...new Set(sides.map(each => each.partnerId))],
        parts,
        schedule: scheduleSchema.parse(row.schedule),
        run: { startsOn: toDay(row.startsOn), endsOn: row.endsOn && toDay(row.endsOn) },
        today: localDate(tx.now, row.couple.zone),
        // The earlier of the two: adding what stands already changes nothing.
        after: sides
          .filter(each => each.part === parts[0]!.part)
          .map(each => each.last)
          .reduce((least, day) => (day < least ? day : least)),
      },
    ]
  })
  return extendOccurrences(tx, plans)
}

type Side = { readonly partnerId: string; readonly part: Part; readonly last: string }

/** Both parts of one partner were always added at once, so their last days lie as far apart as any two. */
function partsIn(sides: readonly Side[]): DuePart[] {
  const [{ partnerId }] = sides as [Side]
  const own = sides.filter(each => each.partnerId === partnerId).sort((a, b) => a.part.localeCompare(b.part))
  return own.map(({ part, last }) => ({ part, afterDays: daysBetween(own[0]!.last, last) }))
}
