import type { ChangeRule, Measure } from './measure.ts'
import { meets } from './score.ts'

/**
 * R5, with the names of the R package clinicalsignificance. `harmed` is a word of this file and never of a screen: it
 * is printed as "reliably lower, now in the distressed range".
 */
export type ChangeCategory = 'recovered' | 'improved' | 'unchanged' | 'deteriorated' | 'harmed'

export type Change = {
  /** After minus before, in points of the measure. */
  difference: number
  /** The smallest difference that counts as reliable; null where the rule knows none. */
  smallest: number | null
  /** Standard error of measurement, in points; null where the rule gives none. */
  sem: number | null
  /** Whether it is beyond measurement error; null where the rule cannot say. */
  reliable: boolean | null
  /** Null where the rule cannot say. */
  category: ChangeCategory | null
  /** The cut-off was crossed, but within measurement error: never a recovery. */
  crossedWithinError: boolean
  /** Whether it went the way that is better; null for no difference. */
  favourable: boolean | null
}

/** Two-sided 5 %. */
const CRITICAL = 1.96

/**
 * R3: Jacobson & Truax (1991). `sd` and `r` as the measure's source gives them (r: reliability, 0 to 1).
 * SEM = SD sqrt(1 - r); S_diff = SD sqrt(2 (1 - r)); the smallest reliable change is 1.96 S_diff.
 */
export function errorOf({ sd, r }: { sd: number; r: number }): {
  sem: number
  sDiff: number
  smallest: number
} {
  const sDiff = sd * Math.sqrt(2 * (1 - r))
  return { sem: sd * Math.sqrt(1 - r), sDiff, smallest: CRITICAL * sDiff }
}

/** R3: the reliable change index of a difference; reliable beyond 1.96. */
export function reliableChangeIndex(difference: number, error: { sd: number; r: number }): number {
  return difference / errorOf(error).sDiff
}

type Norms = { m: number; sd: number }

/**
 * R4: the cut-offs a, b and c of Jacobson & Truax between a functional and a clinical population. A published cut-off
 * wins over a computed one.
 */
export function cutoffsBetween(
  functional: Norms,
  clinical: Norms,
  higherIsBetter: boolean,
): { a: number; b: number; c: number } {
  const better = higherIsBetter ? 1 : -1
  return {
    a: clinical.m + better * 2 * clinical.sd,
    b: functional.m - better * 2 * functional.sd,
    c: (functional.sd * clinical.m + clinical.sd * functional.m) / (functional.sd + clinical.sd),
  }
}

/**
 * R5: change of one person from one total to a later one, by one of the measure's rules. The functional side is where
 * the cut-off `caseness` is not met; without one nothing is called recovered.
 */
export function changeOf(
  measure: Pick<Measure, 'favourable' | 'cutoffs'>,
  rule: ChangeRule,
  before: number,
  after: number,
): Change {
  const caseness = measure.cutoffs.find(each => each.id === 'caseness')
  return judgeChange({
    before,
    after,
    higherIsBetter: measure.favourable === 'higher',
    isFunctional: score => (caseness ? !meets(caseness, score) : null),
    ...boundOf(rule),
  })
}

/** What a rule allows to be said: its error, and when a difference is reliable. Points count from their value on. */
export function boundOf(rule: ChangeRule): Pick<Judged, 'smallest' | 'sem' | 'isReliable'> {
  switch (rule.kind) {
    case 'jt': {
      const { smallest, sem } = errorOf(rule)
      return { smallest, sem, isReliable: difference => Math.abs(difference) > smallest }
    }
    case 'points':
      return {
        smallest: rule.points,
        sem: rule.sem ?? null,
        isReliable: difference => Math.abs(difference) >= rule.points,
      }
    case 'raw':
      return { smallest: null, sem: null, isReliable: null }
  }
}

type Judged = {
  before: number
  after: number
  higherIsBetter: boolean
  /** Null where there is no line to be on either side of. */
  isFunctional: (score: number) => boolean | null
  smallest: number | null
  sem: number | null
  isReliable: ((difference: number) => boolean) | null
}

/** R5 on plain numbers. */
function judgeChange(judged: Judged): Change {
  const { before, after, smallest, sem } = judged
  const difference = after - before
  const reliable = judged.isReliable === null ? null : judged.isReliable(difference)
  const favourable = difference === 0 ? null : difference > 0 === judged.higherIsBetter
  const wasFunctional = judged.isFunctional(before)
  const isFunctional = judged.isFunctional(after)
  return {
    difference,
    smallest,
    sem,
    reliable,
    category: reliable === null ? null : categoryOf(reliable, favourable, wasFunctional, isFunctional),
    crossedWithinError: reliable === false && wasFunctional !== isFunctional,
    favourable,
  }
}

function categoryOf(
  reliable: boolean,
  favourable: boolean | null,
  was: boolean | null,
  is: boolean | null,
): ChangeCategory {
  if (!reliable || favourable === null) return 'unchanged'
  if (favourable) return was === false && is === true ? 'recovered' : 'improved'
  return was === true && is === false ? 'harmed' : 'deteriorated'
}
