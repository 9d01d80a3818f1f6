import type { Locale } from '../exercises/text.ts'
import { optionId } from './exercise.ts'
import type { Measure, Words } from './measure.ts'
import { meets } from './score.ts'

/**
 * The language in which a measure is shown to somebody: theirs if the whole of it was published in it, else the one in
 * which it was. Never half of each, and never a translation of ours.
 */
export function languageOf(measure: Measure, wished: Locale): Locale {
  const published = languagesOf(measure)
  return published.includes(wished) ? wished : (published[0] ?? wished)
}

/** The languages in which the whole of it was published; none where its text is not known. */
export function languagesOf(measure: Measure): Locale[] {
  const said = wordsOf(measure)
  if (said.length === 0) return []
  return (['en', 'es'] as const).filter(locale => said.every(each => each[locale] !== undefined))
}

/** By item: the options that want help on the same screen. */
export function criticalOptions({ items, critical }: Measure): Record<string, string[]> {
  return Object.fromEntries(
    critical.map(({ item, op, value }) => {
      const options = items.find(each => each.id === item)?.options ?? []
      const met = options.flatMap(({ score }, place) =>
        meets({ op, value }, score) ? [optionId(place)] : [],
      )
      return [item, met]
    }),
  )
}

/** How many items may stay open before there is no total. */
export function mayStayOpen({ missing }: Pick<Measure, 'missing'>): number {
  return missing.rule === 'prorate' ? missing.max : 0
}

function wordsOf({ instruction, items }: Measure): Words[] {
  return [
    ...(instruction ? [instruction] : []),
    ...items.flatMap(({ lead, text, options }) => [
      ...(lead ? [lead] : []),
      ...(text ? [text] : []),
      ...options.flatMap(({ label }) => label ?? []),
    ]),
  ]
}
