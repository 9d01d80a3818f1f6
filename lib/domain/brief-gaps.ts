import type { Slot } from './access.ts'
import type { BriefInput, BriefLine, BriefObservation } from './brief.ts'
import { criticalT, isBeyond } from './evidence.ts'
import { PAIRED_DAYS, type PairedGap, pairedGap } from './paired-gap.ts'
import { rounded } from './rounded.ts'
import { otherSlot } from './together-airtime.ts'

const ALPHA = 0.05

/** Fourteen days give the error itself: one degree goes to the mean, one to what carries over to the next day. */
const FREEDOM = PAIRED_DAYS - 2

/** `share` is the gap as a share of the observation's range. */
export type LevelGap = PairedGap & { readonly name: string; readonly share: number }

/** `partner` guessed; `of` is the observation that the other answered. */
export type PerceptionGap = LevelGap & { readonly of: string; readonly partner: Slot }

/** Every gap of a couple that has its fourteen days. */
export type Gaps = { readonly levels: readonly LevelGap[]; readonly guesses: readonly PerceptionGap[] }

/**
 * R13: level gaps are A about A against B about B on the same observation; perception gaps are what one guesses of the
 * other against what the other says of themselves, in both directions.
 */
export function gapsOf({ observations }: BriefInput): Gaps {
  return {
    levels: observations
      .filter(each => each.guesses === undefined)
      .flatMap(each => gap(each, pairedGap(each.series.A, each.series.B))),
    guesses: observations.flatMap(guess => {
      const answers = observations.find(each => each.name === guess.guesses)
      if (!answers) return []
      return (['A', 'B'] as const).flatMap(partner => {
        const paired = pairedGap(guess.series[partner], answers.series[otherSlot(partner)])
        return gap(guess, paired).map(each => ({ ...each, of: answers.name, partner }))
      })
    }),
  }
}

function gap({ name, low, high }: BriefObservation, paired: PairedGap | null): LevelGap[] {
  return paired ? [{ ...paired, name, share: Math.abs(paired.gap) / (high - low) }] : []
}

/**
 * The bound of R13 in standard errors: t, two-sided, for .05 / m, where m counts all gaps of the couple, levels and
 * guesses, so that of two who feel the same and guess each other right at most 5 % are said to differ (m = 1: 2.18,
 * m = 4: 2.93). Of 30,000 such couples the normal value calls 6.6 % different (four observations: 9 %), Student's t
 * with 13 degrees of freedom 5.07 %, with 12 at most 4.9 % (brief-differ-rate.test.ts).
 */
export function boundOf({ levels, guesses }: Gaps): number {
  return criticalT(ALPHA / Math.max(1, levels.length + guesses.length), FREEDOM)
}

/** Those beyond the bound, the widest first. */
export function beyond<Gap extends LevelGap>(gaps: readonly Gap[], critical: number): Gap[] {
  return gaps
    .filter(each => isBeyond(each.gap, each.se, critical))
    .sort((a, b) => b.share - a.share || (a.name < b.name ? -1 : Number(a.name > b.name)))
}

/** The numbers that are printed with a gap, whoever is named: its size, error and bound, and the days it is of. */
export function numbersOf({ gap, se, from, to }: PairedGap, critical: number): BriefLine['values'] {
  return { gap: rounded(Math.abs(gap)), se: rounded(se, 2), critical, days: PAIRED_DAYS, from, to }
}
