import { localise, type Names, type Text } from '../exercises/text.ts'
import { inLanguage, type Words } from './record-exercise.ts'

/**
 * In which language a record is told, and how the questions in it name people: by their place ("your partner"), since
 * a record of one person holds no name of the other.
 */
export type RecordWords = { readonly locale: 'en' | 'es'; readonly names: Names }

export function say(text: Text, { locale, names }: RecordWords): string {
  return localise(text, locale, names)
}

/** A question or an option; null where its text may not be shown. */
export function sayWords(words: Words | null, { locale, names }: RecordWords): string | null {
  const said = inLanguage(words, locale)
  return said === null ? null : say({ en: said, es: said }, { locale, names })
}
