import { getTranslations } from 'next-intl/server'
import type { DyadDay } from '#components/charts/dyad-day.ts'
import type { MeasureCard } from '#components/trends/measure-card.tsx'
import type { ObservedSeries } from '#lib/data/observations.ts'
import type { Slot } from '#lib/domain/access.ts'
import { casenessOf, ruleOf } from '#lib/domain/measure-change.ts'
import { type MeasureTrend, makeMeasureTrend } from '#lib/domain/measure-trend.ts'
import type { ChangeRule, Measure } from '#lib/domain/measures/measure.ts'
import { rounded } from '#lib/domain/rounded.ts'
import type { caseWords } from '../case-words.ts'
import { readersOf } from './trend-card-props.ts'

type CaseWords = Awaited<ReturnType<typeof caseWords>>
type Props = Omit<Parameters<typeof MeasureCard>[0], 'markers' | 'rules' | 'ruleChoice' | 'level' | 'height'>

/** A measure of a couple as its card shows it, by the rule in the address, else the couple's, else its own first. */
export async function measureCardProps(
  observed: ObservedSeries & { measure: Measure },
  { from, to, ruleId }: { from: string; to: string; ruleId: string | undefined },
  names: Record<Slot, string>,
  words: CaseWords,
): Promise<Props & { rule: ChangeRule; measure: Measure }> {
  const t = await getTranslations('trend')
  const { measure, low, high, series } = observed
  const { locale } = words
  const rule = ruleOf(measure, ruleId)
  const trend = makeMeasureTrend({ measure, rule, from, to, series })
  const line = casenessOf(measure)
  const name = measure.title[locale]
  const title =
    observed.split === 'version'
      ? t('measure.titleVersion', { title: name, version: measure.version })
      : observed.split === 'range'
        ? `${name} (${t('scale', { low, high })})`
        : name
  const readers = readersOf(observed)
  return {
    id: observed.id,
    measure,
    rule,
    days: daysOf(trend),
    period: { from, to },
    scale: { low, high },
    sem: trend.sem,
    ...(line && { cutoff: { value: line.value, label: lineLabel(line.value, line.source, locale) } }),
    names,
    locale,
    words: {
      title,
      reads: readers === 'imported' ? t('reads.imported') : t('measure.reads'),
      sides: { A: said(trend, 'A', words, t), B: said(trend, 'B', words, t) },
      couple: trend.couple && capitalised(words.sentence(trend.couple.sentence)),
      notes: [
        ...(observed.split === 'version' ? [t('measure.version', { version: measure.version })] : []),
        ...(observed.split === 'range' ? [t('split')] : []),
        ...(line
          ? [t('measure.line', { value: line.value, label: line.label[locale], source: line.source })]
          : []),
        trend.sem === null ? t('measure.noBand') : t('measure.band', { sem: rounded(trend.sem) }),
        t('measure.rule', { label: rule.label[locale], source: rule.source.replace(/\.$/, '') }),
      ],
      chart: t('measure.chart', { title, a: names.A, b: names.B }),
      tooltip: { none: t('unanswered'), mean: null, week: null },
      table: t('table'),
      columns: {
        day: t('day'),
        line: trend.sem === null ? null : t('measure.error'),
        gap: null,
        none: t('unanswered'),
      },
      rules: t('measure.rules'),
    },
  }
}

function daysOf({ days, sem }: MeasureTrend): DyadDay[] {
  return days.map(({ day, a, b }) => ({
    day,
    a,
    b,
    aMean: null,
    bMean: null,
    aError: a === null ? null : sem,
    bError: b === null ? null : sem,
    aDays: a === null ? 0 : 1,
    bDays: b === null ? 0 : 1,
    gap: null,
  }))
}

function said(
  { sides }: MeasureTrend,
  slot: Slot,
  { sentence, day }: CaseWords,
  t: Awaited<ReturnType<typeof getTranslations<'trend'>>>,
) {
  const { before, last, sentence: message } = sides[slot]
  const dates = before && last ? t('measure.dates', { from: day(before.day), to: day(last.day) }) : null
  return { sentence: sentence(message), dates }
}

/** In the chart only what is short enough to stand on the line; the note beneath has all of it. */
function lineLabel(value: number, source: string, locale: string): string {
  const number = new Intl.NumberFormat(locale).format(value)
  const short = source.split(';')[0]!
  return short.length <= 40 ? `${number}: ${short}` : number
}

/** A sentence that may begin with its second half. */
function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
