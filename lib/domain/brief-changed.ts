import type { Slot } from './access.ts'
import type { BriefInput, BriefLine, BriefObservation } from './brief.ts'
import { progressLink } from './brief-progress.ts'
import { addDays } from './calendar.ts'
import { criticalValue, EVIDENCE_DAYS, evidenceLevel, linearTrend } from './evidence.ts'
import type { Message } from './message.ts'
import { type DayValue, evidenceIn, meansByDay, pointsOf, rounded } from './trend.ts'

/** Chance of calling a steady outcome changed, per series; 2.58 standard errors. */
const OUTCOME_ALPHA = 0.01

/**
 * R13: the outcome chosen in advance is judged per partner at 2.58 standard errors. Every other series is judged with
 * .01 divided by the number of those that have the days for a trend, and is named only if it changed: what cannot be
 * judged, as a rating after each session, makes no verdict on another stricter.
 * Measures are judged by their own rules, apart from these (brief-measures.ts); of one that is the outcome nothing is
 * `chosen` here.
 */
export function changedLines(input: BriefInput): Record<'chosen' | 'others' | 'setback', BriefLine[]> {
  const { observations, outcome, measures } = input
  const none = { name: outcome, series: { A: [], B: [] } } as const
  const chosen = observations.find(each => each.name === outcome) ?? none
  const others = observations
    // What somebody guesses of the other is no state of either.
    .filter(each => each.name !== outcome && each.guesses === undefined)
    .sort((a, b) => (a.name < b.name ? -1 : 1))
  const isMeasure = measures.some(each => each.name === outcome)
  const outcomeLines = isMeasure ? [] : judged(chosen, input, criticalValue(OUTCOME_ALPHA))
  const judgeable = others.flatMap(({ series }) =>
    (['A', 'B'] as const).filter(slot => evidenceLevel(evidenceOf(series[slot], input).length) === 'trend'),
  )
  const strict =
    judgeable.length > 0 ? criticalValue(OUTCOME_ALPHA / judgeable.length) : Number.POSITIVE_INFINITY
  const otherLines = others.flatMap(each => judged(each, input, strict)).filter(isChange)
  const setback = withoutVerdict([...outcomeLines, ...otherLines], observations)
  return { chosen: outcomeLines, others: otherLines, setback }
}

/** A setback is information: said once, after all that moved away from what is hoped for. */
function withoutVerdict(lines: BriefLine[], observations: readonly BriefObservation[]): BriefLine[] {
  const setback = lines.find(({ key, values }) => {
    const favourable = observations.find(each => each.name === values.observation)?.favourable
    return (
      (key === 'brief.changed.falling' && favourable === 'higher') ||
      (key === 'brief.changed.rising' && favourable === 'lower')
    )
  })
  return setback ? [{ key: 'brief.changed.information', values: {}, link: setback.link }] : []
}

export function isChange(line: BriefLine): boolean {
  return line.key === 'brief.changed.rising' || line.key === 'brief.changed.falling'
}

type Judged = Pick<BriefObservation, 'name' | 'series'>

function judged(observation: Judged, input: BriefInput, critical: number): BriefLine[] {
  const { partners } = input
  const { name, series } = observation
  const link = progressLink(input, name)
  return (['A', 'B'] as const).map(partner => {
    const isMissing = !partners[partner].joined && series[partner].length === 0
    if (isMissing) return { key: 'brief.changed.notJoined', values: { partner, observation: name }, link }
    return { ...judgement(observation, partner, input, critical), link }
  })
}

function judgement({ name, series }: Judged, partner: Slot, input: BriefInput, critical: number): Message {
  const evidence = evidenceOf(series[partner], input)
  const about = { partner, observation: name, answered: evidence.length }
  if (evidence.length === 0)
    return { key: 'brief.changed.noAnswers', values: { ...about, ...rangeOf(input) } }
  if (evidenceLevel(evidence.length) !== 'trend') return { key: 'brief.changed.tooEarly', values: about }
  const { verdict, slopePerWeek, sePerWeek } = linearTrend(pointsOf(evidence), critical)
  const numbers = {
    from: evidence[0]!.day,
    to: evidence.at(-1)!.day,
    slope: rounded(verdict === 'no-clear-trend' ? slopePerWeek : Math.abs(slopePerWeek), 2),
    se: rounded(sePerWeek, 2),
    critical,
  }
  const key = verdict === 'no-clear-trend' ? 'noClearTrend' : verdict
  return { key: `brief.changed.${key}`, values: { ...about, ...numbers } }
}

function evidenceOf(series: readonly DayValue[], input: BriefInput): DayValue[] {
  return evidenceIn(meansByDay(series), rangeOf(input))
}

/** The six weeks that end today; of a couple that is closed, on its last day. */
export function rangeOf({ today, closedOn }: BriefInput): { from: string; to: string } {
  const to = closedOn ?? today
  return { from: addDays(to, 1 - EVIDENCE_DAYS), to }
}
