import { type Change, type ChangeCategory, changeOf } from './measures/change.ts'
import type { ChangeRule, Measure } from './measures/measure.ts'
import { meets } from './measures/score.ts'
import type { Message } from './message.ts'
import { ownRule } from './own-rule.ts'
import { rounded } from './rounded.ts'

type Judging = Pick<Measure, 'id' | 'favourable' | 'cutoffs'>

/** The rule of that id, published or of a clinician's own numbers, else the measure's first. */
export function ruleOf(measure: Pick<Measure, 'change'>, id: string | undefined): ChangeRule {
  return measure.change.find(each => each.id === id) ?? ownRule(id) ?? measure.change[0]!
}

/** What can be chosen: the published rules, and those of own numbers that stand somewhere; each once. */
export function rulesToChoose(
  measure: Pick<Measure, 'change'>,
  ...standing: readonly (string | undefined)[]
): ChangeRule[] {
  const rules = [...measure.change, ...standing.flatMap(id => ownRule(id) ?? [])]
  return [...new Map(rules.map(each => [each.id, each])).values()]
}

/** The line of charts and of both partners' own sides; null where the measure knows none. */
export function casenessOf({ cutoffs }: Pick<Measure, 'cutoffs'>): Measure['cutoffs'][number] | null {
  return cutoffs.find(each => each.id === 'caseness') ?? null
}

/** Whether a total stands on the clinical side of the measure's line; null where there is none. */
export function isClinical(measure: Pick<Measure, 'cutoffs'>, total: number): boolean | null {
  const line = casenessOf(measure)
  return line && meets(line, total)
}

/**
 * How a change of one person is printed: "CSI-16 45 to 52 (+7; smallest reliable change 6.7, SD 17, alpha .98; crossed
 * 51.5): reliably higher …". The numbers used are printed with it, whatever the verdict; `measure` is its id.
 */
export function changeMessage(measure: Judging, rule: ChangeRule, before: number, after: number): Message {
  const change = changeOf(measure, rule, before, after)
  const line = casenessOf(measure)
  const crossed = line !== null && isClinical(measure, before) !== isClinical(measure, after)
  return {
    key: 'trend.measure.change',
    values: {
      measure: measure.id,
      before: rounded(before),
      after: rounded(after),
      difference: rounded(change.difference),
      bound: rule.kind,
      smallest: change.smallest === null ? 0 : rounded(change.smallest),
      sd: rule.kind === 'jt' ? rule.sd : 0,
      reliability: rule.kind === 'jt' && rule.id === 'alpha' ? 'alpha' : 'other',
      r: rule.kind === 'jt' ? `${rule.r}`.replace(/^0/, '') : '',
      crossed: crossed ? 'yes' : 'no',
      cutoff: line?.value ?? 0,
      direction: change.difference < 0 ? 'lower' : 'higher',
      good: measure.favourable,
      verdict: verdictOf(change),
    },
  }
}

/** The names of R5 stay in the code: the worst of them is a word of no screen. */
const verdicts: Record<ChangeCategory, string> = {
  recovered: 'betterAcross',
  improved: 'better',
  unchanged: 'within',
  deteriorated: 'worse',
  harmed: 'worseAcross',
}

function verdictOf({ category, crossedWithinError }: Change): string {
  if (category === null) return 'none'
  return crossedWithinError ? 'acrossWithin' : verdicts[category]
}
