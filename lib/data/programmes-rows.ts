import 'server-only'
import { addDays, localDate } from '#lib/domain/calendar.ts'
import { type Course, type CourseWeek, weekKind } from '#lib/domain/programme-run.ts'
import { givenProgramme } from '#lib/domain/programmes/programme.ts'
import type { CaseTx } from './case-files.ts'
import { toDay } from './days.ts'
import type { Prisma } from './generated/client.ts'
import type { ClinicianTx, PartnerTx, Tx } from './with-actor.ts'

/** A programme of one couple with its weeks, from its rows. */
export type Run = {
  readonly runId: string
  readonly coupleId: string
  readonly version: number
  readonly course: Course
  readonly groupId: string | null
  readonly endedAt: Date | null
  /** The last local day of the couple that it takes up; of one that has ended, of its last week that still goes on. */
  readonly lastDay: string
}

/** The couple's programmes, the one that begins last first. */
export async function readRuns(tx: CaseTx | PartnerTx): Promise<Run[]> {
  return runsWhere(tx, { coupleId: 'file' in tx ? tx.file.coupleId : tx.actor.coupleId })
}

/** The programmes of several couples of the clinician. */
export async function readRunsOf(tx: ClinicianTx, coupleIds: readonly string[]): Promise<Run[]> {
  return runsWhere(tx, { coupleId: { in: [...coupleIds] } })
}

async function runsWhere(tx: Tx, where: Prisma.ProgrammeRunWhereInput): Promise<Run[]> {
  const rows = await tx.db.programmeRun.findMany({
    where,
    orderBy: [{ startsOn: 'desc' }, { createdAt: 'desc' }, { id: 'asc' }],
    include: { weeks: { orderBy: [{ position: 'asc' }, { id: 'asc' }], include: goingOn } },
  })
  return rows.map(row => {
    const startsOn = toDay(row.startsOn)
    const left = row.weeks.findLastIndex(each => row.endedAt === null || each.assignments.length > 0)
    return {
      runId: row.id,
      coupleId: row.coupleId,
      version: row.version,
      course: { template: givenProgramme.parse(row.body), startsOn, weeks: row.weeks.map(weekOf) },
      groupId: row.groupId,
      endedAt: row.endedAt,
      lastDay: lastDayOf(startsOn, left + 1),
    }
  })
}

/** The last local day of so many weeks; the day before the first where there are none. */
export function lastDayOf(startsOn: string, weeks: number): string {
  return addDays(startsOn, weeks * 7 - 1)
}

const goingOn = {
  assignments: { where: { endedAt: null }, select: { id: true }, take: 1 },
} satisfies Prisma.ProgrammeWeekInclude

function weekOf({ id, kind, templateWeek }: Prisma.ProgrammeWeekGetPayload<object>): CourseWeek {
  return { weekId: id, kind: weekKind.parse(kind), templateWeek }
}

/**
 * The newest date that anybody of the couple may have on the wall: what has begun for one of them has begun. A
 * partner who is a zone ahead may already have typed into what begins tomorrow for the couple.
 */
export async function newestToday(tx: CaseTx, zone: string): Promise<string> {
  const seats = await tx.db.seat.findMany({ where: { coupleId: tx.file.coupleId }, select: { zone: true } })
  return [zone, ...seats.map(each => each.zone)]
    .map(each => localDate(tx.now, each))
    .reduce((newest, day) => (day > newest ? day : newest))
}
