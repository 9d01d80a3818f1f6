import type { Slot } from './access.ts'
import type { BriefInput, BriefLine, BriefObservation } from './brief.ts'
import { progressLink } from './brief-progress.ts'
import { beyondError, PAIRED_DAYS, type PairedGap, pairedGap } from './paired-gap.ts'
import { rounded } from './rounded.ts'
import { otherSlot } from './together-airtime.ts'

/**
 * R13, perception gaps, apart from levels: what one guesses of the other against what the other says of themselves on
 * the same days. Both directions of every guess are compared. Nothing where nobody guesses.
 */
export function guessLines(input: BriefInput): BriefLine[] {
  const guesses = input.observations.filter(each => each.guesses !== undefined)
  const [first] = guesses.map(each => each.name).sort()
  if (first === undefined) return []
  const link = progressLink(input, first)
  const compared = guesses.flatMap(each => directions(each, input))
  if (compared.length === 0) {
    return [{ key: 'brief.differ.guessTooEarly', values: { days: PAIRED_DAYS }, link }]
  }
  const { critical, beyond } = beyondError(compared)
  if (beyond.length === 0) {
    return [{ key: 'brief.differ.guessNone', values: { compared: compared.length, critical }, link }]
  }
  return beyond
    .sort((a, b) => b.share - a.share || (`${a.name}${a.partner}` < `${b.name}${b.partner}` ? -1 : 1))
    .map(each => guessLine(each, critical, input))
}

type PerceptionGap = PairedGap & { name: string; of: string; partner: Slot; share: number }

function directions(guess: BriefObservation, { observations }: BriefInput): PerceptionGap[] {
  const answers = observations.find(each => each.name === guess.guesses)
  if (!answers) return []
  return (['A', 'B'] as const).flatMap(partner => {
    const paired = pairedGap(guess.series[partner], answers.series[otherSlot(partner)])
    const share = paired && Math.abs(paired.gap) / (guess.high - guess.low)
    return paired && share !== null ? [{ ...paired, name: guess.name, of: answers.name, partner, share }] : []
  })
}

function guessLine(
  { name, of, partner, gap, se, from, to }: PerceptionGap,
  critical: number,
  input: BriefInput,
): BriefLine {
  return {
    key: 'brief.differ.guess',
    values: {
      observation: of,
      partner,
      other: otherSlot(partner),
      direction: gap > 0 ? 'higher' : 'lower',
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
