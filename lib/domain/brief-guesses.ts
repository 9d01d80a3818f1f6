import type { BriefInput, BriefLine } from './brief.ts'
import { beyond, boundOf, gapsOf, numbersOf, type PerceptionGap } from './brief-gaps.ts'
import { progressLink } from './brief-progress.ts'
import { PAIRED_DAYS } from './paired-gap.ts'
import { otherSlot } from './together-airtime.ts'

/** R13, perception gaps (brief-gaps.ts), apart from levels. Nothing where nobody guesses. */
export function guessLines(input: BriefInput): BriefLine[] {
  const asked = input.observations.filter(each => each.guesses !== undefined)
  const [first] = asked.map(each => each.name).sort()
  if (first === undefined) return []
  const link = progressLink(input, first)
  const gaps = gapsOf(input)
  const compared = gaps.guesses.length
  if (compared === 0) return [{ key: 'brief.differ.guessTooEarly', values: { days: PAIRED_DAYS }, link }]
  const critical = boundOf(gaps)
  const missed = beyond(gaps.guesses, critical)
  if (missed.length === 0) return [{ key: 'brief.differ.guessNone', values: { compared, critical }, link }]
  return missed.map(each => guessLine(each, critical, input))
}

function guessLine(guess: PerceptionGap, critical: number, input: BriefInput): BriefLine {
  const { name, of, partner, gap } = guess
  return {
    key: 'brief.differ.guess',
    values: {
      observation: of,
      partner,
      other: otherSlot(partner),
      direction: gap > 0 ? 'higher' : 'lower',
      ...numbersOf(guess, critical),
    },
    link: progressLink(input, name),
  }
}
