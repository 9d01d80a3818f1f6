import { z } from 'zod'
import type { Slot } from './access.ts'
import { addDays, localDay } from './calendar.ts'
import { type Definition, exerciseSlug, type Part, partsOf } from './exercises/exercise.ts'
import { Problem } from './problem.ts'
import { nextOfSeries, type SeriesTurn, seriesOf } from './rotation.ts'
import { dueDates, type Run, type Schedule, schedule } from './schedule.ts'

/** Occurrences stand this many days ahead of the couple's today. */
export const HORIZON_DAYS = 28

const FURTHEST_START_DAYS = 366

const note = z
  .string()
  .max(500)
  .refine(written => !written.includes('\0'))
  .overwrite(written => written.toWellFormed())
  .normalize('NFC')
  .trim()

/** What the couple reads beside the exercise; each may be empty. */
export const assignmentNotes = z.strictObject({ why: note, whenWhere: note, smallest: note, obstacle: note })
export type AssignmentNotes = z.infer<typeof assignmentNotes>

export const forSlot = z.enum(['both', 'A', 'B'])
export type ForSlot = z.infer<typeof forSlot>

/** A clinician's wish as a form sends it. Days are local days of the couple; `endsOn` null: until it is ended. */
export const newAssignment = z.strictObject({
  slug: exerciseSlug,
  schedule,
  startsOn: localDay,
  endsOn: localDay.nullable(),
  forSlot,
  notes: assignmentNotes,
})
export type NewAssignment = z.infer<typeof newAssignment>

export type AssignmentSituation = {
  today: string
  closed: boolean
  /** Whether "asked alone", or a reason why not, is recorded (promise 15). */
  askedAlone: Record<Slot, boolean>
  /** Slugs that run for this couple. */
  running: readonly string[]
  /** What the two did together, oldest first. */
  turns: readonly SeriesTurn[]
}

export type DecidedAssignment = { schedule: Schedule; run: Run; forSlot: ForSlot; opener: Slot | null }

type Fitted = Pick<Definition, 'mode' | 'minutes' | 'group' | 'togetherAfterDays'>

/**
 * The kinds of schedule that suit an exercise, the suggested one first. A measure asks about weeks or about the
 * relationship as a whole, so it is never asked daily, however short.
 */
export function fittingSchedules(exercise: Fitted): Schedule['kind'][] {
  if (exercise.group === 'measure') return ['once', 'monthly', 'weekly']
  switch (exercise.mode) {
    case 'theme':
      return ['theme-week']
    case 'standing':
      return ['once']
    case 'together':
      return exercise.minutes <= SHORT_MINUTES
        ? ['weekly', 'once', 'weekdays', 'daily']
        : ['weekly', 'once', 'monthly']
    case 'prepared':
      return preparedSchedules(exercise)
    case 'each':
    case 'mutual':
      return exercise.minutes <= 1 ? ['daily', 'weekdays'] : ['weekly', 'once']
  }
}

/** What is short enough for every evening of two tired people. */
const SHORT_MINUTES = 5

/** A look back over the month comes with the month. Of a weekly one both parts lie within their week. */
function preparedSchedules({ group, togetherAfterDays = 1 }: Fitted): Schedule['kind'][] {
  if (group === 'check-in') return ['monthly', 'once']
  return togetherAfterDays < 7 ? ['once', 'weekly', 'monthly'] : ['once', 'monthly']
}

/** What both take part in cannot be given to one. */
export function needsBoth({ mode, together }: Pick<Definition, 'mode' | 'together'>): boolean {
  return together || mode === 'mutual' || mode === 'theme' || mode === 'together' || mode === 'prepared'
}

/** What is done together or paced is given only after both were asked alone (promise 15). */
export function needsAskedAlone({
  together,
  script,
  pace,
}: Pick<Definition, 'together' | 'script' | 'pace'>): boolean {
  return together || script !== undefined || pace !== undefined
}

/**
 * A wish becomes an assignment, or a Problem: conflict couple-closed, asked-alone-first, already-running; invalid
 * starts-in-the-past, starts-too-late, ends-before-start, schedule-does-not-fit, needs-both, never-due.
 */
