import 'server-only'
import type { Slot } from '#lib/domain/access.ts'
import { addDays, instantAt, localDate } from '#lib/domain/calendar.ts'
import { type Definition, definition as definitionSchema } from '#lib/domain/exercises/exercise.ts'
import { recordOf, type TogetherRecord } from '#lib/domain/together-record.ts'
import { writeDown } from './audit.ts'
import type { CaseTx } from './case-files.ts'
import { toDay } from './days.ts'
import { type LaidOutItem, listLaidOut } from './laid-out.ts'
import { openState, readSlots } from './together-place.ts'

/** One session as the clinician reads it. It is of both: nothing in it is one partner's alone. */
export type ReadableSession = TogetherRecord & {
  readonly sessionId: string
  readonly assignmentId: string
  readonly exercise: Definition
  /** Local days of the couple: when it was begun, when it came to its end, for when it was planned. */
  readonly day: string
  readonly finishedOn: string | null
  readonly dueOn: string
  readonly phoneOf: Slot
  readonly opener: Slot
  readonly laidOut: readonly LaidOutItem[]
}

type SessionFilter = { readonly from: string; readonly to: string; readonly slug?: string }

/** At most this many sessions are read at once, the newest. */
const MOST_SESSIONS = 100

/** The couple's sessions begun from `from` to `to`, the newest first. The reading is written down. */
export async function listSessions(tx: CaseTx, filter: SessionFilter): Promise<ReadableSession[]> {
  const { coupleId } = tx.file
  const { zone } = await tx.db.couple.findUniqueOrThrow({ where: { id: coupleId }, select: { zone: true } })
  const rows = await tx.db.togetherSession.findMany({
    where: {
      coupleId,
      startedAt: { gte: instantAt(filter.from, 0, zone), lt: instantAt(addDays(filter.to, 1), 0, zone) },
      ...(filter.slug ? { assignment: { definition: { slug: filter.slug } } } : {}),
    },
    orderBy: [{ startedAt: 'desc' }, { id: 'asc' }],
    take: MOST_SESSIONS,
    include: { assignment: { select: { definition: { select: { body: true } } } } },
  })
  const slots = await readSlots(tx)
  const sessions: ReadableSession[] = []
  for (const row of rows) {
    const exercise = definitionSchema.parse(row.assignment.definition.body)
    const { id: sessionId, assignmentId } = row
    const script = exercise.script ?? []
    const dueOn = toDay(row.dueOn)
    sessions.push({
      ...recordOf(script, await openState(tx, script, row)),
      sessionId,
      assignmentId,
      exercise,
      day: localDate(row.startedAt, zone),
      finishedOn: row.finishedAt && localDate(row.finishedAt, zone),
      dueOn,
      phoneOf: slots.get(row.phoneOf)!.slot,
      opener: row.opener === 'B' ? 'B' : 'A',
      laidOut: await listLaidOut(tx, { assignmentId, dueOn, definition: exercise }),
    })
  }
  await writeDown(tx, { action: 'sessions-viewed', coupleId })
  return sessions
}
