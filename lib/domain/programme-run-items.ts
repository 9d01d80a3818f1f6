import type { Slot } from './access.ts'
import { needsAskedAlone, needsBoth } from './assignment.ts'
import { minutesPerWeek } from './burden.ts'
import { addDays } from './calendar.ts'
import type { Definition } from './exercises/exercise.ts'
import { findExercise } from './exercises/registry.ts'
import { type Course, contentOf, daysOfWeek } from './programme-run.ts'
import type { Programme } from './programmes/programme.ts'
import { scheduleInWeek } from './programmes/week-schedule.ts'
import type { Run, Schedule } from './schedule.ts'

/** What a week asks of the couple, as an assignment is made from it. */
export type WeekItem = {
  readonly exercise: Definition
  readonly schedule: Schedule
  readonly run: Run
  readonly forSlot: 'both' | Slot
}

/** What runs for the couple beside the programme. */
export type Beside = {
  readonly slug: string
  readonly schedule: Schedule
  readonly run: Run
  readonly forSlot: 'both' | Slot
}

/** The exercises of a week on its own days, as the template has them; none for a rest. */
export function itemsOf(course: Course, index: number): WeekItem[] {
  const items = contentOf(course.template, course.weeks[index]!)?.items ?? []
  const week = daysOfWeek(course, index)
  return items.flatMap(({ slug, schedule: inWeek }): WeekItem[] => {
    const exercise = findExercise(slug)
    if (exercise === null) return []
    const schedule = scheduleInWeek(inWeek, week.startsOn)
    return [{ exercise, schedule, run: runOf(exercise, schedule, week), forSlot: 'both' }]
  })
}

/** What is done once stays open for seven days, as what is weekly does: it may fall on the last day of its week. */
function runOf({ togetherAfterDays = 0 }: Definition, schedule: Schedule, week: Run): Run {
  return schedule.kind === 'once' ? { ...week, endsOn: addDays(schedule.on, togetherAfterDays + 6) } : week
}

/**
 * The assignments that a week still needs: what runs for the couple already is not doubled, it counts in. Of what
 * runs for one of them only, the other gets their own where the exercise allows it.
 */
export function assignmentsOf(course: Course, index: number, beside: readonly Beside[]): WeekItem[] {
  const week = daysOfWeek(course, index)
  return itemsOf(course, index).flatMap(item => {
    const covered = beside.filter(each => each.slug === item.exercise.slug && meet(each, week))
    const missing = (['A', 'B'] as const).filter(
      slot => !covered.some(({ forSlot }) => forSlot === 'both' || forSlot === slot),
    )
    if (missing.length === 2) return [item]
    return missing.length === 1 && !needsBoth(item.exercise) ? [{ ...item, forSlot: missing[0]! }] : []
  })
}

function meet({ schedule, run }: Beside, week: ReturnType<typeof daysOfWeek>): boolean {
  if (schedule.kind === 'once') return schedule.on >= week.startsOn && schedule.on <= week.endsOn
  return run.startsOn <= week.endsOn && (run.endsOn === null || run.endsOn >= week.startsOn)
}

/** Minutes that a week asks of each partner, what counts in included. */
export function minutesOfWeek(course: Course, index: number): number {
  return itemsOf(course, index).reduce(
    (sum, { exercise, schedule }) => sum + minutesPerWeek(exercise.minutes, schedule),
    0,
  )
}

/** Whether any of its weeks holds what is given only after both were asked alone (promise 15). */
export function programmeNeedsAskedAlone({ weeks }: Programme): boolean {
  return weeks
    .flatMap(({ items }) => items)
    .some(({ slug }) => {
      const exercise = findExercise(slug)
      return exercise !== null && needsAskedAlone(exercise)
    })
}
