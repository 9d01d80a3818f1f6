import type { Slot } from './access.ts'
import type { BriefInput, BriefLine, BriefObservation } from './brief.ts'
import { addDays } from './calendar.ts'
import { criticalValue, EVIDENCE_DAYS, evidenceLevel, linearTrend } from './evidence.ts'
import type { Message } from './message.ts'
import { evidenceIn, meansByDay, pointsOf, rounded } from './trend.ts'

/** Chance of calling a steady outcome changed, per series; 2.58 standard errors. */
const OUTCOME_ALPHA = 0.01

/**
 * R13: the outcome chosen in advance is judged per partner at 2.58 standard errors. Every other series is judged with
 * .01 divided by the number of those series (two for each other observation) and is named only if it changed.
 * Measures follow, by their own rules.
 */
export function changedLines({ observations, outcome, measures, today }: BriefInput): BriefLine[] {
  const chosen = observations.find(each => each.name === outcome)?.series ?? { A: [], B: [] }
  const others = observations.filter(each => each.name !== outcome).sort((a, b) => (a.name < b.name ? -1 : 1))
  const outcomeLines = judged({ name: outcome, series: chosen }, today, criticalValue(OUTCOME_ALPHA))
  const strict =
    others.length > 0 ? criticalValue(OUTCOME_ALPHA / (2 * others.length)) : Number.POSITIVE_INFINITY
  const otherLines = others.flatMap(each => judged(each, today, strict)).filter(isChange)
  const measured = measures.map(
    ({ partner, measure, change }): BriefLine => ({
      key: change.key,
      values: { ...change.values, partner, measure },
      link: { to: 'measures', measure },
    }),
  )
  return [...outcomeLines, ...otherLines, ...measured]
}

export function isChange(line: BriefLine): boolean {
  return line.key === 'brief.changed.rising' || line.key === 'brief.changed.falling'
}

function judged(
  { name, series }: Pick<BriefObservation, 'name' | 'series'>,
  today: string,
  critical: number,
): BriefLine[] {
  return (['A', 'B'] as const).map(partner => ({
    ...judgement(name, partner, series[partner], today, critical),
    link: { to: 'progress', observation: name },
  }))
}

function judgement(
  observation: string,
  partner: Slot,
  series: BriefObservation['series']['A'],
  today: string,
  critical: number,
): Message {
  const range = { from: addDays(today, 1 - EVIDENCE_DAYS), to: today }
  const evidence = evidenceIn(meansByDay(series), range)
  const about = { partner, observation, answered: evidence.length }
  if (evidence.length === 0) return { key: 'brief.changed.noAnswers', values: about }
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
