import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { addDays, daysBetween, localDay } from './calendar.ts'
import type { Programme, ProgrammeWeek } from './programmes/programme.ts'

/**
 * A programme as one couple lives it: a list of weeks, one after the other, each of seven local days of the couple.
 * The template that it came from stays as it was; what a clinician changes is this list, and of it only what has not
 * begun.
 */
export const weekKind = z.enum(['baseline', 'joint', 'individual', 'rest'])
export type WeekKind = z.infer<typeof weekKind>

/**
 * `templateWeek` is its place in the template, from 0; null for a week of rest. A week that is joint in the template
 * and `individual` here was made an individual one. `weekId` is null until it is kept.
 */
export type CourseWeek = {
  readonly weekId: string | null
  readonly kind: WeekKind
  readonly templateWeek: number | null
}

export type Course = {
  readonly template: Programme
  /** The first local day of the first week. */
  readonly startsOn: string
  readonly weeks: readonly CourseWeek[]
}

/** A clinician’s wish: the first day is a local day of the couple; `groupId` when it is given to a whole group. */
export const newProgramme = z.strictObject({
  slug: z.string().max(60),
  startsOn: localDay,
  groupId: z.uuid().nullable(),
})
export type NewProgramme = z.infer<typeof newProgramme>

/** What goes round each month is laid out for a year. */
const MONTHS_AHEAD = 12

/** The weeks of a template in its own order. What goes round each month rests until its next month begins. */
export function layOutWeeks(template: Programme, startsOn: string): CourseWeek[] {
  const once = template.weeks.map(
    ({ kind }, templateWeek): CourseWeek => ({ weekId: null, kind, templateWeek }),
  )
  if (!template.repeatsMonthly) return once
  const weeks: CourseWeek[] = []
  for (let month = 0; month < MONTHS_AHEAD; month++) {
    const rests = Math.max(0, firstWeekOfMonth(startsOn, month) - weeks.length)
    weeks.push(...Array.from({ length: rests }, restWeek), ...once)
  }
  return weeks
}

export const restWeek = (): CourseWeek => ({ weekId: null, kind: 'rest', templateWeek: null })

/** The first week that begins a month after the start, or later: `month` 1 is the second round. */
function firstWeekOfMonth(startsOn: string, month: number): number {
  const begins = Temporal.PlainDate.from(startsOn).add({ months: month }).toString()
  return Math.ceil(daysBetween(startsOn, begins) / 7)
}

/** First and last local day of a week, both included. */
export function daysOfWeek({ startsOn }: Pick<Course, 'startsOn'>, index: number) {
  const first = addDays(startsOn, index * 7)
  return { startsOn: first, endsOn: addDays(first, 6) }
}

/** How many weeks have begun on `today`: they come first, and nothing changes them. */
export function begunWeeks(course: Course, today: string): number {
  const begun = Math.floor(daysBetween(course.startsOn, today) / 7) + 1
  return Math.min(Math.max(begun, 0), course.weeks.length)
}

/** The place of the week that holds `today`; null before the first and after the last. */
export function weekOn(course: Course, today: string): number | null {
  const index = Math.floor(daysBetween(course.startsOn, today) / 7)
  return index >= 0 && index < course.weeks.length ? index : null
}

/**
 * "Week 3 of 12": rests are not counted, and what goes round begins at 1 with each baseline week. Null for a week of
 * rest.
 */
export function numberOf({ template, weeks }: Course, index: number): { number: number; of: number } | null {
  if (weeks[index]?.kind === 'rest') return null
  const from = template.repeatsMonthly ? roundOf(weeks, index) : 0
  const next = template.repeatsMonthly
    ? weeks.findIndex(({ kind }, place) => place > index && kind === 'baseline')
    : -1
  const lived = weeks.map(({ kind }) => kind !== 'rest')
  const count = (some: readonly boolean[]) => some.filter(Boolean).length
  return {
    number: count(lived.slice(from, index + 1)),
    of: count(lived.slice(from, next === -1 ? undefined : next)),
  }
}

function roundOf(weeks: readonly CourseWeek[], index: number): number {
  return Math.max(
    0,
    weeks.findLastIndex(({ kind }, place) => place <= index && kind === 'baseline'),
  )
}

/** What a week is about and asks for; null for a rest. A joint week that was made individual is one of the others. */
export function contentOf(template: Programme, { kind, templateWeek }: CourseWeek): ProgrammeWeek | null {
  if (templateWeek === null) return null
  const own = template.weeks[templateWeek] ?? null
  return kind === 'individual' && own?.kind !== 'individual' ? standIn(template, templateWeek) : own
}

/**
 * One of the programme's own individual weeks, taken in turn: nothing on a partner's screen sets it apart from a week
 * that was always one.
 */
function standIn({ weeks }: Programme, templateWeek: number): ProgrammeWeek | null {
  const individual = weeks.filter(({ kind }) => kind === 'individual')
  const place = weeks.slice(0, templateWeek).filter(({ kind }) => kind === 'joint').length
  return individual[place % individual.length] ?? null
}
