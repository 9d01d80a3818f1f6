import { optionId } from '../measures/exercise.ts'
import type { Measure } from '../measures/measure.ts'
import type { RecordExercise } from './record-exercise.ts'

/**
 * A measure in a record: its items with the published text and the score of each option, its owner and terms. One that
 * may not be displayed is metadata only.
 */
export function asMeasure(exercise: RecordExercise, measure: Measure): RecordExercise {
  const { owner, terms, url } = measure.licence
  return {
    ...exercise,
    licence: { owner, terms, url: url ?? null, citation: measure.citation },
    items: measure.items.map(({ id, text, options }) => ({
      id,
      kind: 'choice',
      text: measure.displayable ? (text ?? null) : null,
      options: options.map(({ label, score }, index) => ({
        id: optionId(index),
        label: measure.displayable ? (label ?? null) : null,
        score,
      })),
    })),
  }
}
