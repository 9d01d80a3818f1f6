import { getTranslations } from 'next-intl/server'
import type { MeasureWords } from '#components/answers/measure-card.tsx'
import type { ReadableResponse } from '#lib/data/answers.ts'
import type { Locale } from '#lib/domain/exercises/text.ts'
import { optionId } from '#lib/domain/measures/exercise.ts'
import type { Cutoff, Item, Measure } from '#lib/domain/measures/measure.ts'
import type { Scored } from '#lib/domain/measures/score.ts'
import { itemScores, scoredAnswers } from '#lib/domain/measures/scored-answers.ts'
import { languageOf } from '#lib/domain/measures/shown.ts'

/** What was answered to a measure, scored as it was sent; its text in a language in which it was published. */
export async function measureWords(
  { answers }: Pick<ReadableResponse, 'answers'>,
  measure: Measure,
  locale: Locale,
): Promise<MeasureWords> {
  const t = await getTranslations('measures.answers')
  const lang = languageOf(measure, locale)
  const chosen = answers.map(({ step, choice }) => ({ stepId: step.id, choice }))
  const { scored } = scoredAnswers(measure, chosen)
  const scores = itemScores(measure, chosen)
  const number = (value: number) => new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(value)
  const { low, high } = measure.range

  const saidTo = (item: Item): string => {
    const choice = chosen.find(each => each.stepId === item.id)?.choice
    const place = item.options.findIndex((_, index) => optionId(index) === choice)
    if (place === -1) return t('open')
    const label = item.options[place]!.label
    return label?.[lang] ?? t('place', { at: place + 1, of: item.options.length })
  }
  const promptOf = ({ text, id }: Item) => text?.[lang] ?? id
  const cutoffWords = (each: Cutoff) =>
    t(scored.cutoffs[each.id] ? 'cutoffMet' : 'cutoffNotMet', {
      label: each.label[locale],
      value: number(each.value),
      source: each.source,
    })

  return {
    total:
      scored.total === null
        ? t('noTotal', { answered: measure.items.length - scored.missing, of: measure.items.length })
        : t('total', { total: number(scored.total), low: number(low), high: number(high) }),
    remarks: [
      ...remarksOf(scored, measure),
      ...(scored.total === null ? [] : measure.cutoffs.map(cutoffWords)),
    ],
    subscales: measure.subscales.flatMap(({ id, title, low, high }) => {
      const value = scored.subscales[id]
      return value === null || value === undefined
        ? []
        : [
            t('subscale', {
              title: title[locale],
              value: number(value),
              low: number(low),
              high: number(high),
            }),
          ]
    }),
    critical: scored.critical
      .filter(each => each.raised !== false)
      .map(({ item, raised }) => {
        const place = measure.items.findIndex(each => each.id === item)
        const asked = measure.items[place]!
        return {
          id: item,
          prompt: promptOf(asked),
          said: saidTo(asked),
          note: t(raised ? 'critical' : 'criticalOpen', { number: place + 1 }),
        }
      }),
    itemsSummary: t('items', { count: measure.items.length }),
    items: measure.items.map(item => ({
      id: item.id,
      answerId: answers.find(each => each.step.id === item.id)?.answerId ?? null,
      prompt: promptOf(item),
      said: saidTo(item),
      score: scores[item.id] === null ? '–' : number(scores[item.id]!),
    })),
    lang,
    source: measure.citation,
  }

  function remarksOf({ band, status, missing }: Scored, { bands }: Measure): string[] {
    const name = bands.find(each => each.id === band)?.label[locale]
    return [...(name ? [name] : []), ...(status === 'prorated' ? [t('prorated', { missing })] : [])]
  }
}
