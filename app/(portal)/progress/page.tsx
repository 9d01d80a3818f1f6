import { getTranslations } from 'next-intl/server'
import { FootLine } from '#components/portal/foot-line.tsx'
import { RangeLinks } from '#components/trends/range-links.tsx'
import { Card } from '#components/ui/card.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { PageHeading } from '#components/ui/page-heading.tsx'
import { listHeldSessions, listJointNumbers } from '#lib/data/joint-numbers.ts'
import { lastAppointmentDay, listOwnNumbers, ownDays } from '#lib/data/own-numbers.ts'
import type { Portal } from '#lib/data/portal.ts'
import type { PartnerTx } from '#lib/data/with-actor.ts'
import { addDays, daysBetween } from '#lib/domain/calendar.ts'
import { EVIDENCE_DAYS } from '#lib/domain/evidence.ts'
import { localise } from '#lib/domain/exercises/text.ts'
import { rangeNames, rangeOf } from '#lib/domain/trend-range.ts'
import { loadPortal } from '../load.ts'
import { type Wording, wording } from '../wording.ts'
import { JointCard } from './joint-card.tsx'
import { OwnSeriesCard } from './own-series-card.tsx'
import { OwnTotalsCard } from './own-totals-card.tsx'

/**
 * A person's own numbers, and what lies open between the two: what they gave each other and what they did together.
 * Of the other there is nothing that the other did not open.
 */
export default async function ProgressPage({
  searchParams,
}: {
  searchParams: Promise<{ range?: string | string[] }>
}) {
  const { range: wished } = await searchParams
  const { portal, now, content } = await loadPortal((tx, around) =>
    load(tx, around, typeof wished === 'string' ? wished : undefined),
  )
  const { range, since, own, joint, held, isEmpty } = content
  const t = await getTranslations('portal.progress')
  const help = (await getTranslations('portal'))('foot.help')
  const words = await wording(portal, now)
  const around = { period: { from: range.from, to: range.to }, portal, words }
  const ids = own.totals.map(({ measure }) => measure.id)
  const hasNoOwn = own.series.length + own.totals.length === 0
  const isBare = hasNoOwn && joint.length + held.length === 0
  const ranges = rangeNames
    .filter(name => name !== 'since' || since !== null)
    .map(name => ({
      href: `/progress?range=${name}`,
      label: t(`range.${name}`, { day: since ? words.shortDay(since) : '' }),
      current: name === range.name,
    }))
  return (
    <>
      <PageHeading title={t('title')} lead={t('lead')} />
      {isEmpty && isBare && <EmptyState title={t('emptyTitle')}>{t('empty')}</EmptyState>}
      {!(isEmpty && isBare) && (
        <div className="mb-5">
          <RangeLinks label={t('rangeLabel')} items={ranges} isLarge />
        </div>
      )}
      {hasNoOwn && !(isEmpty && isBare) && <p className="mb-4">{t(isEmpty ? 'empty' : 'emptyRange')}</p>}
      <div className="space-y-4">
        {own.series.map(series => (
          <OwnSeriesCard
            key={`${series.observed.name} ${series.observed.low} ${series.observed.high}`}
            series={series}
            {...around}
          />
        ))}
        {own.totals.map(totals => (
          <OwnTotalsCard
            key={`${totals.measure.id} ${totals.measure.version}`}
            totals={totals}
            isOneOfMany={ids.filter(id => id === totals.measure.id).length > 1}
            {...around}
          />
        ))}
      </div>
      {joint.length > 0 && (
        <section className="mt-8">
          <h2>{t('joint.title')}</h2>
          <p className="mb-3 text-ink-soft">{t('joint.lead')}</p>
          <div className="space-y-4">
            {joint.map(each => (
              <JointCard key={`${each.title.en} ${each.prompt.en} ${each.high}`} joint={each} {...around} />
            ))}
          </div>
        </section>
      )}
      {held.length > 0 && <Held held={held} title={t('joint.held')} words={words} />}
      <FootLine promise={words.promise} help={help} />
    </>
  )
}

/** Sessions by their day: what was, and no count of anything. */
function Held({
  held,
  title,
  words,
}: {
  held: Awaited<ReturnType<typeof listHeldSessions>>
  title: string
  words: Wording
}) {
  return (
    <Card title={title} className="mt-8">
      <ul className="space-y-1.5">
        {held.map((each, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: one may be done twice on a day
          <li key={index}>
            {localise(each.title, words.locale, words.names)}{' '}
            <span className="text-ink-soft">{words.shortDay(each.day)}</span>
          </li>
        ))}
      </ul>
    </Card>
  )
}

async function load(tx: PartnerTx, { today }: Portal, wished: string | undefined) {
  const days = await ownDays(tx)
  const since = await lastAppointmentDay(tx)
  const range = rangeOf(wished, { today, since, observed: days })
  const back = Math.max(EVIDENCE_DAYS, daysBetween(range.from, range.to) + 1)
  const all = await listOwnNumbers(tx, addDays(range.from, -back))
  const isShown = ({ values }: { values: readonly { day: string }[] }) =>
    values.some(each => each.day >= range.from && each.day <= range.to)
  const own = { series: all.series.filter(isShown), totals: all.totals.filter(isShown) }
  const joint = await listJointNumbers(tx, range.from)
  const held = await listHeldSessions(tx, range.from)
  return { range, since, own, joint, held, isEmpty: days === null }
}
