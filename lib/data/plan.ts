import 'server-only'
import type { Slot } from '#lib/domain/access.ts'
import { type Completion, completionOf } from '#lib/domain/adherence.ts'
import {
  type AssignmentNotes,
  assignmentNotes,
  counts,
  type ForSlot,
  forSlot,
  isRunning,
  partOf,
} from '#lib/domain/assignment.ts'
import { minutesPerWeek } from '#lib/domain/burden.ts'
import { eachDay, localDate } from '#lib/domain/calendar.ts'
import { type Definition, definition as definitionSchema } from '#lib/domain/exercises/exercise.ts'
import type { Schedule } from '#lib/domain/schedule.ts'
import { spanOf } from '#lib/domain/season.ts'
import { openerOn, type TogetherHistory } from '#lib/domain/together-history.ts'
import { notesPlace } from './assignments.ts'
import { stateOf } from './assignments-running.ts'
import type { CaseTx } from './case-files.ts'
import { fromDay, toDay } from './days.ts'
import type { Prisma } from './generated/client.ts'
import { openText } from './keys.ts'
import { readTogetherHistory } from './together-history.ts'

/** One assignment as its clinician sees it. Days are local days of the couple. */
export type PlannedExercise = {
  readonly assignmentId: string
  readonly version: number
  readonly exercise: Definition
  readonly schedule: Schedule
  readonly startsOn: string
  readonly endsOn: string | null
  readonly endedOn: string | null
  readonly running: boolean
  readonly forSlot: ForSlot
  readonly opener: Slot | null
  readonly notes: AssignmentNotes | null
  /** Done out of due, each partner for themselves; null for whom it is not. */
  readonly completion: Record<Slot, Completion | null>
  /** The next due days from today on, at most three. */
  readonly next: readonly string[]
}

export type Plan = {
  readonly today: string
  /** Running ones first, then the newest. An assignment taken back before anything was due is left out. */
  readonly exercises: readonly PlannedExercise[]
  /** Minutes of a usual week over what runs. */
  readonly minutesPerWeek: Record<Slot, number>
}

/** The couple's plan; with `since`, done and due count from that day on. */
export async function listPlan(tx: CaseTx, since?: string): Promise<Plan> {
  const couple = await tx.db.couple.findUniqueOrThrow({
    where: { id: tx.file.coupleId },
    select: {
      zone: true,
      partners: { select: { id: true, slot: true, seat: { select: { joinedAt: true } } } },
    },
  })
  const today = localDate(tx.now, couple.zone)
  // The weeks of a programme that are still to come are listed with the programme.
  const begun = { OR: [{ programmeWeekId: null }, { startsOn: { lte: fromDay(today) } }] }
  const rows = await tx.db.assignment.findMany({
    where: { coupleId: tx.file.coupleId, ...begun },
    orderBy: [{ startsOn: 'desc' }, { createdAt: 'desc' }],
    include: planned,
  })
  const excused = await excusedDays(tx)
  const side = (slot: Slot): Side => {
    const { id, seat } = couple.partners.find(each => each.slot === slot)!
    return { partnerId: id, joinedOn: seat?.joinedAt ? localDate(seat.joinedAt, couple.zone) : null }
  }
  const context = {
    tx,
    today,
    zone: couple.zone,
    since: since ?? '',
    excused,
    history: await readTogetherHistory(tx),
    sides: { A: side('A'), B: side('B') },
  }
  const exercises: PlannedExercise[] = []
  for (const row of rows) exercises.push(await plannedExercise(row, context))
  const running = exercises.filter(each => each.running)
  return {
    today,
    exercises: [...running, ...exercises.filter(each => !each.running && leftATrace(each))],
    minutesPerWeek: { A: minutesOf(running, 'A'), B: minutesOf(running, 'B') },
  }
}

/** Days of holidays, rest and hard seasons: they do not count. One that was ended early counts up to its end. */
export async function excusedDays(tx: CaseTx): Promise<Set<string>> {
  const seasons = await tx.db.season.findMany({
    where: { coupleId: tx.file.coupleId },
    include: { couple: { select: { zone: true } } },
  })
  const spans = seasons.flatMap(({ firstDay, lastDay, endedAt, couple }) => {
    const endedOn = endedAt && localDate(endedAt, couple.zone)
    return spanOf({ firstDay: toDay(firstDay), lastDay: toDay(lastDay), endedOn }) ?? []
  })
  return new Set(spans.flatMap(each => eachDay(each.firstDay, each.lastDay)))
}

