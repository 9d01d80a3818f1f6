import type { BriefInput, BriefLine } from './brief.ts'
import { changedLines, rangeOf } from './brief-changed.ts'
import { measureLines } from './brief-measures.ts'

/**
 * What changed: the outcome chosen in advance first, with the day of its choice where that matters, then the rest. An
 * outcome that is a measure is judged by its own rule; every daily series is one of the rest then.
 */
export function whatChanged(input: BriefInput): BriefLine[] {
  const { chosen, others, setback } = changedLines(input)
  const measured = measureLines(input)
  const isOutcome = ({ values }: BriefLine) => values.measure === input.outcome
  const own = isMeasured(input) ? measured.filter(isOutcome) : chosen
  const rest = isMeasured(input) ? measured.filter(line => !isOutcome(line)) : measured
  return [...own, ...choiceLines(input), ...others, ...setback, ...rest]
}

/** Whether the outcome is a measure that either of the two filled in. */
export function isMeasured({ outcome, measures }: Pick<BriefInput, 'outcome' | 'measures'>): boolean {
  return measures.some(each => each.name === outcome)
}

/**
 * Whoever chooses after looking calls chance a change more often, so the day is said for as long as days from before
 * the choice are among those that are judged: six weeks of a daily series, and of a measure always.
 */
function choiceLines(input: BriefInput): BriefLine[] {
  const { outcome, outcomeSince: since } = input
  if (since === null) return []
  const { from } = rangeOf(input)
  const measure = input.measures.find(each => each.name === outcome)
  const series = input.observations.find(each => each.name === outcome)?.series
  const days = measure
    ? [...measure.administrations.A, ...measure.administrations.B].map(each => each.day)
    : [...(series?.A ?? []), ...(series?.B ?? [])].map(each => each.day).filter(day => day >= from)
  if (!days.some(day => day < since)) return []
  return [{ key: 'brief.changed.chosenOn', values: { on: since }, link: { to: 'judging' } }]
}
