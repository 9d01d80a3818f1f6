import type { BriefInput, BriefLine, BriefObservation } from './brief.ts'
import { progressLink } from './brief-progress.ts'
import { criticalT, gapError, isBeyond } from './evidence.ts'
import { meansByDay, rounded } from './trend.ts'

/** Paired days that R13 looks at. */
const PAIRED_DAYS = 14

const ALPHA = 0.05

/**
 * R13, level gaps (A about A against B about B): mean gap of the last 14 paired days, SE = sd / sqrt(14) x 1.23, called
 * a difference when |gap| > t x SE, where t is the two-sided value for .05 / m and m the observations that have 14 paired
 * days (m = 1: 2.16, m = 4: 2.90). Student's t with 13 degrees of freedom, since fourteen days give the error itself: with
 * the normal value two people who feel the same were said to differ in 6.6 % of couples, with four observations in 9 %
 * (brief-differ-rate.test.ts). Widest first, as a share of the observation's range.
 */
export function differLines(input: BriefInput): BriefLine[] {
  const compared = input.observations.flatMap(each => pairedGap(each) ?? [])
  if (compared.length === 0) {
    const link = progressLink(input, input.outcome)
    return [{ key: 'brief.differ.tooEarly', values: { days: PAIRED_DAYS }, link }]
  }
  const critical = criticalT(ALPHA / compared.length, PAIRED_DAYS - 1)
  const differing = compared
    .filter(each => isBeyond(each.gap, each.se, critical))
    .sort((a, b) => b.share - a.share || (a.name < b.name ? -1 : 1))
  if (differing.length > 0) return differing.map(each => gapLine(each, critical, input))
  const names = compared.map(each => each.name).sort()
  return [
    {
      key: 'brief.differ.none',
      values: { compared: names.length, critical },
      link: progressLink(input, names[0]!),
    },
  ]
}

type PairedGap = { name: string; gap: number; se: number; share: number; from: string; to: string }

function pairedGap({ name, low, high, series }: BriefObservation): PairedGap | null {
  const a = meansByDay(series.A)
  const b = meansByDay(series.B)
  const days = [...a.keys()].filter(day => b.has(day)).slice(-PAIRED_DAYS)
  if (days.length < PAIRED_DAYS) return null
  const { gap, se } = gapError(days.map(day => a.get(day)! - b.get(day)!))
  return { name, gap, se, share: Math.abs(gap) / (high - low), from: days[0]!, to: days.at(-1)! }
}

function gapLine({ name, gap, se, from, to }: PairedGap, critical: number, input: BriefInput): BriefLine {
  return {
    key: 'brief.differ.gap',
    values: {
      observation: name,
      partner: gap > 0 ? 'A' : 'B',
      gap: rounded(Math.abs(gap)),
      se: rounded(se, 2),
      critical,
      days: PAIRED_DAYS,
      from,
      to,
    },
    link: progressLink(input, name),
  }
}