const planned = {
  definition: { select: { body: true } },
  occurrences: {
    orderBy: { dueOn: 'asc' },
    select: {
      partnerId: true,
      dueOn: true,
      part: true,
      responses: { select: { partnerId: true } },
    },
  },
  togetherSessions: { where: { finishedAt: { not: null } }, select: { dueOn: true } },
} satisfies Prisma.AssignmentInclude

type Row = Prisma.AssignmentGetPayload<{ include: typeof planned }>

type Context = {
  tx: CaseTx
  today: string
  zone: string
  since: string
  excused: ReadonlySet<string>
  history: TogetherHistory
  sides: Record<Slot, Side>
}

type Side = { partnerId: string; joinedOn: string | null }

async function plannedExercise(row: Row, context: Context): Promise<PlannedExercise> {
  const { today, zone } = context
  const exercise = definitionSchema.parse(row.definition.body)
  const state = stateOf(row)
  const running = isRunning(state, today)
  const given = forSlot.parse(row.forSlot)
  const side = (slot: Slot) => (given === 'both' || given === slot ? sideOf(row, slot, context) : null)
  const ahead = row.occurrences.map(each => toDay(each.dueOn)).filter(day => day >= today)
  return {
    assignmentId: row.id,
    version: row.version,
    exercise,
    schedule: state.schedule,
    startsOn: toDay(row.startsOn),
    endsOn: state.endsOn,
    endedOn: row.endedAt && localDate(row.endedAt, zone),
    running,
    forSlot: given,
    opener: openerIn(row, exercise, context),
    notes: await openNotes(context.tx, row),
    completion: { A: side('A'), B: side('B') },
    next: running ? [...new Set(ahead)].slice(0, 3) : [],
  }
}

/** Who opens the next one of it, or opened the last. Without a script it is whose turn it was when it was given. */
function openerIn(row: Row, exercise: Definition, { today, history }: Context): Slot | null {
  if (exercise.script === undefined) return row.opener === 'A' || row.opener === 'B' ? row.opener : null
  const days = row.occurrences.filter(each => partOf(each) === 'together').map(each => toDay(each.dueOn))
  const dueOn = days.find(day => day >= today) ?? days.at(-1) ?? today
  return openerOn(history, exercise, { assignmentId: row.id, dueOn })
}

/**
 * What fell due before somebody joined was never asked of them. What the two finished together both did, whether or not
 * a private word came after.
 */
function sideOf(row: Row, slot: Slot, { today, zone, since, excused, sides }: Context): Completion {
  const { partnerId, joinedOn } = sides[slot]
  if (joinedOn === null) return 'not-started'
  const endedOn = row.endedAt && localDate(row.endedAt, zone)
  const together = new Set(row.togetherSessions.map(each => toDay(each.dueOn)))
  const own = row.occurrences
    .filter(each => each.partnerId === null || each.partnerId === partnerId)
    .map(each => ({
      dueOn: toDay(each.dueOn),
      done:
        each.responses.some(response => response.partnerId === partnerId) ||
        (partOf(each) === 'together' && together.has(toDay(each.dueOn))),
      excused: excused.has(toDay(each.dueOn)),
    }))
  return completionOf(
    own.filter(each => each.dueOn >= since && (each.dueOn >= joinedOn || each.done) && counts(each, endedOn)),
    today,
  )
}

async function openNotes(tx: CaseTx, row: Row): Promise<AssignmentNotes | null> {
  if (row.notesSealed === null) return null
  const owner = { scope: 'couple', subjectId: tx.file.coupleId } as const
  const text = await openText(tx, owner, notesPlace(row.id), row.notesSealed)
  return assignmentNotes.parse(JSON.parse(text))
}

function leftATrace({ completion }: PlannedExercise): boolean {
  return [completion.A, completion.B].some(each => each !== null && each !== 'not-started')
}

function minutesOf(running: readonly PlannedExercise[], slot: Slot): number {
  return running
    .filter(each => each.forSlot === 'both' || each.forSlot === slot)
    .reduce((sum, { exercise, schedule }) => sum + minutesPerWeek(exercise.minutes, schedule), 0)
}
