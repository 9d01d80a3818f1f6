import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Slot } from '#lib/domain/access.ts'
import {
  type AssignmentNotes,
  type DecidedAssignment,
  decideAssignment,
  duePartsOf,
  isRunning,
  type NewAssignment,
} from '#lib/domain/assignment.ts'
import { addDays, localDate } from '#lib/domain/calendar.ts'
import { type Definition, definition as definitionSchema } from '#lib/domain/exercises/exercise.ts'
import { findBuiltIn } from '#lib/domain/measures/exercises.ts'
import { found, Problem } from '#lib/domain/problem.ts'
import { nextOfSeries } from '#lib/domain/rotation.ts'
import { schedule as scheduleSchema } from '#lib/domain/schedule.ts'
import { readAskedAlone } from './asked-alone.ts'
import { writeDown } from './audit.ts'
import type { CaseTx } from './case-files.ts'
import { holdCouple } from './couples.ts'
import { findUsableExercise } from './custom-exercises-usable.ts'
import { fromDay, toDay } from './days.ts'
import { extendOccurrences } from './extend-plans.ts'
import type { Prisma } from './generated/client.ts'
import { type Place, sealText } from './keys.ts'
import { fillComingWeeks } from './programmes-weeks.ts'
import { readTogetherHistory } from './together-history.ts'

type Versioned = { readonly id: string; readonly version: number }

/**
 * Gives an exercise that the clinician may use to the couple: the definition as it is today, the plan, and its
 * occurrences up to the horizon, one for each partner it is for.
 *
 * @throws Problem not-found for an exercise that there is none of; otherwise as decideAssignment
 */
export async function assignExercise(tx: CaseTx, wish: NewAssignment): Promise<Versioned> {
  const { coupleId, clinician } = tx.file
  const exercise = found(await findUsableExercise(tx, wish.slug))
  const couple = await holdCouple(tx)
  const today = localDate(tx.now, couple.zone)
  const decided = decideAssignment(exercise, wish, {
    today,
    closed: couple.closedAt !== null,
    askedAlone: await askedAlone(tx),
    running: await runningSlugs(tx, today),
    turns: (await readTogetherHistory(tx)).turns,
  })
  const id = randomUUID()
  await tx.db.assignment.createMany({
    data: {
      id,
      practiceId: clinician.practiceId,
      coupleId,
      definitionId: await keepDefinition(tx, exercise),
      forSlot: decided.forSlot,
      schedule: decided.schedule,
      startsOn: fromDay(decided.run.startsOn),
      endsOn: decided.run.endsOn === null ? null : fromDay(decided.run.endsOn),
      notesSealed: await sealNotes(tx, id, wish.notes),
      opener: decided.opener,
      createdBy: clinician.userId,
      createdAt: tx.now,
    },
  })
  await addOccurrences(tx, id, { ...decided, exercise }, today)
  await fillComingWeeks(tx)
  await writeDown(tx, { action: 'exercise-assigned', coupleId, subjectId: id })
  return { id, version: 1 }
}

async function askedAlone(tx: CaseTx): Promise<Record<Slot, boolean>> {
  const { A, B } = await readAskedAlone(tx)
  return { A: A !== null, B: B !== null }
}

/** Slugs of what runs for this couple. A week of a programme that is still to come gives way to it. */
async function runningSlugs(tx: CaseTx, today: string): Promise<string[]> {
  const begun = { OR: [{ programmeWeekId: null }, { startsOn: { lte: fromDay(today) } }] }
  const rows = await tx.db.assignment.findMany({
    where: { coupleId: tx.file.coupleId, ...begun },
    include: { ...stands, definition: { select: { slug: true } } },
  })
  return rows.filter(row => isRunning(stateOf(row), today)).map(row => row.definition.slug)
}

/** Who would open a theme that is assigned now. */
export async function nextThemeOpener(tx: CaseTx): Promise<Slot> {
  return nextOfSeries((await readTogetherHistory(tx)).turns, 'theme')
}

/** What `stateOf` reads of an assignment. */
const stands = {
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

/**
 * The row that holds the definition as it was sent; one for all couples. A clinician's own has one since it was saved,
 * a measure of the practice since it was brought.
 */
async function keepDefinition(tx: CaseTx, body: Definition): Promise<string> {
  const { practiceId } = tx.actor
  const { slug, version } = body
  if (findBuiltIn(slug) !== null) {
    await tx.db.exerciseDefinition.createMany({
      data: { practiceId, slug, version, origin: 'built-in', body },
      skipDuplicates: true,
    })
  }
  const kept = await tx.db.exerciseDefinition.findUniqueOrThrow({
    where: { practiceId_slug_version: { practiceId, slug, version } },
    select: { id: true },
  })
  return kept.id
}

/** Where an assignment's notes stand; both partners' portals open them with the couple's key. */
export function notesPlace(assignmentId: string): Place {
  return { table: 'assignment', column: 'notes_sealed', rowId: assignmentId }
}

async function sealNotes(tx: CaseTx, id: string, notes: AssignmentNotes): Promise<string | null> {
  if (Object.values(notes).every(each => each === '')) return null
  const owner = { scope: 'couple', subjectId: tx.file.coupleId } as const
  return sealText(tx, owner, notesPlace(id), JSON.stringify(notes))
}

type Planned = Pick<DecidedAssignment, 'schedule' | 'run' | 'forSlot'> & { exercise: Definition }

async function addOccurrences(tx: CaseTx, assignmentId: string, plan: Planned, today: string) {
  const { coupleId, clinician } = tx.file
  const partners = await tx.db.partner.findMany({
    where: { coupleId, ...(plan.forSlot === 'both' ? {} : { slot: plan.forSlot }) },
    select: { id: true },
  })
  const { practiceId } = clinician
  const partnerIds = partners.map(each => each.id)
  const { schedule, run } = plan
  const parts = duePartsOf(plan.exercise)
  const own = { practiceId, coupleId, assignmentId, partnerIds }
  await extendOccurrences(tx, [{ ...own, parts, schedule, run, today }])
}

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
