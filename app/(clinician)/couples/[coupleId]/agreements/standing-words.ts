import { caseWords } from '../case-words.ts'

/** What every section of this tab says alike: days, names and lists of names in the reader's language. */
export async function standingWords(names: { readonly A: string; readonly B: string }, today: string) {
  const { locale, day } = await caseWords(names, today)
  const format = new Intl.ListFormat(locale, { type: 'conjunction' })
  return {
    locale,
    names,
    day: (local: string) => day(local),
    list: (items: string[]) => format.format(items),
  }
}

export type StandingWords = Awaited<ReturnType<typeof standingWords>>
