import { addDays } from './calendar.ts'

export const rangeNames = ['4w', '12w', 'since', 'all'] as const
type RangeName = (typeof rangeNames)[number]

/** Longest period that is drawn, in days: fifteen years. What is older is said to be there (`cutFrom`). */
const LONGEST_RANGE = 5478

type RangeFacts = {
  today: string
  /** Local day of the last appointment. */
  since: string | null
  /** First and last day with a number; null when there is none. */
  observed: { first: string; last: string } | null
}

/** `cutFrom` is the first day with a number, where "all" is longer than can be drawn; else it is absent. */
type Range = { name: RangeName; from: string; to: string; cutFrom?: string }

/**
 * The period of a name in an address. Without one, or with one that does not apply: twelve weeks, or all when every
 * number is older. "All" is four weeks at least and ends today, or on the last day with a number when that was more than twelve weeks
 * ago.
 */
export function rangeOf(wished: string | undefined, { today, since, observed }: RangeFacts): Range {
  const twelveWeeksAgo = addDays(today, -83)
  const isOld = observed !== null && observed.last < twelveWeeksAgo
  const known = rangeNames.find(name => name === wished && (name !== 'since' || since !== null))
  const name = known ?? (isOld ? 'all' : '12w')
  switch (name) {
    case '4w':
      return { name, from: addDays(today, -27), to: today }
    case '12w':
      return { name, from: twelveWeeksAgo, to: today }
    case 'since':
      return { name, from: since!, to: today }
    case 'all': {
      const to = isOld ? observed.last : today
      const fourWeeks = addDays(to, -27)
      const known = observed?.first ?? twelveWeeksAgo
      const first = known < fourWeeks ? known : fourWeeks
      const earliest = addDays(to, 1 - LONGEST_RANGE)
      return first >= earliest ? { name, from: first, to } : { name, from: earliest, to, cutFrom: first }
    }
  }
}
