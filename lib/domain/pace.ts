import { z } from 'zod'
import { addDays, instantAt, localDate } from './calendar.ts'
import type { Definition, PaceOf } from './exercises/exercise.ts'

/**
 * The consent ladders (promise 5). A level is what both may be offered: nothing above it is listed, opened or begun.
 * Level 0 is where everybody is at first.
 */
export type Ladder = PaceOf['ladder']
export type Levels = Readonly<Record<Ladder, number>>

export const ladder = z.enum(['touch', 'openness'])
export const ladders: readonly Ladder[] = ladder.options

/** The last step of each ladder. */
export const topLevel: Levels = { touch: 5, openness: 4 }

/**
 * What a partner says, in private: `ready` for one step more, `stay`, or a step back, which takes effect at once
 * (`step-back-now`: both may notice) or when the next appointment comes (`step-back-next`).
 */
export const paceAnswer = z.enum(['ready', 'stay', 'step-back-next', 'step-back-now'])
export type PaceAnswer = z.infer<typeof paceAnswer>

/** Whether an exercise may be offered at these levels: to both partners or to neither. */
export function offered({ pace }: Pick<Definition, 'pace'>, levels: Levels): boolean {
  return pace === undefined || pace.level <= levels[pace.ladder]
}

/** Both are asked from the beginning of this many days before an appointment until it begins. */
const DAYS_ASKED = 5

/** When the question before an appointment opens: midnight in the couple's zone. */
export function asksFrom(startsAt: Date, zone: string): Date {
  return instantAt(addDays(localDate(startsAt, zone), -DAYS_ASKED), 0, zone)
}
