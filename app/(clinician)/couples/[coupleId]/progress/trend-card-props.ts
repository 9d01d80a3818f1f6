import { getTranslations } from 'next-intl/server'
import type { ChartMarker } from '#components/charts/dyad-day.ts'
import type { TrendWords } from '#components/trends/trend-card.tsx'
import type { ObservedSeries } from '#lib/data/observations.ts'
import type { Slot } from '#lib/domain/access.ts'
import { guessedBy } from '#lib/domain/guess.ts'
import type { Message } from '#lib/domain/message.ts'
import { rounded } from '#lib/domain/rounded.ts'
import { makeTrend, type Trend } from '#lib/domain/trend.ts'
import { type Drawn, drawnPoints } from '#lib/domain/trend-points.ts'
import type { caseWords } from '../case-words.ts'

type CaseWords = Awaited<ReturnType<typeof caseWords>>
type TrendTexts = Awaited<ReturnType<typeof getTranslations<'trend'>>>

/** A series of a couple as the card shows it: its trend over the period, and every word. */
export async function trendCardProps(
  observed: ObservedSeries,
  { from, to }: { from: string; to: string },
  names: Record<Slot, string>,
  { locale, day, sentence }: CaseWords,
): Promise<{
  id: string
  trend: Trend
  drawn: Drawn
  words: TrendWords
  names: Record<Slot, string>
  locale: string
}> {
  const t = await getTranslations('trend')
  const { name, low, high, favourable, series } = observed
  const made = makeTrend({ name, low, high, favourable, from, to, series })
  // Two guesses, each about the other, have no gap between them: what they miss by stands in the brief.
  const trend = guessedBy(name) === null ? made : { ...made, gap: null }
  const drawn = drawnPoints(trend)
  const label = observed.label[locale]
  const title = observed.split ? `${label} (${t('scale', { low, high })})` : label
  const said = (slot: Slot): Message => {
    const { key, values } = trend.sides[slot].sentence
    return { key, values: { ...values, subject: subjectOf(t, names[slot], label, locale) } }
  }
  const words = {
    title,
    reads: t(`reads.${readersOf(observed)}`),
    sides: { A: sentence(said('A')), B: sentence(said('B')) },
    gap: trend.gap && sentence(trend.gap.sentence),
    strip: stripWords(trend, drawn, t, { title, names, day }),
    notes: [...notesOf(observed, drawn, t), unanswered(trend, names, t)],
    chart: t('chart', { title, a: names.A, b: names.B }),
    tooltip: { none: t('unanswered'), mean: t('mean'), week: drawn.every === 'week' ? t('week') : null },
    table: t('table'),
    columns: {
      day: t(drawn.every === 'week' ? 'week' : 'day'),
      line: t('mean'),
      gap: trend.gap && t('gapHead', { a: names.A, b: names.B }),
      none: t('unanswered'),
    },
  }
  return { id: observed.id, trend, drawn, words, names, locale }
}

/** The key of who can see a series: promise 2 says it at the field, this says it of the numbers. */
export function readersOf({ imported, answered, shared }: ObservedSeries) {
  if (!answered) return 'imported' as const
  if (imported) return 'mixed' as const
  return shared === 'none' ? 'own' : shared
}

function notesOf({ split }: ObservedSeries, { every, points }: Drawn, t: TrendTexts): string[] {
  const hasBand = points.some(each => each.aError !== null || each.bError !== null)
  return [
    ...(split ? [t('split')] : []),
    ...(every === 'week' ? [t('weekly')] : []),
    ...(hasBand ? [t('band')] : []),
  ]
}

/** Days without an answer, as a count beside the gaps that the chart shows. */
function unanswered({ days }: Trend, names: Record<Slot, string>, t: TrendTexts): string {
  return t('unansweredDays', {
    a: names.A,
    aDays: days.filter(each => each.a === null).length,
    b: names.B,
    bDays: days.filter(each => each.b === null).length,
    days: days.length,
  })
}

/** R11: from seven paired days, beside the couple's own gap of the time before. */
function stripWords(
  { gap, from, to }: Trend,
  { every }: Drawn,
  t: TrendTexts,
  { title, names, day }: { title: string; names: Record<Slot, string>; day: CaseWords['day'] },
): TrendWords['strip'] {
  if (!gap) return null
  const between = { a: names.A, b: names.B }
  const about = { ...between, title, signed: rounded(gap.signed), paired: gap.pairedDays }
  return {
    caption: t(every === 'week' ? 'gapStripWeek' : 'gapStrip', between),
    label: t('gapAlt', { ...about, from: day(from, 'short'), to: day(to, 'short') }),
    before: gap.earlier
      ? t('gapBefore', { gap: rounded(gap.earlier.signed), paired: gap.earlier.pairedDays })
      : t('gapNoBefore'),
  }
}

/** "Maya's closeness"; a label of several words stands in quotes. */
function subjectOf(t: TrendTexts, name: string, label: string, locale: string): string {
  if (/\s/.test(label)) return t('subjectQuoted', { name, what: label })
  const isWord = locale === 'en' && /^[A-Z][a-z]/.test(label)
  return t('subject', { name, what: isWord ? label.toLowerCase() : label })
}

export type Marker = { day: string; label: string; kind: 'theme' | 'appointment' }

/** The lines of a chart, one a day, in order: of a theme and an appointment on one day the theme. */
export function markersBetween(
  all: readonly Marker[],
  { from, to }: { from: string; to: string },
): ChartMarker[] {
  const byDay = new Map<string, Marker>()
  for (const marker of all) {
    if (marker.day < from || marker.day > to) continue
    if (marker.kind === 'theme' || !byDay.has(marker.day)) byDay.set(marker.day, marker)
  }
  return [...byDay.values()].toSorted((one, other) => (one.day < other.day ? -1 : 1))
}
