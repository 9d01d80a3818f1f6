import { getTranslations } from 'next-intl/server'
import { JointTrend } from '#components/portal/joint-trend.tsx'
import { NumbersTable } from '#components/portal/numbers-table.tsx'
import { Card } from '#components/ui/card.tsx'
import { PartnerMark } from '#components/ui/partner-mark.tsx'
import type { JointSeries } from '#lib/data/joint-numbers.ts'
import type { Portal } from '#lib/data/portal.ts'
import { eachDay } from '#lib/domain/calendar.ts'
import { localise } from '#lib/domain/exercises/text.ts'
import { meansByDay } from '#lib/domain/trend.ts'
import type { Wording } from '../wording.ts'
import type { Period } from './period.ts'

/** What the two gave each other of one question: each side is there only as it was opened. */
export async function JointCard({
  joint: { prompt, low, high, series },
  period: { from, to },
  portal: { self, other },
  words,
}: {
  joint: JointSeries
  period: Period
  portal: Portal
  words: Wording
}) {
  const t = await getTranslations('portal.progress')
  const means = { A: meansByDay(series.A), B: meansByDay(series.B) }
  const days = eachDay(from, to)
  const given = days.filter(day => means.A.has(day) || means.B.has(day))
  if (given.length === 0) return null
  const { shortDay, locale } = words
  const label = localise(prompt, locale, words.names)
  const partner = other.name
  const about = { label, partner, from: shortDay(from), to: shortDay(to) }
  const number = new Intl.NumberFormat(words.region, { maximumFractionDigits: 1 })
  const cell = (value: number | undefined) => (value === undefined ? t('joint.none') : number.format(value))
  return (
    <Card title={label} level={3} lead={t('joint.reads', { partner, readers: words.readers })}>
      <JointTrend
        a={days.map(day => means.A.get(day) ?? null)}
        b={days.map(day => means.B.get(day) ?? null)}
        low={low}
        high={high}
        label={t('joint.chart', { ...about, low, high })}
      />
      <p className="mt-2 flex flex-wrap gap-x-5">
        {[self, other].map(({ slot, name }) => (
          <span key={slot}>
            <PartnerMark slot={slot} /> {name}
          </span>
        ))}
      </p>
      <div className="mt-2">
        <NumbersTable
          summary={t('table')}
          caption={t('caption', about)}
          heads={[t('day'), t('joint.you'), partner]}
          rows={given.toReversed().map(day => ({
            id: day,
            head: shortDay(day),
            cells: [cell(means[self.slot].get(day)), cell(means[other.slot].get(day))],
          }))}
        />
      </div>
    </Card>
  )
}
