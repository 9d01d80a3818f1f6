import { getLocale, getTranslations } from 'next-intl/server'
import type { GiveTextStrings } from '#components/measures/give-text.tsx'
import type { ImportMeasureStrings } from '#components/measures/import-measure.tsx'
import { optionRuns } from '#lib/domain/measures/given-text.ts'
import type { ChangeRule, Measure } from '#lib/domain/measures/measure.ts'
import { languagesOf } from '#lib/domain/measures/shown.ts'
import { nearestLocale } from '#lib/i18n/locale.ts'

/** What a card says of how a measure counts: range, missing items, cut-offs and change, each with its source. */
export async function scoringFacts(measure: Measure): Promise<{ term: string; detail: string }[]> {
  const t = await getTranslations('measures.library')
  const locale = nearestLocale(await getLocale())
  const { low, high } = measure.range
  const number = (value: number) => new Intl.NumberFormat(locale).format(value)
  const better = t(measure.favourable === 'higher' ? 'higher' : 'lower')
  const size = (rule: ChangeRule) => {
    if (rule.kind === 'jt') return t('jt', { sd: number(rule.sd), r: number(rule.r) })
    return rule.kind === 'points' ? t('points', { points: number(rule.points) }) : t('raw')
  }
  return [
    { term: t('range'), detail: t('rangeIs', { low: number(low), high: number(high), better }) },
    {
      term: t('missing'),
      detail:
        measure.missing.rule === 'complete' ? t('complete') : t('prorate', { most: measure.missing.max }),
    },
    ...measure.cutoffs.map(each => ({
      term: `${each.label[locale]} ${number(each.value)}`,
      detail: each.source,
    })),
    ...measure.bands.map(each => ({
      term: each.label[locale],
      detail: t('from', { from: number(each.from) }),
    })),
    ...measure.change.map(rule => ({
      term: t('change', { label: rule.label[locale] }),
      detail: `${size(rule)} · ${rule.source}`,
    })),
  ]
}

/** "English", "English and Spanish"; empty where no text is known. */
export async function languagesIn(measure: Measure): Promise<string> {
  const t = await getTranslations('measures.run.languages')
  const locale = nearestLocale(await getLocale())
  return new Intl.ListFormat(locale).format(languagesOf(measure).map(each => t(each)))
}

export async function giveTextStrings(measure: Measure): Promise<GiveTextStrings> {
  const t = await getTranslations('measures.give')
  const languages = await getTranslations('measures.run.languages')
  return {
    lead: t('lead'),
    language: t('language'),
    languages: (['en', 'es'] as const).map(value => ({ value, label: languages(value) })),
    instruction: t('instruction'),
    instructionHint: t('instructionHint'),
    items: t('items', { count: measure.items.length }),
    itemsHint: t('itemsHint'),
    options: optionRuns(measure).map(({ first, last, count }) => ({
      label: t('options', { first, last, count }),
      hint: t('optionsHint', { scores: scoresOf(measure, first) }),
    })),
    permission: t('permission'),
    permissionHint: t('permissionHint'),
    optional: t('optional'),
    required: t('required'),
    submit: t('submit'),
  }
}

/** The key of an item as it will count its lines: "5, 4, 3, 2, 1, 0". */
function scoresOf(measure: Measure, item: number): string {
  return measure.items[item - 1]!.options.map(each => each.score).join(', ')
}

export async function importStrings(): Promise<ImportMeasureStrings> {
  const t = await getTranslations('measures')
  const builder = await getTranslations('builder')
  const words = t.raw('import') as Omit<ImportMeasureStrings, 'problems'>
  const own = t.raw('problems') as Record<string, string>
  return { ...words, problems: { ...(builder.raw('problems') as Record<string, string>), ...own } }
}
