import type { Slot } from '#lib/domain/access.ts'
import {
  type AssignmentNotes,
  decideAssignment,
  duePartsOf,
  HORIZON_DAYS,
  isRunning,
} from '#lib/domain/assignment.ts'
import { addDays, dayOfWeek, localDate } from '#lib/domain/calendar.ts'
import type { Definition, Part } from '#lib/domain/exercises/exercise.ts'
import { findBuiltIn } from '#lib/domain/measures/exercises.ts'
import type { SeriesTurn } from '#lib/domain/rotation.ts'
import {
  dueDates,
  type OccurrenceDates,
  occurrenceDates,
  type Run,
  type Schedule,
} from '#lib/domain/schedule.ts'
import { fromDay } from './days.ts'
import { findOwnExercise } from './own-exercises.ts'
import { programmeItems } from './programmes.ts'
import type { CoupleRows } from './rows.ts'
import { closedAt, paths, type Setting } from './setting.ts'
import type { AssignmentStory, Story } from './story.ts'

/** One part of it, on one of its days. */
export type DueOccurrence = OccurrenceDates & { readonly part: Part }

/** An assignment as the domain decided it on the day that it began. */
export type Assigned = {
  readonly story: AssignmentStory
  /** When the clinician gave it. */
  readonly givenAgo: number
  /** The week of a programme that gives it; null for what was assigned by itself. */
  readonly weekId: string | null
  readonly path: string
  readonly exercise: Definition
  readonly schedule: Schedule
  readonly run: Run
  readonly opener: Slot | null
  readonly endedAt: Date | null
  readonly due: readonly DueOccurrence[]
}

/** In the order in which they were assigned. */
export function assignedIn(setting: Setting, story: Story): Assigned[] {
  const before: Assigned[] = []
  const oldestFirst = [...story.assignments].sort((a, b) => b.startsAgo - a.startsAgo)
  for (const each of oldestFirst) before.push(assign(setting, story, each, before))
  return [...before, ...programmeItems(setting, story, before)]
}

function assign(setting: Setting, story: Story, own: AssignmentStory, before: readonly Assigned[]): Assigned {
  const exercise = findBuiltIn(own.slug) ?? findOwnExercise(own.slug)
  if (!exercise) throw new Error(`no exercise ${own.slug}`)
  const startsOn = setting.ago(own.startsAgo)
  const schedule = scheduleOf(setting, story, own)
  const wish = {
    slug: own.slug,
    schedule,
    startsOn,
    endsOn: null,
    forSlot: 'both' as const,
    notes: own.notes ?? none,
  }
  const { run, opener } = decideAssignment(exercise, wish, {
    today: startsOn,
    closed: false,
    askedAlone: { A: story.partners.A.askedAlone !== null, B: story.partners.B.askedAlone !== null },
    running: before.filter(each => runs(each, startsOn)).map(each => each.exercise.slug),
    turns: before.flatMap(turnOf),
  })
  const endedAt =
    own.endedAgo === null ? closedAt(setting, story) : setting.at(own.endedAgo, 12 * 60, story.zone)
  const path = `${paths.couple(story)}/assignments/${own.slug}/${own.startsAgo}`
  const due = dueOf(setting, { exercise, schedule, run }, endedAt && localDate(endedAt, story.zone))
  return {
    ...{ story: own, givenAgo: own.startsAgo, weekId: null },
    ...{ path, exercise, schedule, run, opener, endedAt, due },
  }
}

const none: AssignmentNotes = { why: '', whenWhere: '', smallest: '', obstacle: '' }

function scheduleOf(
  setting: Setting,
  { appointments }: Story,
  { plan, startsAgo }: AssignmentStory,
): Schedule {
  switch (plan) {
    case 'once':
      return { kind: 'once', on: setting.ago(startsAgo) }
    case 'daily':
      return { kind: 'daily' }
    case 'tuesdays-and-saturdays':
      return { kind: 'weekdays', days: [2, 6] }
    case 'sundays':
      return { kind: 'weekly', day: 7 }
    case 'theme-week':
      return { kind: 'theme-week' }
    case 'session-day':
      return { kind: 'weekly', day: dayOfWeek(setting.ago(-appointments.newestAhead)) }
    case 'monthly':
      return { kind: 'monthly', day: Number(setting.ago(startsAgo).slice(8)) }
    case 'eve':
      return { kind: 'weekly', day: dayOfWeek(setting.ago(1 - appointments.newestAhead)) }
  }
}

function runs({ story, run, schedule }: Assigned, day: string): boolean {
  return isRunning({ ended: story.endedAgo !== null, endsOn: run.endsOn, schedule, allAnswered: false }, day)
}

function turnOf({ opener, story }: Assigned): SeriesTurn[] {
  return opener ? [{ series: 'theme', opener, completed: !story.skipped }] : []
}

type Planned = Pick<Assigned, 'exercise' | 'schedule' | 'run'>

/** What stands of an assignment: up to the horizon; once ended, only what was open or opened on the day after. */
export function dueOf(
  setting: Setting,
  { exercise, schedule, run }: Planned,
  endedOn: string | null,
): DueOccurrence[] {
  const days = dueDates(schedule, run, run.startsOn, addDays(setting.today, HORIZON_DAYS))
  const standing = days.flatMap(day =>
    duePartsOf(exercise).map(({ part, afterDays }) => ({
      part,
      ...occurrenceDates(schedule, run, addDays(day, afterDays)),
    })),
  )
  return endedOn === null ? standing : standing.filter(({ opensOn }) => opensOn <= addDays(endedOn, 1))
}

export function assignmentRow(
  setting: Setting,
  story: Story,
  assigned: Assigned,
): CoupleRows['assignments'][number] {
  const { run, schedule, opener, endedAt } = assigned
  const clinicianId = setting.id(paths.staff(story.clinician))
  return {
    id: setting.id(assigned.path),
    practiceId: setting.practiceId,
    coupleId: setting.id(paths.couple(story)),
    definitionId: setting.id(paths.definition(assigned.exercise)),
    programmeWeekId: assigned.weekId,
    forSlot: 'both',
    schedule,
    startsOn: fromDay(run.startsOn),
    endsOn: run.endsOn === null ? null : fromDay(run.endsOn),
    notes: assigned.story.notes ?? null,
    opener,
    createdBy: clinicianId,
    createdAt: setting.at(assigned.givenAgo, 9 * 60, story.zone),
    endedAt,
    endedBy: endedAt && clinicianId,
  }
}

/** One for each partner and due day. */
export function occurrenceRows(
  setting: Setting,
  story: Story,
  assigned: Assigned,
): CoupleRows['occurrences'] {
  return assigned.due.flatMap(({ part, dueOn, opensOn, closesOn }) =>
    (['A', 'B'] as const).map(slot => ({
      id: occurrenceId(setting, assigned, slot, dueOn),
      practiceId: setting.practiceId,
      coupleId: setting.id(paths.couple(story)),
      assignmentId: setting.id(assigned.path),
      partnerId: setting.id(paths.partner(story, slot)),
      part,
      dueOn: fromDay(dueOn),
      opensOn: fromDay(opensOn),
      closesOn: closesOn && fromDay(closesOn),
    })),
  )
}

export function occurrenceId(setting: Setting, { path }: Assigned, slot: Slot, dueOn: string): string {
  return setting.id(`${path}/${slot}/${dueOn}`)
}
