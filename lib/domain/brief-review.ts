import type { BriefInput, BriefLine } from './brief.ts'
import { measureChanges } from './brief-measures.ts'
import { progressLink } from './brief-progress.ts'
import { daysBetween } from './calendar.ts'
import { EVIDENCE_DAYS } from './evidence.ts'

/** Appointments after which the note may come before six weeks are over, if there is anything to judge by. */
const APPOINTMENTS = 4

/**
 * The off-track note (Halford 2012: progress looked at in the middle of treatment): six weeks after the start, or four
 * appointments, with no reliable improvement in either, by the outcome's last six weeks or by a measure since its first.
 * It misses about half of those who end without benefit, so its absence says nothing. A closed couple has none.
 */
export function worthReviewing(input: BriefInput, changed: readonly BriefLine[]): BriefLine[] {
  const { today, closedOn, startsOn, appointments, outcome } = input
  if (startsOn === null || closedOn !== null) return []
  const days = daysBetween(startsOn, today)
  const judged = changed.filter(line => verdicts.has(line.key) && line.values.observation === outcome)
  const measured = measureChanges(input).filter(each => each.overall.reliable !== null)
  const hasEvidence = judged.length + measured.length > 0
  if (days < EVIDENCE_DAYS && !(appointments >= APPOINTMENTS && hasEvidence)) return []
  if (judged.some(line => isImprovement(line, input))) return []
  if (measured.some(({ overall }) => overall.reliable && overall.favourable)) return []
  const key = hasEvidence ? 'worthReviewing' : 'worthReviewingUnjudged'
  const values = { weeks: Math.floor(days / 7), appointments }
  return [{ key: `brief.changed.${key}`, values, link: progressLink(input, outcome), rule: 'W1' }]
}

const verdicts = new Set(['rising', 'falling', 'noClearTrend'].map(each => `brief.changed.${each}`))

function isImprovement({ key, values }: BriefLine, { observations }: BriefInput): boolean {
  const favourable = observations.find(each => each.name === values.observation)?.favourable
  if (favourable === 'higher') return key === 'brief.changed.rising'
  return favourable === 'lower' && key === 'brief.changed.falling'
}
