import type { Definition } from '../exercises/exercise.ts'
import type { Step } from '../exercises/steps.ts'
import type { Text } from '../exercises/text.ts'
import type { Item, Measure, Words } from './measure.ts'

/** About as long as a person takes to read and answer one item. */
const SECONDS_PER_ITEM = 8

/**
 * The measure as an exercise that can be given: one screen an item, the options as printed, read by its author and the
 * therapist and nobody else. The measure itself goes with it, so that what was sent is scored as it was sent.
 * @throws RangeError for a measure that may not be displayed
 */
export function exerciseOf(measure: Measure): Definition {
  if (!measure.displayable) throw new RangeError(`${measure.id} may not be displayed`)
  return {
    slug: measure.id,
    version: measure.version,
    group: 'measure',
    title: measure.title,
    purpose: {
      en: 'A published set of questions, asked again now and then. Your answers are for you and {clinician}.',
      es: 'Un cuestionario publicado, que se repite de vez en cuando. Tus respuestas son para ti y para {clinician}.',
    },
    minutes: Math.max(1, Math.ceil((measure.items.length * SECONDS_PER_ITEM) / 60)),
    mode: 'each',
    together: false,
    steps: measure.items.map(item => stepOf(item, measure)),
    observes: [],
    measure,
  }
}

/** The id of the option at a place, counted from 0 and from the left as printed. */
export function optionId(position: number): string {
  return `o${position}`
}

function stepOf({ id, lead, text, options }: Item, { instruction }: Measure): Step {
  const above = lead ?? instruction
  return {
    kind: 'choice',
    id,
    prompt: inEveryLanguage(text!),
    ...(above ? { hint: inEveryLanguage(above) } : {}),
    audience: 'therapist',
    audiences: ['therapist'],
    options: options.map(({ label }, position) => ({
      id: optionId(position),
      // A position between two words has a number and no word of its own.
      label: label ? inEveryLanguage(label) : { en: `${position + 1}`, es: `${position + 1}` },
    })),
  }
}

/** Published wording, the same in a language in which there is none: never a translation of ours. */
function inEveryLanguage({ en, es }: Words): Text {
  return { en: (en ?? es)!, es: (es ?? en)! }
}
