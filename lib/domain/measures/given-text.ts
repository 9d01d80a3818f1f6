import { z } from 'zod'
import { Problem } from '../problem.ts'
import { type Item, type Measure, measure } from './measure.ts'

/**
 * The text of an instrument that may not be given away here, as a practice that may use it pastes it: one item a line,
 * and for each run of items with the same key their options, one a line, as printed.
 */

const plain = (text: string) => /^(?:[^\p{Cc}\p{Cs}{}]|[\n\r\t])*$/u.test(text)
const lines = z.string().max(20_000).refine(plain, 'characters')

/** By what right a text is used here: "bought from …, licence 123", "in the public domain since …". */
export const permission = z.string().trim().min(10).max(500).refine(plain, 'characters')

export const givenText = z.strictObject({
  language: z.enum(['en', 'es']),
  instruction: z.string().trim().max(2000).refine(plain, 'characters'),
  items: lines,
  options: z.array(lines).max(38).readonly(),
  permission,
})
export type GivenText = z.infer<typeof givenText>

/** Items that follow each other and are answered with the same key: they share their options. */
type OptionRun = { readonly first: number; readonly last: number; readonly count: number }

/** The runs of a measure; `first` and `last` count items from 1. */
export function optionRuns({ items }: Pick<Measure, 'items'>): OptionRun[] {
  const runs: OptionRun[] = []
  items.forEach((each, index) => {
    const last = runs.at(-1)
    if (last && keyOf(items[index - 1]!) === keyOf(each)) runs[runs.length - 1] = { ...last, last: index + 1 }
    else runs.push({ first: index + 1, last: index + 1, count: each.options.length })
  })
  return runs
}

function keyOf({ options }: Item): string {
  return options.map(each => each.score).join()
}

/**
 * The measure with this text in it, which then can be shown; its key, range and cut-offs stay as they are.
 * @throws Problem invalid `lines-do-not-fit` with `fields`: `items` or `options.<n>`, each with how many lines it needs
 */
export function withText(scoring: Measure, given: GivenText): Measure {
  const { language } = given
  const texts = linesOf(given.items)
  const runs = optionRuns(scoring)
  const labels = runs.map((_, index) => linesOf(given.options[index] ?? ''))
  const fields = {
    ...(texts.length === scoring.items.length ? {} : { items: 'lines-do-not-fit' }),
    ...Object.fromEntries(
      runs.flatMap(({ count }, index) =>
        labels[index]!.length === count ? [] : [[`options.${index}`, 'lines-do-not-fit']],
      ),
    ),
  }
  if (Object.keys(fields).length > 0) throw new Problem('invalid', 'lines-do-not-fit', { fields })
  const said = (text: string) => ({ [language]: text })
  return measure.parse({
    ...scoring,
    displayable: true,
    licence: { ...scoring.licence, terms: given.permission, shippable: false },
    ...(given.instruction && { instruction: said(given.instruction) }),
    items: scoring.items.map((item, index) => {
      const run = runs.findIndex(({ first, last }) => index + 1 >= first && index + 1 <= last)
      return {
        ...item,
        text: said(texts[index]!),
        options: item.options.map(({ score }, place) => ({ label: said(labels[run]![place]!), score })),
      }
    }),
  })
}

/** Without empty lines, and without the number that a pasted list begins its lines with. */
function linesOf(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map(line => line.replace(/^\s*(?:\d{1,2}[.)]|[-•*])\s+/, '').trim())
    .filter(line => line !== '')
}
