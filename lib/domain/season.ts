import { z } from 'zod'
import { addDays, daysBetween, localDay } from './calendar.ts'
import { typedText } from './plain-text.ts'
import { Problem } from './problem.ts'

/** The longest hard season, both ends included: six weeks. A longer one is a new plan, not a season. */
const SEASON_DAYS = 42
/** How far back one may begin, and how far ahead it may be planned. */
export const SEASON_DAYS_BACK = 7
export const SEASON_DAYS_AHEAD = 90
/** The days after a season on which a look back is invited. */
const LOOK_BACK_DAYS = 7

/** A hard season as it is begun: first and last local day of the couple, and what is enough meanwhile. */
export const newSeason = z.strictObject({ firstDay: localDay, lastDay: localDay, enough: typedText(600) })
export type NewSeason = z.infer<typeof newSeason>

/** First and last day, both included, and the day on which somebody ended it early. */
export type SeasonDays = { firstDay: string; lastDay: string; endedOn: string | null }
type Span = { firstDay: string; lastDay: string }

/**
 * The days that a season really has: up to the day on which it was ended. Null for one that was ended before it got
 * going, on its first day or earlier.
 */
export function spanOf({ firstDay, lastDay, endedOn }: SeasonDays): Span | null {
  if (endedOn === null || endedOn >= lastDay) return { firstDay, lastDay }
  return endedOn <= firstDay ? null : { firstDay, lastDay: endedOn }
}

/** `ended` is one that somebody ended early; one that ran its course is `over`. */
type SeasonState = 'planned' | 'on' | 'over' | 'ended'

export function seasonState(season: SeasonDays, today: string): SeasonState {
  if (season.endedOn !== null) return 'ended'
  if (today < season.firstDay) return 'planned'
  return today <= season.lastDay ? 'on' : 'over'
}

/** Whether a look back is invited on `today`: in the seven days after the last one. */
export function invitesLookBack(season: SeasonDays, today: string): boolean {
  const span = spanOf(season)
  if (span === null) return false
  const since = daysBetween(span.lastDay, today)
  return since >= 1 && since <= LOOK_BACK_DAYS
}

/**
 * Refuses days that make no season.
 * @throws Problem invalid at `lastDay`: `ends-before-start`, `season-too-long`, `in-the-past`; at `firstDay`:
 * `season-too-early`, `too-far`; conflict `season-overlap` with the one that stands
 */
export function confirmSeason(
  { firstDay, lastDay }: NewSeason,
  { today, others }: { today: string; others: readonly SeasonDays[] },
): void {
  if (lastDay < firstDay) throw refused('lastDay', 'ends-before-start')
  if (daysBetween(firstDay, lastDay) >= SEASON_DAYS) throw refused('lastDay', 'season-too-long')
  if (lastDay < today) throw refused('lastDay', 'in-the-past')
  if (firstDay < addDays(today, -SEASON_DAYS_BACK)) throw refused('firstDay', 'season-too-early')
  if (firstDay > addDays(today, SEASON_DAYS_AHEAD)) throw refused('firstDay', 'too-far')
  const taken = others.flatMap(each => spanOf(each) ?? [])
  const other = taken.find(span => firstDay <= span.lastDay && span.firstDay <= lastDay)
  if (other) throw new Problem('conflict', 'season-overlap', { theirs: other })
}

function refused(field: string, reason: string): Problem {
  return new Problem('invalid', 'fields', { fields: { [field]: reason } })
}
