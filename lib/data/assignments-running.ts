import 'server-only'
import { isRunning } from '#lib/domain/assignment.ts'
import { schedule as scheduleSchema } from '#lib/domain/schedule.ts'
import type { CaseTx } from './case-files.ts'
import { fromDay, toDay } from './days.ts'
import type { Prisma } from './generated/client.ts'

/** Slugs of what runs for this couple. A week of a programme that is still to come gives way to it. */
export async function runningSlugs(tx: CaseTx, today: string): Promise<string[]> {
  const begun = { OR: [{ programmeWeekId: null }, { startsOn: { lte: fromDay(today) } }] }
  const rows = await tx.db.assignment.findMany({
    where: { coupleId: tx.file.coupleId, ...begun },
    include: { ...stands, definition: { select: { slug: true } } },
  })
  return rows.filter(row => isRunning(stateOf(row), today)).map(row => row.definition.slug)
}

/** What `stateOf` reads of an assignment. */
export const stands = {
  occurrences: { select: { responses: { select: { id: true }, take: 1 } } },
  togetherSessions: { where: { finishedAt: { not: null } }, select: { id: true } },
} satisfies Prisma.AssignmentInclude

/** What decides whether an assignment runs, from its row and its finished sessions. */
export function stateOf(row: {
  endedAt: Date | null
  endsOn: Date | null
  schedule: Prisma.JsonValue
  occurrences: readonly { responses: readonly unknown[] }[]
  togetherSessions: readonly unknown[]
}) {
  return {
    ended: row.endedAt !== null,
    endsOn: row.endsOn && toDay(row.endsOn),
    schedule: scheduleSchema.parse(row.schedule),
    allAnswered: row.togetherSessions.length > 0 || row.occurrences.every(each => each.responses.length > 0),
  }
}
