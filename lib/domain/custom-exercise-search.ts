import { z } from 'zod'
import { type Definition, definition } from './exercises/exercise.ts'
import { texts } from './exercises/text.ts'
import { exerciseOf } from './measures/exercise.ts'
import type { Measure } from './measures/measure.ts'
import type { Programme } from './programmes/programme.ts'

const { group, mode } = definition.shape

/** Minutes that a search offers: up to so many, or more than the last. */
export const lengths = ['1', '5', '15', '30', 'longer'] as const

const one = <Schema extends z.ZodType>(schema: Schema) => schema.nullable().catch(null).default(null)

/** What a library's address may ask for; whatever it cannot read is as if it were not there. */
export const exerciseSearch = z.object({
  words: z.string().max(100).catch('').default(''),
  group: one(group),
  length: one(z.enum(lengths)),
  mode: one(mode),
})
export type ExerciseSearch = z.infer<typeof exerciseSearch>

/** Whether an exercise is one that is looked for. Every word stands somewhere in it, accents and case aside. */
export function isFound(exercise: Definition, search: ExerciseSearch, locale: 'en' | 'es'): boolean {
  if (search.group && exercise.group !== search.group) return false
  if (search.mode && exercise.mode !== search.mode) return false
  if (search.length === 'longer' && exercise.minutes <= 30) return false
  if (search.length && search.length !== 'longer' && exercise.minutes > Number(search.length)) return false
  return holdsWords(exercise, search.words, locale)
}

/** Whether a programme is looked for: by words alone, as it has no group, minutes or mode of its own. */
export function isProgrammeFound(programme: Programme, search: ExerciseSearch, locale: 'en' | 'es'): boolean {
  if (search.group || search.mode || search.length) return false
  return holdsWords(programme, search.words, locale)
}

/** Whether a measure is looked for. One that cannot be given has no minutes. */
export function isMeasureFound(measure: Measure, search: ExerciseSearch, locale: 'en' | 'es'): boolean {
  if (measure.displayable) {
    const exercise = exerciseOf(measure)
    return (
      isFound(exercise, { ...search, words: '' }, locale) && holdsWords(named(measure), search.words, locale)
    )
  }
  if (search.group && search.group !== 'measure') return false
  return !search.mode && !search.length && holdsWords(named(measure), search.words, locale)
}

/** What it is found by: its name and whose it is; not what somebody answers. */
function named({ id, title, citation }: Measure) {
  return { title, id: { en: id, es: id }, citation: { en: citation, es: citation } }
}

function holdsWords(whole: object, asked: string, locale: 'en' | 'es'): boolean {
  const words = plain(asked).split(/\s+/).filter(Boolean)
  if (words.length === 0) return true
  const text = plain(
    texts(whole)
      .map(each => each[locale])
      .join(' '),
  )
  return words.every(word => text.includes(word))
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
