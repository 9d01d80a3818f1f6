import { z } from 'zod'

const words = z
  .string()
  .trim()
  .min(1)
  .max(2000)
  .regex(
    /^([^{}]|\{(partner|clinician|opener|speaker|listener)\})*$/,
    'a brace that is not {partner}, {clinician}, {opener}, {speaker} or {listener}',
  )

/**
 * Texts may name the other partner as {partner}, the clinician as {clinician} and, in a theme, whoever opens as
 * {opener}; a script, which both read, {opener}, {speaker} and {listener}. No other braces.
 */
export const text = z.strictObject({ en: words, es: words })
export type Text = z.infer<typeof text>
export type Locale = keyof Text

/**
 * `opener` is the name that the rotation gives; only a theme's texts and scripts ask for it. `speaker` and `listener`
 * change from screen to screen: whoever shows a script fills them in.
 */
export type Names = {
  partner: string
  clinician: string
  opener?: string | null
  speaker?: string | null
  listener?: string | null
}

/** The same shape with one language in it. */
export type Localised<Part> = Part extends Text
  ? string
  : Part extends readonly (infer Item)[]
    ? Localised<Item>[]
    : Part extends object
      ? { [Key in keyof Part]: Localised<Part[Key]> }
      : Part

/**
 * A definition, or a part of one, in one language with the names filled in: what a page hands to the browser, which
 * then carries no second language. A name is text: braces or dollar signs in it mean nothing.
 * Throws an Error when a text asks for a name and there is none.
 */
export function localise<Part>(part: Part, locale: Locale, names: Names): Localised<Part> {
  return inLanguage(part, locale, names) as Localised<Part>
}

function inLanguage(part: unknown, locale: Locale, names: Names): unknown {
  if (isText(part)) return fill(part[locale], names)
  if (Array.isArray(part)) return part.map(each => inLanguage(each, locale, names))
  if (typeof part !== 'object' || part === null) return part
  return Object.fromEntries(Object.entries(part).map(([key, each]) => [key, inLanguage(each, locale, names)]))
}

/** One pass with a function: a name that reads "{clinician}" or "$&" stays as it was typed. */
function fill(sentence: string, names: Names): string {
  return sentence.replace(/\{(partner|clinician|opener|speaker|listener)\}/g, (_, who: keyof Names) => {
    const name = names[who]
    if (typeof name !== 'string') throw new Error(`no name for {${who}}`)
    return name
  })
}

/** Every text in a definition, or in a part of one, in the order in which it is written. */
export function texts(part: unknown): Text[] {
  if (isText(part)) return [part]
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(texts) : []
}

/** An object of scores may have options `en` and `es`, so both have to be strings. */
export function isText(part: unknown): part is Text {
  if (typeof part !== 'object' || part === null || !('en' in part) || !('es' in part)) return false
  return typeof part.en === 'string' && typeof part.es === 'string'
}
