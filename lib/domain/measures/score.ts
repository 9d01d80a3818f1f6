import { Problem } from '../problem.ts'
import type { Cutoff, Measure } from './measure.ts'

/** By item id: the score of the option that was chosen; null or absent where it was not answered. */
export type ItemScores = Readonly<Record<string, number | null>>

export type Scored = {
  status: 'complete' | 'prorated' | 'incomplete'
  /** Unrounded; null where the instrument's own rule gives none. */
  total: number | null
  /** Items without an answer. */
  missing: number
  /** By subscale id; null where one of its items is missing. */
  subscales: Record<string, number | null>
  /** Id of the band that the unrounded total stands in. */
  band: string | null
  /** By cut-off id: whether the unrounded total meets it. */
  cutoffs: Record<string, boolean | null>
  /** Judged even where there is no total. Null: that item was not answered, and "not answered" is not "no". */
  critical: { item: string; raised: boolean | null }[]
}

/**
 * R1 and R2: a total is made of the scores that the definition gives to the options, never of their place or label;
 * what is missing follows the instrument's own rule.
 * @throws Problem invalid `no-such-option` (`detail.items`) for a score that no option of the item has
 */
export function scoreMeasure(measure: Measure, answers: ItemScores): Scored {
  refuseUnknown(measure, answers)
  const scores = measure.items.map(({ id }) => answers[id] ?? null)
  const missing = scores.filter(each => each === null).length
  const { status, total } = totalOf(measure, scores, missing)
  return {
    status,
    total,
    missing,
    subscales: subscalesOf(measure, answers),
    band: total === null ? null : bandOf(measure, total),
    cutoffs: Object.fromEntries(
      measure.cutoffs.map(each => [each.id, total === null ? null : meets(each, total)]),
    ),
    critical: measure.critical.map(({ item, op, value }) => {
      const score = answers[item] ?? null
      return { item, raised: score === null ? null : meets({ op, value }, score) }
    }),
  }
}

/** The scores of the options at these places, counted from 0 and from the left as printed; null: not answered. */
export function scoresAt(measure: Measure, positions: readonly (number | null)[]): ItemScores {
  const chosen = measure.items.map(({ id, options }, index) => {
    const position = positions[index] ?? null
    if (position === null) return [id, null] as const
    const option = options[position]
    if (!option) throw new Problem('invalid', 'no-such-option', { items: [id] })
    return [id, option.score] as const
  })
  return Object.fromEntries(chosen)
}

/** The band of a total, also of one that came from a file; null for a measure without bands. */
function bandOf({ bands }: Pick<Measure, 'bands'>, total: number): string | null {
  return bands.findLast(each => total >= each.from)?.id ?? null
}

export function meets({ op, value }: Pick<Cutoff, 'op' | 'value'>, score: number): boolean {
  switch (op) {
    case '<':
      return score < value
    case '<=':
      return score <= value
    case '>':
      return score > value
    case '>=':
      return score >= value
  }
}

function refuseUnknown({ items }: Measure, answers: ItemScores): void {
  const known = new Map(items.map(each => [each.id, each.options.map(option => option.score)]))
  const refused = Object.entries(answers).filter(
    ([id, score]) => !known.has(id) || (score !== null && !known.get(id)!.includes(score)),
  )
  if (refused.length > 0) throw new Problem('invalid', 'no-such-option', { items: refused.map(([id]) => id) })
}

function totalOf(
  { scoring, missing: rule, items }: Measure,
  scores: readonly (number | null)[],
  missing: number,
): Pick<Scored, 'status' | 'total'> {
  const most = rule.rule === 'prorate' ? rule.max : 0
  if (items.length === 0 || missing > most) return { status: 'incomplete', total: null }
  const answered = scores.filter(each => each !== null)
  const mean = sum(answered) / answered.length
  const raw = scoring.kind === 'mean' ? mean : missing > 0 ? mean * items.length : sum(answered)
  return { status: missing > 0 ? 'prorated' : 'complete', total: raw * scoring.multiplier }
}

function subscalesOf({ subscales, scoring }: Measure, answers: ItemScores): Scored['subscales'] {
  return Object.fromEntries(
    subscales.map(({ id, items }) => {
      const scores = items.map(each => answers[each] ?? null).filter(each => each !== null)
      if (scores.length < items.length) return [id, null]
      const raw = scoring.kind === 'mean' ? sum(scores) / scores.length : sum(scores)
      return [id, raw * scoring.multiplier]
    }),
  )
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
