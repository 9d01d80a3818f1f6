import 'server-only'
import { localDate } from '#lib/domain/calendar.ts'
import type { Text } from '#lib/domain/exercises/text.ts'
import { Problem } from '#lib/domain/problem.ts'
import {
  type Course,
  contentOf,
  daysOfWeek,
  numberOf,
  type WeekKind,
  weekOn,
} from '#lib/domain/programme-run.ts'
import { changeWeeks, type WeekChange } from '#lib/domain/programme-run-changes.ts'
import { itemsOf, minutesOfWeek } from '#lib/domain/programme-run-items.ts'
import type { CaseTx } from './case-files.ts'
import { newestToday, type Run, readRuns } from './programmes-rows.ts'
import type { PartnerTx } from './with-actor.ts'

/** A week as its clinician sees it. Days are local days of the couple, both included. */
export type PlannedWeek = {
  readonly weekId: string
  readonly kind: WeekKind
  /** "Week 3 of 12"; null for a rest. */
  readonly place: { readonly number: number; readonly of: number } | null
  readonly startsOn: string
  readonly endsOn: string
  readonly state: 'over' | 'now' | 'coming'
  readonly content: { readonly title: Text; readonly focus: Text } | null
  /** Titles of what it asks for, and the minutes of it for each partner. */
  readonly exercises: readonly Text[]
  readonly minutes: number
  /** The changes that this week allows. */
  readonly may: readonly WeekAct[]
}

type WeekAct = Exclude<WeekChange['kind'], 'individual' | 'joint' | 'put-back'>

export type PlannedProgramme = {
  readonly runId: string
  readonly version: number
  readonly slug: string
  readonly title: Text
  readonly purpose: Text
  readonly repeatsMonthly: boolean
  /** Of one that has ended, those that had begun by then. */
  readonly weeks: readonly PlannedWeek[]
  readonly startsOn: string
  readonly lastDay: string
  readonly endedOn: string | null
  /** Not ended, and its last week is not over. */
  readonly running: boolean
  /** Whether the coming joint weeks can be made individual ones, or joint ones again. */
  readonly may: readonly ('individual' | 'joint')[]
}

/** The couple's programmes with all their weeks, the one that begins last first. */
export async function listProgrammes(tx: CaseTx): Promise<PlannedProgramme[]> {
  const { zone } = await tx.db.couple.findUniqueOrThrow({
    where: { id: tx.file.coupleId },
    select: { zone: true },
  })
  const days = { today: localDate(tx.now, zone), newest: await newestToday(tx, zone) }
  return (await readRuns(tx)).map(run => shape(run, zone, days))
}

type Days = { readonly today: string; readonly newest: string }

function shape(
  { runId, version, course, endedAt, lastDay }: Run,
  zone: string,
  days: Days,
): PlannedProgramme {
  const { template, weeks } = course
  const open = endedAt === null
  const endedOn = endedAt && localDate(endedAt, zone)
  return {
    runId,
    version,
    slug: template.slug,
    title: template.title,
    purpose: template.purpose,
    repeatsMonthly: template.repeatsMonthly ?? false,
    weeks: weeks
      .map((_, index) => plannedWeek(course, index, days, open))
      .filter(({ startsOn }) => endedOn === null || startsOn <= endedOn),
    startsOn: course.startsOn,
    lastDay,
    endedOn,
    running: open && lastDay >= days.today,
    may: open ? (['individual', 'joint'] as const).filter(kind => allows(course, { kind }, days)) : [],
  }
}

const acts = ['rest', 'skip', 'repeat', 'earlier', 'later'] as const satisfies readonly WeekAct[]

function plannedWeek(course: Course, index: number, days: Days, open: boolean): PlannedWeek {
  const week = course.weeks[index]!
  const weekId = week.weekId!
  const content = contentOf(course.template, week)
  const { startsOn, endsOn } = daysOfWeek(course, index)
  return {
    ...{ weekId, kind: week.kind, startsOn, endsOn },
    place: numberOf(course, index),
    state: endsOn < days.today ? 'over' : startsOn <= days.today ? 'now' : 'coming',
    content: content && { title: content.title, focus: content.focus },
    exercises: itemsOf(course, index).map(({ exercise }) => exercise.title),
    minutes: minutesOfWeek(course, index),
    may: open ? acts.filter(kind => allows(course, { kind, weekId }, days)) : [],
  }
}

function allows(course: Course, change: WeekChange, { newest }: Days): boolean {
  try {
    changeWeeks(course, change, newest)
    return true
  } catch (error) {
    if (error instanceof Problem) return false
    throw error
  }
}

/** What both partners may know of the week that runs: the calendar's, never what anybody did. */
export type ProgrammeWeekNow =
  | {
      readonly kind: 'week'
      readonly number: number
      readonly of: number
      readonly title: Text
      readonly focus: Text
    }
  | { readonly kind: 'rest' }

/**
 * The week of the programme on today's date in the couple's zone; null where none runs. A programme that was ended
 * "after this week" is still there until its week is over.
 */
export async function readProgrammeWeek(tx: PartnerTx): Promise<ProgrammeWeekNow | null> {
  const { coupleId } = tx.actor
  const couple = await tx.db.couple.findUniqueOrThrow({ where: { id: coupleId } })
  if (couple.closedAt) return null
  const today = localDate(tx.now, couple.zone)
  for (const { course, lastDay } of await readRuns(tx)) {
    const index = weekOn(course, today)
    if (index === null || today > lastDay) continue
    const place = numberOf(course, index)
    const content = contentOf(course.template, course.weeks[index]!)
    if (!place || !content) return { kind: 'rest' }
    return { kind: 'week', ...place, title: content.title, focus: content.focus }
  }
  return null
}