export function decideAssignment(
  definition: Definition,
  wish: NewAssignment,
  situation: AssignmentSituation,
): DecidedAssignment {
  refuseSituation(definition, situation)
  refuseWish(definition, wish, situation.today)
  const run = runOf(wish)
  if (occurrenceDays(wish.schedule, run, situation.today).length === 0)
    throw new Problem('invalid', 'never-due')
  const opener = definition.mode === 'theme' ? nextOfSeries(situation.turns, seriesOf(definition)) : null
  return { schedule: wish.schedule, run, forSlot: wish.forSlot, opener }
}

function refuseSituation(definition: Definition, { closed, askedAlone, running }: AssignmentSituation): void {
  if (closed) throw new Problem('conflict', 'couple-closed')
  if (needsAskedAlone(definition) && !(askedAlone.A && askedAlone.B))
    throw new Problem('conflict', 'asked-alone-first')
  if (running.includes(definition.slug)) throw new Problem('conflict', 'already-running')
}

function refuseWish(definition: Definition, wish: NewAssignment, today: string): void {
  if (!fittingSchedules(definition).includes(wish.schedule.kind)) refuse('schedule', 'schedule-does-not-fit')
  if (needsBoth(definition) && wish.forSlot !== 'both') refuse('forSlot', 'needs-both')
  if (wish.startsOn < today) refuse('startsOn', 'starts-in-the-past')
  if (wish.startsOn > addDays(today, FURTHEST_START_DAYS)) refuse('startsOn', 'starts-too-late')
  if (wish.endsOn !== null && wish.endsOn < wish.startsOn) refuse('endsOn', 'ends-before-start')
}

function refuse(field: string, reason: string): never {
  throw new Problem('invalid', reason, { fields: { [field]: reason } })
}

/** A theme is a week, and a single one is done when it is done: neither runs on. */
function runOf({ schedule, startsOn, endsOn }: NewAssignment): Run {
  if (schedule.kind === 'theme-week') return { startsOn, endsOn: addDays(startsOn, 6) }
  return { startsOn, endsOn: schedule.kind === 'once' ? null : endsOn }
}

/** The part that an occurrence asks for, from the text of its row. */
export function partOf({ part }: { readonly part: string }): Part {
  return part === 'together' ? 'together' : 'alone'
}

/** A part of an exercise, and how many days after the day of its plan it falls due. */
export type DuePart = { part: Part; afterDays: number }

/** What an exercise asks of each partner on one day of its plan. */
export function duePartsOf(exercise: Pick<Definition, 'mode' | 'script' | 'togetherAfterDays'>): DuePart[] {
  return partsOf(exercise).map((part, index) => ({
    part,
    afterDays: index === 0 ? 0 : (exercise.togetherAfterDays ?? 0),
  }))
}

/**
 * The due days to add to a plan on `today`: those after `after` (the last that stands) up to the horizon, none in the
 * past. Where nothing stands and nothing is near, the first that comes, so that no assignment is without a next day.
 */
export function occurrenceDays(plan: Schedule, run: Run, today: string, after?: string): string[] {
  const from = after === undefined || after < today ? today : addDays(after, 1)
  const near = dueDates(plan, run, from, addDays(today, HORIZON_DAYS))
  if (near.length > 0 || after !== undefined) return near
  return dueDates(plan, run, run.startsOn, addDays(run.startsOn, FURTHEST_START_DAYS)).slice(0, 1)
}

type AssignmentState = {
  ended: boolean
  endsOn: string | null
  schedule: Schedule
  /** Whether every occurrence that stands has its answer, or the two finished it together. */
  allAnswered: boolean
}

export function isRunning({ ended, endsOn, schedule, allAnswered }: AssignmentState, today: string): boolean {
  if (ended || (endsOn !== null && endsOn < today)) return false
  return !(schedule.kind === 'once' && allAnswered)
}

/**
 * Whether an occurrence counts in done out of due. Of an assignment that ended, what fell due from that day on counts
 * only where it was answered: nobody could.
 */
export function counts({ dueOn, done }: { dueOn: string; done: boolean }, endedOn: string | null): boolean {
  return done || endedOn === null || dueOn < endedOn
}
