import { z } from 'zod'
import { addDays, instantAt, localDate, localDay } from './calendar.ts'
import { typedLine } from './plain-text.ts'
import { ideaIds } from './ritual-ideas.ts'
import { dueDates, type Schedule, schedule } from './schedule.ts'
import { timeOfDay } from './time-of-day.ts'

/** How often a ritual comes: every day, on some weekdays, once a week, once a month. */
export type Rhythm = Extract<Schedule, { kind: 'daily' | 'weekdays' | 'weekly' | 'monthly' }>

export const rhythm = schedule.transform((plan, context): Rhythm => {
  if (isRhythm(plan)) return plan
  context.addIssue({ code: 'custom', message: 'rhythm' })
  return z.NEVER
})

function isRhythm(plan: Schedule): plan is Rhythm {
  return ['daily', 'weekdays', 'weekly', 'monthly'].includes(plan.kind)
}

const wishFields = z.strictObject({
  idea: z.enum([...ideaIds, 'own']),
  name: typedLine(60).nullable(),
  rhythm,
  time: timeOfDay,
  minutes: z.int().min(1).max(480),
})

const isNamed = ({ idea, name }: z.infer<typeof wishFields>) => idea !== 'own' || name !== null
const unnamed = { path: ['name'], message: 'empty' }

/**
 * A ritual as it is written down. `idea` is the starter it came from, or `own`. `name` null: the idea's own name, in
 * the language of whoever reads it; one of one's own has to be named.
 */
export const ritualWish = wishFields.refine(isNamed, unnamed)
export type RitualWish = z.infer<typeof ritualWish>

/** The same over the version that was read. */
export const ritualChange = wishFields.extend({ version: z.int32().min(1) }).refine(isNamed, unnamed)

/** `kept`, or `interrupted`: it began and broke off, or could not begin. */
export const outcome = z.enum(['kept', 'interrupted'])
export type Outcome = z.infer<typeof outcome>

/** What is said of a day; null takes back what was. `before` is what the person saw there. */
export const toldDay = z.strictObject({
  day: localDay,
  outcome: outcome.nullable(),
  before: outcome.nullable(),
})
export type ToldDay = z.infer<typeof toldDay>

/** When a ritual is, on the couple's wall. `minuteOfDay` 0–1439; `startsOn` a local day. */
export type RitualTimes = {
  rhythm: Rhythm
  minuteOfDay: number
  minutes: number
  zone: string
  startsOn: string
}

/** Every rhythm comes again within so many days. */
const FURTHEST_DAYS = 31

export function isRitualDay({ rhythm, startsOn }: RitualTimes, day: string): boolean {
  return dueDates(rhythm, { startsOn, endsOn: null }, day, day).length === 1
}

/** When it begins the next time; the one that is going on at `now` counts as the next. */
export function nextTime(ritual: RitualTimes, now: Date): { day: string; startsAt: Date } {
  const today = localDate(now, ritual.zone)
  const from = ritual.startsOn > today ? ritual.startsOn : today
  // Yesterday's may go on past midnight.
  const days = daysOf(ritual, addDays(from, -1), addDays(from, 2 * FURTHEST_DAYS))
  const times = days.map(day => ({ day, startsAt: instantAt(day, ritual.minuteOfDay, ritual.zone) }))
  return times.find(({ startsAt }) => now.getTime() < startsAt.getTime() + ritual.minutes * 60_000)!
}

/** How many of its past days can still be told about. */
const RECENT = 3

/** The newest days of the ritual up to today, newest first: those that "we kept it" may be said of. */
export function recentDays(ritual: RitualTimes, now: Date): string[] {
  const today = localDate(now, ritual.zone)
  return daysOf(ritual, addDays(today, -FURTHEST_DAYS), today).reverse().slice(0, RECENT)
}

/** The first day on which it is. */
export function firstRitualDay(ritual: RitualTimes): string {
  return daysOf(ritual, ritual.startsOn, addDays(ritual.startsOn, FURTHEST_DAYS))[0]!
}

function daysOf({ rhythm, startsOn }: RitualTimes, from: string, to: string): string[] {
  return dueDates(rhythm, { startsOn, endsOn: null }, from, to)
}
