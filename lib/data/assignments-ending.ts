import 'server-only'
import { isRunning } from '#lib/domain/assignment.ts'
import { addDays, localDate } from '#lib/domain/calendar.ts'
import { definition as definitionSchema } from '#lib/domain/exercises/exercise.ts'
import { found, Problem } from '#lib/domain/problem.ts'
import { schedule as scheduleSchema } from '#lib/domain/schedule.ts'
import { addOccurrences, type Planned, type Versioned } from './assignments.ts'
import { runningSlugs, stands, stateOf } from './assignments-running.ts'
import { writeDown } from './audit.ts'
import type { CaseTx } from './case-files.ts'
import { holdCouple } from './couples.ts'
import { fromDay, toDay } from './days.ts'
import type { Prisma } from './generated/client.ts'
import { fillComingWeeks } from './programmes-weeks.ts'

/**
 * Ends an assignment. What was answered stays, what lies ahead goes. What is open already stays too, though it can no
 * longer be answered: a draft that the portal said it kept may stand on it, and the ending can be taken back.
 *
 * @throws Problem not-found, or conflict stale (`theirs`: the version that stands) when it changed meanwhile
 */
export async function endAssignment(tx: CaseTx, assignmentId: string, version: number): Promise<Versioned> {
  const ended = await end(tx, { id: assignmentId, version })
  await fillComingWeeks(tx)
  return ended
}

/** Ends all that runs or is still to come, with the coming weeks of a programme: for a couple that is closed. */
export async function endForClosing(tx: CaseTx): Promise<void> {
  const { zone } = await holdCouple(tx)
  const where = { coupleId: tx.file.coupleId, endedAt: null }
  const rows = await tx.db.assignment.findMany({ where, include: stands, orderBy: { id: 'asc' } })
  const today = localDate(tx.now, zone)
  for (const row of rows) if (isRunning(stateOf(row), today)) await end(tx, row)
}

async function end(tx: CaseTx, { id: assignmentId, version }: Versioned): Promise<Versioned> {
  const { coupleId } = tx.file
  const { zone } = await holdCouple(tx)
  await claim(tx, assignmentId, version, { endedAt: null }, { endedAt: tx.now, endedBy: tx.actor.userId })
  // A partner's zone may be a day ahead of the couple's: what opens tomorrow may already hold a draft there.
  const tomorrow = fromDay(addDays(localDate(tx.now, zone), 1))
  await tx.db.occurrence.deleteMany({
    where: { coupleId, assignmentId, opensOn: { gt: tomorrow }, responses: { none: {} } },
  })
  await writeDown(tx, { action: 'assignment-ended', coupleId, subjectId: assignmentId })
  return { id: assignmentId, version: version + 1 }
}

/**
 * Takes back an ending: what was open is open again, and the days ahead come back.
 *
 * @throws Problem not-found; conflict stale, couple-closed, or already-running when it was assigned anew meanwhile
 */
export async function resumeAssignment(
  tx: CaseTx,
  assignmentId: string,
  version: number,
): Promise<Versioned> {
  const couple = await holdCouple(tx)
  if (couple.closedAt) throw new Problem('conflict', 'couple-closed')
  const today = localDate(tx.now, couple.zone)
  const running = await runningSlugs(tx, today)
  const slug = await resume(tx, { id: assignmentId, version }, today)
  if (running.includes(slug)) throw new Problem('conflict', 'already-running')
  await fillComingWeeks(tx)
  return { id: assignmentId, version: version + 1 }
}

/** Takes back what endForClosing ended: nothing can have been assigned meanwhile. */
export async function resumeAfterClosing(tx: CaseTx, all: readonly Versioned[]): Promise<void> {
  const { zone } = await holdCouple(tx)
  for (const each of all) await resume(tx, each, localDate(tx.now, zone))
  await fillComingWeeks(tx)
}

/** Returns the slug of what goes on. */
async function resume(tx: CaseTx, { id: assignmentId, version }: Versioned, today: string): Promise<string> {
  const ended = { endedAt: { not: null } }
  const row = await claim(tx, assignmentId, version, ended, { endedAt: null, endedBy: null })
  const schedule = scheduleSchema.parse(row.schedule)
  const run = { startsOn: toDay(row.startsOn), endsOn: row.endsOn && toDay(row.endsOn) }
  const exercise = definitionSchema.parse(row.definition.body)
  const forSlot = row.forSlot as Planned['forSlot']
  await addOccurrences(tx, assignmentId, { schedule, run, forSlot, exercise }, today)
  await writeDown(tx, { action: 'assignment-resumed', coupleId: tx.file.coupleId, subjectId: assignmentId })
  return row.definition.slug
}

/** Changes the row of this couple if it still is as it was read; what it is then. */
async function claim(
  tx: CaseTx,
  id: string,
  version: number,
  state: Prisma.AssignmentWhereInput,
  data: Prisma.AssignmentUncheckedUpdateManyInput,
) {
  const own = { id, coupleId: tx.file.coupleId }
  const { count } = await tx.db.assignment.updateMany({
    where: { ...own, version, ...state },
    data: { ...data, version: { increment: 1 } },
  })
  const row = found(
    await tx.db.assignment.findFirst({
      where: own,
      include: { definition: { select: { slug: true, body: true } } },
    }),
  )
  if (count === 0) throw new Problem('conflict', 'stale', { theirs: row.version })
  return row
}
