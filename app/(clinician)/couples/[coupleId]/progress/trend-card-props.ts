import { getTranslations } from 'next-intl/server'
import type { TrendWords } from '#components/trends/trend-card.tsx'
import type { ObservedSeries } from '#lib/data/observations.ts'
import type { Slot } from '#lib/domain/access.ts'
import { daysBetween } from '#lib/domain/calendar.ts'
import { makeTrend, type Trend } from '#lib/domain/trend.ts'
import type { caseWords } from '../case-words.ts'

/** A series of a couple as the card shows it: its trend over the period, and every word. */
export async function trendCardProps(
  observed: ObservedSeries,
  { from, to }: { from: string; to: string },
  names: Record<Slot, string>,
  { locale, sentence }: Awaited<ReturnType<typeof caseWords>>,
): Promise<{ id: string; trend: Trend; words: TrendWords; names: Record<Slot, string>; locale: string }> {
  const t = await getTranslations('trend')
  const { name, low, high, favourable, series } = observed
  const trend = makeTrend({ name, low, high, favourable, from, to, series })
  const title = observed.label[locale]
  const words = {
    title,
    reads: t(observed.imported && !observed.answered ? 'readsImported' : 'readsOwn'),
    sides: { A: sentence(trend.sides.A.sentence), B: sentence(trend.sides.B.sentence) },
    gap: trend.gap && sentence(trend.gap.sentence),
    chart: t('chart', { title, a: names.A, b: names.B }),
    none: t('unanswered'),
    mean: t('mean'),
    day: t('day'),
    table: t('table'),
  }
  return { id: observed.id, trend, words, names, locale }
}

export type Marker = { day: string; label: string; kind: 'theme' | 'appointment' }

/** A letter of a label takes about this share of the width of the narrowest chart. */
const LETTER_SHARE = 0.0145

/**
 * Lines of a chart, one a day. Where labels would run into each other, a theme keeps its own before an appointment,
 * the earlier before the later; the line stays.
 */
export function markersBetween(
  all: readonly Marker[],
  { from, to }: { from: string; to: string },
): { day: string; label: string }[] {
  const shown = all.filter(each => each.day >= from && each.day <= to)
  const span = daysBetween(from, to) + 1
  const taken: (readonly [number, number])[] = []
  const labelled: Marker[] = []
  for (const marker of shown.toSorted((a, b) => weight(a) - weight(b) || (a.day < b.day ? -1 : 1))) {
    const at = daysBetween(from, marker.day)
    // As the chart writes them: after the line in its first half, before the line in its second.
    const width = marker.label.length * LETTER_SHARE * span
    const [start, end] = at > span / 2 ? [at - width, at] : [at, at + width]
    if (taken.some(([first, last]) => start < last && first < end)) continue
    taken.push([start, end])
    labelled.push(marker)
  }
  return [...new Set(shown.map(each => each.day))]
    .sort()
    .map(day => ({ day, label: labelled.find(each => each.day === day)?.label ?? '' }))
}

const weight = ({ kind }: Marker) => (kind === 'theme' ? 0 : 1)
