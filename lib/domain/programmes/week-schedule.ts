import { z } from 'zod'
import { addDays, dayOfWeek, eachDay } from '../calendar.ts'
import { type Schedule, schedule } from '../schedule.ts'

const [, daily, weekdays, weekly, , themeWeek] = schedule.options

/** A template has no dates: what is done once stands on a weekday of its week, and nothing comes by the month. */
const once = z.strictObject({ kind: z.literal('once'), day: weekly.shape.day })

/** When an item of a programme is due within its week. Weekdays are 1 Monday … 7 Sunday. */
export const weekSchedule = z.discriminatedUnion('kind', [once, daily, weekdays, weekly, themeWeek])
export type WeekSchedule = z.infer<typeof weekSchedule>

/** The schedule of an assignment in the week that begins on the local day `startsOn`, whatever weekday that is. */
export function scheduleInWeek(plan: WeekSchedule, startsOn: string): Schedule {
  if (plan.kind !== 'once') return plan
  const days = eachDay(startsOn, addDays(startsOn, 6))
  return { kind: 'once', on: days.find(each => dayOfWeek(each) === plan.day) ?? startsOn }
}
