import { mayAnswer, type OccurrenceDates } from './schedule.ts'

type Day = OccurrenceDates
type Begun = { readonly dueOn: string; readonly finished: boolean }

/** Whether a session may be begun or gone on with. */
export type MayMeet = 'open' | 'not-yet' | 'closed'

/**
 * Which due day of an exercise the two meet on `today` (of the couple): the newest that is open, unless they are in the
 * middle of an older one. What they are in the middle of stays open after its last day, until the next one opens.
 * Null for an exercise without any day.
 */
export function dayToMeet<Each extends Day>(
  days: readonly Each[],
  sessions: readonly Begun[],
  today: string,
): { day: Each; may: MayMeet } | null {
  const newestFirst = [...days].sort((one, other) => (one.dueOn < other.dueOn ? 1 : -1))
  const begun = (day: Each) => sessions.find(each => each.dueOn === day.dueOn)
  const inTheMiddle = (day: Each) => begun(day)?.finished === false
  const open = newestFirst.filter(day => ['on-time', 'late'].includes(mayAnswer(day, today)))
  const [newest] = open
  if (newest) {
    const day = begun(newest) ? newest : (open.find(inTheMiddle) ?? newest)
    return { day, may: 'open' }
  }
  const past = newestFirst.filter(day => day.opensOn <= today)
  const unfinished = past.find(inTheMiddle)
  if (unfinished && unfinished === past[0]) return { day: unfinished, may: 'open' }
  const ahead = newestFirst.findLast(day => day.opensOn > today)
  if (ahead) return { day: ahead, may: 'not-yet' }
  return past[0] ? { day: past[0], may: 'closed' } : null
}
