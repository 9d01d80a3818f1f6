import type { Observes } from '../exercises/exercise.ts'
import { optionId } from './exercise.ts'
import type { Measure } from './measure.ts'
import { observationName } from './registry.ts'
import { type ItemScores, type Scored, scoreMeasure } from './score.ts'

/** The answer to one item: the id of the option that was chosen, as the exercise of the measure names it. */
type ItemAnswer = { readonly stepId: string; readonly choice: string | null }

/** An item whose answer wants a clinician's eyes. */
export type DecidedFlag = { kind: 'measure-critical'; item: string }

/** What the answers to a measure come to. `total` is what is observed, unrounded; null where there is none. */
type ScoredAnswers = {
  scored: Scored
  total:
    | (Pick<Observes, 'name' | 'label' | 'low' | 'high' | 'favourable'> & { value: number; stepId: string })
    | null
  flags: DecidedFlag[]
}

/** Scores what somebody answered. An item that was skipped is not answered, which is not a zero. */
export function scoredAnswers(measure: Measure, answers: readonly ItemAnswer[]): ScoredAnswers {
  const scored = scoreMeasure(measure, itemScores(measure, answers))
  const { range, favourable, title, items } = measure
  return {
    scored,
    total:
      scored.total === null
        ? null
        : {
            name: observationName(measure),
            label: title,
            ...range,
            favourable,
            value: scored.total,
            stepId: items[0]!.id,
          },
    flags: scored.critical
      .filter(each => each.raised === true)
      .map(({ item }) => ({ kind: 'measure-critical', item })),
  }
}

/** An option is named by its place as printed; its score is what the definition gives to that place. */
export function itemScores({ items }: Measure, answers: readonly ItemAnswer[]): ItemScores {
  return Object.fromEntries(
    items.map(({ id, options }) => {
      const { choice } = answers.find(each => each.stepId === id) ?? { choice: null }
      return [id, options.find((_, place) => optionId(place) === choice)?.score ?? null]
    }),
  )
}
