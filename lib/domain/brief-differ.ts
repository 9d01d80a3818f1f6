import type { BriefInput, BriefLine } from './brief.ts'
import { beyond, boundOf, gapsOf, type LevelGap, numbersOf } from './brief-gaps.ts'
import { progressLink } from './brief-progress.ts'
import { PAIRED_DAYS } from './paired-gap.ts'

/** R13, level gaps (brief-gaps.ts), the widest first. What one guesses of the other is no level: brief-guesses.ts. */
export function differLines(input: BriefInput): BriefLine[] {
  const gaps = gapsOf(input)
  if (gaps.levels.length === 0) {
    const link = progressLink(input, input.outcome)
    return [{ key: 'brief.differ.tooEarly', values: { days: PAIRED_DAYS }, link }]
  }
  const critical = boundOf(gaps)
  const differing = beyond(gaps.levels, critical)
  if (differing.length > 0) return differing.map(each => gapLine(each, critical, input))
  const names = gaps.levels.map(each => each.name).sort()
  return [
    {
      key: 'brief.differ.none',
      values: { compared: names.length, critical },
      link: progressLink(input, names[0]!),
    },
  ]
}

function gapLine(level: LevelGap, critical: number, input: BriefInput): BriefLine {
  const { name, gap } = level
  return {
    key: 'brief.differ.gap',
    values: {
      observation: name,
      partner: gap > 0 ? 'A' : 'B',
      ...numbersOf(level, critical),
    },
    link: progressLink(input, name),
  }
}
