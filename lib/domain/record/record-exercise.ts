import { asks, type Definition } from '../exercises/exercise.ts'
import type { AskStep } from '../exercises/steps.ts'
import type { Text } from '../exercises/text.ts'
import { asMeasure } from './record-measure.ts'

/** Published text in the languages in which it is published. */
export type Words = { readonly en?: string | undefined; readonly es?: string | undefined }

/** An exercise as far as its answers need it to be understood. */
export type RecordExercise = {
  readonly key: string
  readonly slug: string
  readonly version: number
  readonly title: Text
  readonly purpose: Text
  /** Null for our own; whose text it is, and on what terms. */
  readonly licence: RecordLicence | null
  readonly items: readonly RecordItem[]
}

export type RecordLicence = {
  readonly owner: string
  readonly terms: string
  readonly url: string | null
  readonly citation: string
}

/** `text` is null where it may not be shown: the item has an id, and options that are numbers. */
export type RecordItem = {
  readonly id: string
  readonly kind: AskStep['kind']
  readonly text: Words | null
  readonly options: readonly RecordOption[]
}

export type RecordOption = {
  readonly id: string
  readonly label: Words | null
  readonly score: number | null
}

/** The name of an exercise in its version, unique in a record. */
export function exerciseKey({ slug, version }: Pick<Definition, 'slug' | 'version'>): string {
  return `${slug}-${version}`
}

export function recordExercise(exercise: Definition): RecordExercise {
  const { slug, version, title, purpose, measure } = exercise
  const items = asks(exercise).map(each => itemOf(exercise, each))
  const own = { key: exerciseKey(exercise), slug, version, title, purpose, licence: null, items }
  return measure ? asMeasure(own, measure) : own
}

function itemOf(exercise: Definition, asked: AskStep): RecordItem {
  const { id, kind, prompt } = asked
  if (asked.kind !== 'choice') return { id, kind, text: prompt, options: [] }
  const scores = exercise.observes.find(each => each.from === id)?.scores
  const options = asked.options.map(option => ({
    id: option.id,
    label: option.label,
    score: scores?.[option.id] ?? null,
  }))
  return { id, kind, text: prompt, options }
}

/** Words in a language, or in the one in which they are published. */
export function inLanguage(words: Words | null, locale: 'en' | 'es'): string | null {
  return words?.[locale] ?? words?.en ?? words?.es ?? null
}
