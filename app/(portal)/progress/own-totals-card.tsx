import { getTranslations } from 'next-intl/server'
import { NumbersTable } from '#components/portal/numbers-table.tsx'
import { OwnTotals } from '#components/portal/own-totals.tsx'
import { Card } from '#components/ui/card.tsx'
import type { OwnTotals as Totals } from '#lib/data/own-numbers.ts'
import type { Portal } from '#lib/data/portal.ts'
import { daysBetween } from '#lib/domain/calendar.ts'
import { casenessOf, ruleOf } from '#lib/domain/measure-change.ts'
import { boundOf } from '#lib/domain/measures/change.ts'
import { rounded } from '#lib/domain/rounded.ts'
import type { Wording } from '../wording.ts'
import type { Period } from './period.ts'

/** A person's own totals of one measure: the numbers, their error and the line, in plain words. No verdict. */
export async function OwnTotalsCard({
  totals: { measure, values },
  isOneOfMany,
  period: { from, to },
  portal,
  words,
}: {
  totals: Totals
  /** Another version of the measure has numbers too. */
  isOneOfMany: boolean
  period: Period
  portal: Portal
  words: Wording
}) {
  const shown = values.filter(each => each.day >= from && each.day <= to)
  const [first, last] = [shown[0], shown.at(-1)]
  if (!first || !last) return null
  const t = await getTranslations('portal.progress')
  const { shortDay, locale } = words
  const { low, high } = measure.range
  const { sem } = boundOf(ruleOf(measure, undefined))
  const line = casenessOf(measure)
  const label = measure.title[locale]
  const about = { label, from: shortDay(from), to: shortDay(to) }
  const now = { value: rounded(last.value), day: shortDay(last.day), low, high }
  const number = new Intl.NumberFormat(words.region, { maximumFractionDigits: 1 })
  return (
    <Card title={label} lead={t('totals.reads', { readers: words.readers })}>
      <OwnTotals
        totals={shown.map(({ day, value }) => ({ at: daysBetween(from, day), value }))}
        days={daysBetween(from, to) + 1}
        low={low}
        high={high}
        sem={sem}
        line={line?.value ?? null}
        slot={portal.self.slot}
        label={t('totals.chart', { ...about, low, high })}
      />
      <p className="mt-3">
        {shown.length === 1
          ? t('totals.one', now)
          : t('totals.two', { ...now, before: rounded(first.value), from: shortDay(first.day) })}
      </p>
      <div className="mt-1 space-y-1 text-sm text-ink-soft">
        {line && (
          <p>
            {t('totals.line', {
              value: line.value,
              label: line.label[locale],
              source: line.source,
              clinician: words.names.clinician,
            })}
          </p>
        )}
        {sem !== null && <p>{t('totals.bar', { sem: rounded(sem) })}</p>}
        {isOneOfMany && <p>{t('totals.version')}</p>}
      </div>
      <div className="mt-2">
        <NumbersTable
          summary={t('table')}
          caption={t('caption', about)}
          heads={[t('day'), t('totals.value')]}
          rows={shown.toReversed().map(({ day, value }, index) => ({
            id: `${day} ${index}`,
            head: shortDay(day),
            cells: [number.format(value)],
          }))}
        />
      </div>
    </Card>
  )
}
