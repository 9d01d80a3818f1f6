import { z } from 'zod'
import { addDays, dayOfWeek, eachDay, localDay } from './calendar.ts'

const weekday = z.number().int().min(1).max(7)

/** When an assignment is due. Weekdays are 1 Monday … 7 Sunday; a monthly day past the month's end is its last day. */
export const schedule = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('once'), on: localDay }),
  z.strictObject({ kind: z.literal('daily') }),
  z.strictObject({
    kind: z.literal('weekdays'),
    days: z
      .array(weekday)
      .min(1)
      .max(7)
      .refine(days => new Set(days).size === days.length, 'a day twice'),
  }),
  z.strictObject({ kind: z.literal('weekly'), day: weekday }),
  z.strictObject({ kind: z.literal('monthly'), day: z.number().int().min(1).max(31) }),
  z.strictObject({ kind: z.literal('theme-week') }),
])
export type Schedule = z.infer<typeof schedule>

/** First and last local day of an assignment; `endsOn` null while it goes on. */
export type Run = { startsOn: string; endsOn: string | null }

/** `closesOn` is the last day on which an answer is taken; null: until it is done or the assignment ends. */
export type OccurrenceDates = { dueOn: string; opensOn: string; closesOn: string | null }

/** The due dates that lie both in the run and between `from` and `to`, both included, in order. */
export function dueDates(plan: Schedule, run: Run, from: string, to: string): string[] {
  const first = run.startsOn > from ? run.startsOn : from
  const last = run.endsOn !== null && run.endsOn < to ? run.endsOn : to
  const inside = (day: string) => day >= first && day <= last
  if (plan.kind === 'once') return [plan.on].filter(inside)
  if (plan.kind === 'theme-week') return [themeWeekEnd(run)].filter(inside)
  return eachDay(first, last).filter(day => falls(plan, day))
}

type Repeating = Exclude<Schedule, { kind: 'once' | 'theme-week' }>

function falls(plan: Repeating, day: string): boolean {
  switch (plan.kind) {
    case 'daily':
      return true
    case 'weekdays':
      return plan.days.includes(dayOfWeek(day))
    case 'weekly':
      return plan.day === dayOfWeek(day)
    case 'monthly':
      return fallsInMonth(plan.day, day)
  }
}

function fallsInMonth(wanted: number, day: string): boolean {
  const date = Number(day.slice(8))
  const isLastOfMonth = addDays(day, 1).endsWith('-01')
  return date === wanted || (isLastOfMonth && wanted > date)
}

/** Seven days from the start, or fewer when the assignment was ended inside them. */
function themeWeekEnd(run: Run): string {
  const seventh = addDays(run.startsOn, 6)
  return run.endsOn !== null && run.endsOn < seventh ? run.endsOn : seventh
}

/**
 * From when to when an occurrence takes an answer. Days of daily practice may be filled in on the day after;
 * weekly and monthly ones stay open for seven days; a theme is open all its week; a single one stays open as long as
 * its run, which is without end unless it came with the week of a programme.
 */
export function occurrenceDates(plan: Schedule, run: Run, dueOn: string): OccurrenceDates {
  switch (plan.kind) {
    case 'once':
      return { dueOn, opensOn: dueOn, closesOn: run.endsOn }
    case 'daily':
    case 'weekdays':
      return { dueOn, opensOn: dueOn, closesOn: addDays(dueOn, 1) }
    case 'weekly':
    case 'monthly':
      return { dueOn, opensOn: dueOn, closesOn: addDays(dueOn, 6) }
    case 'theme-week':
      return { dueOn, opensOn: run.startsOn, closesOn: dueOn }
  }
}

type MayAnswer = 'on-time' | 'late' | 'not-yet' | 'closed'

/** Whether an answer is taken on `today` of the person's own zone; after the due date it is marked late. */
export function mayAnswer({ dueOn, opensOn, closesOn }: OccurrenceDates, today: string): MayAnswer {
  if (today < opensOn) return 'not-yet'
  if (closesOn !== null && today > closesOn) return 'closed'
  return today > dueOn ? 'late' : 'on-time'
}
