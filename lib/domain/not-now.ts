import { z } from 'zod'
import { Problem } from './problem.ts'
import type { ResponseWindow } from './response.ts'
import { mayAnswer } from './schedule.ts'

/**
 * Why something is not done now, in the order in which it is offered (promise 11). "I did not feel safe" is not among
 * them: it opens the private safety path, and is never kept as a reason.
 */
export const reasons = ['no-time', 'forgot', 'unclear', 'too-much', 'we-argued', 'not-for-me'] as const

export type Reason = (typeof reasons)[number]

/** What a partner may send: one reason and nothing else. */
export const notNow = z.strictObject({ reason: z.enum(reasons) })

/**
 * Only what is open to this person and not answered by them can be set aside. `today`: their local day 'YYYY-MM-DD'.
 * @throws Problem conflict `already-answered`; invalid `day-not-yet`, `day-closed`
 */
export function confirmMayTell(
  occurrence: ResponseWindow & { responseId: string | null; ended: boolean },
  today: string,
): void {
  if (occurrence.responseId !== null) throw new Problem('conflict', 'already-answered')
  const may = occurrence.ended ? 'closed' : mayAnswer(occurrence, today)
  if (may === 'not-yet') throw new Problem('invalid', 'day-not-yet')
  if (may === 'closed') throw new Problem('invalid', 'day-closed')
}

/** What was said of something and done after all says nothing any more. */
export function stillSaid<T extends { answered: boolean }>(told: readonly T[]): T[] {
  return told.filter(each => !each.answered)
}

/** Until the day ends on which it was said; the next day it is offered as before. Local days 'YYYY-MM-DD'. */
export function isSetAside(toldOn: string | null, today: string): boolean {
  return toldOn === today
}
