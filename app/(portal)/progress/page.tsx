import { getTranslations } from 'next-intl/server'
import { FootLine } from '#components/portal/foot-line.tsx'
import { OwnTrend } from '#components/portal/own-trend.tsx'
import { Card } from '#components/ui/card.tsx'
import { Disclosure } from '#components/ui/disclosure.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { PageHeading } from '#components/ui/page-heading.tsx'
import { TableScroll } from '#components/ui/table-scroll.tsx'
import { listOwnSeries, type OwnSeries, type Portal } from '#lib/data/portal.ts'
import { addDays } from '#lib/domain/calendar.ts'
import { localise } from '#lib/domain/exercises/text.ts'
import { makeTrend, rounded } from '#lib/domain/trend.ts'
import { loadPortal } from '../load.ts'
import { type Wording, wording } from '../wording.ts'

const shownDays = 42

/** A person's own answers over six weeks: dots, gaps, a sentence and the numbers. Nothing of the other is in it. */
export default async function ProgressPage() {
  const { portal, now, content } = await loadPortal((tx, { today }) =>
    listOwnSeries(tx, addDays(today, 1 - 2 * shownDays)),
  )
  const t = await getTranslations('portal')
  const words = await wording(portal, now)
  return (
    <>
      <PageHeading title={t('progress.title')} lead={t('progress.lead')} />
      {content.length === 0 && (
        <EmptyState title={t('progress.emptyTitle')}>{t('progress.empty')}</EmptyState>
      )}
      <div className="space-y-4">
        {content.map(series => (
          <SeriesCard key={series.observed.name} series={series} portal={portal} words={words} />
        ))}
      </div>
      <FootLine promise={words.promise} help={t('foot.help')} />
    </>
  )
}

async function SeriesCard({ series, portal, words }: { series: OwnSeries; portal: Portal; words: Wording }) {
  const t = await getTranslations('portal.progress')
  const sentence = await getTranslations()
  const { name, low, high, favourable } = series.observed
  const { slot } = portal.self
  const own = slot === 'A' ? { A: series.values, B: [] } : { A: [], B: series.values }
  const range = { from: addDays(portal.today, 1 - shownDays), to: portal.today }
  const trend = makeTrend({ name, low, high, favourable, ...range, series: own })
  const days = trend.days.map(({ day, a, b, aMean, bMean }) =>
    slot === 'A' ? { day, value: a, mean: aMean } : { day, value: b, mean: bMean },
  )
  const answered = days.filter(each => each.value !== null)
  const label = localise(series.observed.label, words.locale, words.names)
  const { shortDay } = words
  const about = { label, from: shortDay(range.from), to: shortDay(range.to) }
  const said = trend.sides[slot].sentence
  const number = new Intl.NumberFormat(words.region, { maximumFractionDigits: 1 })
  return (
    <Card title={label}>
      <OwnTrend days={days} low={low} high={high} slot={slot} label={t('chart', { ...about, low, high })} />
      <p className="mt-3">
        {sentence(said.key as 'trend.none', { ...withDays(said.values, shortDay), subject: label })}
      </p>
      {answered.length > 0 && (
        <div className="mt-2">
          <Disclosure summary={t('table')}>
            <TableScroll label={t('caption', about)}>
              <table className="w-full text-end text-sm tabular-nums [&_:is(td,th)]:border-t [&_:is(td,th)]:border-line [&_:is(td,th)]:py-1 [&_th]:font-normal [&_th:first-child]:text-start">
                <caption className="sr-only">{t('caption', about)}</caption>
                <thead>
                  <tr className="text-ink-soft">
                    <th scope="col">{t('day')}</th>
                    <th scope="col">{t('value')}</th>
                    <th scope="col">{t('mean')}</th>
                  </tr>
                </thead>
                <tbody>
                  {answered.toReversed().map(each => (
                    <tr key={each.day}>
                      <th scope="row">{shortDay(each.day)}</th>
                      <td>{number.format(each.value ?? 0)}</td>
                      <td>{each.mean === null ? '' : number.format(rounded(each.mean))}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </TableScroll>
          </Disclosure>
        </div>
      )}
    </Card>
  )
}

/** Days of a sentence in the person's language; its other values as they are. */
function withDays(values: Record<string, string | number>, shortDay: (day: string) => string) {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? shortDay(value) : value,
    ]),
  )
}
