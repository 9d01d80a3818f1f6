import type { BriefInput, BriefLine, BriefObservation } from './brief.ts'
import { progressLink } from './brief-progress.ts'
import { beyondError, PAIRED_DAYS, type PairedGap, pairedGap } from './paired-gap.ts'
import { rounded } from './rounded.ts'

/**
 * R13, level gaps: A about A against B about B, each on the same observation (paired-gap.ts). Widest first, as a share
 * of the observation's range. What one guesses of the other is no level: brief-guesses.ts.
 */
export function differLines(input: BriefInput): BriefLine[] {
  const compared = input.observations.filter(each => each.guesses === undefined).flatMap(levelGap)
  if (compared.length === 0) {
    const link = progressLink(input, input.outcome)
    return [{ key: 'brief.differ.tooEarly', values: { days: PAIRED_DAYS }, link }]
  }
  const { critical, beyond } = beyondError(compared)
  if (beyond.length > 0) {
    return beyond
      .sort((a, b) => b.share - a.share || (a.name < b.name ? -1 : 1))
      .map(each => gapLine(each, critical, input))
  }
  const names = compared.map(each => each.name).sort()
  return [
    {
      key: 'brief.differ.none',
      values: { compared: names.length, critical },
      link: progressLink(input, names[0]!),
    },
  ]
}

type LevelGap = PairedGap & { name: string; share: number }

function levelGap({ name, low, high, series }: BriefObservation): LevelGap[] {
  const paired = pairedGap(series.A, series.B)
  return paired ? [{ ...paired, name, share: Math.abs(paired.gap) / (high - low) }] : []
}

function gapLine({ name, gap, se, from, to }: LevelGap, critical: number, input: BriefInput): BriefLine {
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
