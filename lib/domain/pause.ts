import { z } from 'zod'
import { addDays, instantAt, localDate } from './calendar.ts'
import { pauseMinutes } from './pause-minutes.ts'
import { typedText } from './plain-text.ts'
import { timeOfDay } from './time-of-day.ts'

/** How long a pause may be: so many minutes, or until a time tomorrow in the zone of whoever asks. */
export const pauseLength = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('minutes'), minutes: z.literal(pauseMinutes) }),
  z.strictObject({ kind: z.literal('tomorrow'), time: timeOfDay }),
])
export type PauseLength = z.infer<typeof pauseLength>

/** What may help the body meanwhile: a suggestion to both. */
export const calming = z.enum(['breathe', 'ground', 'walk'])
export type Calming = z.infer<typeof calming>

/** A recap for both: what I felt, and what mattered most to me. Either may stay empty, not both. */
export const recap = z
  .strictObject({ felt: typedText(600).or(z.literal('')), mattered: typedText(600).or(z.literal('')) })
  .refine(each => each.felt !== '' || each.mattered !== '', { path: ['felt'], message: 'empty' })
export type Recap = z.infer<typeof recap>

/** When both are back. Minutes end on a whole one; `zone` is where the person who asks lives. */
export function pauseUntil(length: PauseLength, now: Date, zone: string): Date {
  if (length.kind === 'tomorrow') return instantAt(addDays(localDate(now, zone), 1), length.time, zone)
  return new Date(Math.ceil(now.getTime() / MINUTE + length.minutes) * MINUTE)
}

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

/**
 * - `under-way`; - `over`: its time has come and neither has said what next; - `ended`: they went on, or set a time.
 * - `past`: a day has gone by and nobody said anything, which is fine too.
 */
type PauseState = 'under-way' | 'over' | 'ended' | 'past'

type Times = { readonly until: Date; readonly endedAt: Date | null }

export function pauseState({ until, endedAt }: Times, now: Date): PauseState {
  if (endedAt !== null) return 'ended'
  if (now < until) return 'under-way'
  return now.getTime() < until.getTime() + DAY ? 'over' : 'past'
}

/** A recap can be written from the pause's beginning to a day after its time: while it is fresh. */
export function mayRecap({ until }: Times, now: Date): boolean {
  return now.getTime() < until.getTime() + DAY
}
