import { getTranslations } from 'next-intl/server'
import { NumbersTable } from '#components/portal/numbers-table.tsx'
import { OwnTrend } from '#components/portal/own-trend.tsx'
import { Card } from '#components/ui/card.tsx'
import type { OwnSeries } from '#lib/data/own-numbers.ts'
import type { Portal } from '#lib/data/portal.ts'
import { localise } from '#lib/domain/exercises/text.ts'
import { rounded } from '#lib/domain/rounded.ts'
import { makeTrend } from '#lib/domain/trend.ts'
import { drawnPoints } from '#lib/domain/trend-points.ts'
import type { Wording } from '../wording.ts'
import { daysOf, type Period } from './period.ts'

/** A person's own answers to one question: dots, gaps, a sentence and the numbers. Nothing of the other is in it. */
export async function OwnSeriesCard({
  series: { observed, split, values },
  period: range,
  portal,
  words,
}: {
  series: OwnSeries
  period: Period
  portal: Portal
  words: Wording
}) {
  const t = await getTranslations('portal.progress')
  const { name, low, high, favourable } = observed
  const { slot } = portal.self
  const own = slot === 'A' ? { A: values, B: [] } : { A: [], B: values }
  const trend = makeTrend({ name, low, high, favourable, ...range, series: own })
  const { every, points } = drawnPoints(trend)
  const days = points.map(each =>
    slot === 'A'
      ? { day: each.day, value: each.a, mean: each.aMean, error: each.aError, answered: each.aDays }
      : { day: each.day, value: each.b, mean: each.bMean, error: each.bError, answered: each.bDays },
  )
  const answered = days.filter(each => each.value !== null)
  if (answered.length === 0) return null
  const label = localise(observed.label, words.locale, words.names)
  const { shortDay } = words
  const about = { label, from: shortDay(range.from), to: shortDay(range.to) }
  const { key, values: said } = trend.sides[slot].sentence
  const number = new Intl.NumberFormat(words.region, { maximumFractionDigits: 1 })
  const cell = (value: number, count: number) =>
    every === 'week' ? t('weekOf', { value: number.format(value), days: count }) : number.format(value)
  const notes = [
    ...(split ? [t('split')] : []),
    ...(every === 'week' ? [t('weekly')] : []),
    ...(days.some(each => each.error !== null) ? [t('band')] : []),
  ]
  return (
    <Card title={split ? t('scale', { label, low, high }) : label} lead={t('reads')}>
      <OwnTrend days={days} low={low} high={high} slot={slot} label={t('chart', { ...about, low, high })} />
      <p className="mt-3">
        {t(`said.${key.replace('trend.', '')}` as 'said.none', { ...daysOf(said, shortDay), subject: label })}
      </p>
      {notes.map(note => (
        <p key={note} className="mt-1 text-sm text-ink-soft">
          {note}
        </p>
      ))}
      <div className="mt-2">
        <NumbersTable
          summary={t('table')}
          caption={t('caption', about)}
          heads={[t(every), t('value'), t('mean')]}
          rows={answered.toReversed().map(each => ({
            id: each.day,
            head: shortDay(each.day),
            cells: [
              cell(each.value ?? 0, each.answered),
              each.mean === null ? '' : number.format(rounded(each.mean)),
            ],
          }))}
        />
      </div>
    </Card>
  )
}
