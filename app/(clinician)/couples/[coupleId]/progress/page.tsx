import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { DoneTable } from '#components/trends/done-table.tsx'
import { MeasureCard } from '#components/trends/measure-card.tsx'
import { RangeLinks } from '#components/trends/range-links.tsx'
import { TrendCard } from '#components/trends/trend-card.tsx'
import { ButtonLink } from '#components/ui/button-link.tsx'
import { Card } from '#components/ui/card.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { localDate } from '#lib/domain/calendar.ts'
import type { ChangeRule, Measure } from '#lib/domain/measures/measure.ts'
import { trackOf } from '#lib/domain/track.ts'
import { rangeNames } from '#lib/domain/trend-range.ts'
import { caseWords } from '../case-words.ts'
import { loadCase } from '../load-case.ts'
import { scheduleWords } from '../plan/schedule-words.ts'
import { addressOf, shownIn } from './address.ts'
import { loadProgress } from './load-progress.ts'
import { measureCardProps } from './measure-card-props.ts'
import { markersBetween, trendCardProps } from './trend-card-props.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('trend'))('title') }
}

export default async function ProgressPage({
  params,
  searchParams,
}: {
  params: Promise<{ coupleId: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}) {
  const shown = shownIn(await searchParams)
  const loaded = await loadCase(params, tx => loadProgress(tx, shown.range))
  const { couple, range, since, observed, plan, appointments } = loaded
  const t = await getTranslations('trend')
  const plans = await getTranslations('plan')
  const names = { A: couple.partners.A.name, B: couple.partners.B.name }
  const words = await caseWords(names, plan.today, { month: 'short' })
  const rhythm = await scheduleWords(words)
  const here = `/couples/${couple.coupleId}/progress`
  const themes = plan.exercises.filter(each => each.exercise.mode === 'theme')
  const markers = markersBetween(
    [
      ...themes.map(each => ({
        kind: 'theme' as const,
        day: each.startsOn,
        label: t('begins', { title: each.exercise.title[words.locale] }),
      })),
      ...appointments.map(each => ({
        kind: 'appointment' as const,
        day: localDate(each.startsAt, couple.zone),
        label: t('appointment'),
      })),
    ],
    range,
  )
  const ranges = rangeNames
    .filter(name => name !== 'since' || since !== null)
    .map(name => ({
      href: addressOf(here, { ...shown, range: name }),
      label: t(`range.${name}`, { day: since ? words.day(since, 'short') : '' }),
      current: name === range.name,
    }))
  const cards = await Promise.all(
    observed
      .filter(each => each.measure === null)
      .map(async each => ({
        track: trackOf(each.name),
        props: await trendCardProps(each, range, names, words),
      })),
  )
  const measured = await Promise.all(
    observed.flatMap(({ measure, ...each }) => {
      if (measure === null) return []
      const wish = { ...range, ruleId: shown.rules[measure.id] }
      return [measureCardProps({ ...each, measure }, wish, names, words)]
    }),
  )
  const rulesOf = (measure: Measure, rule: ChangeRule) =>
    measure.change.map(({ id, label }) => ({
      href: `${addressOf(here, { ...shown, rules: { ...shown.rules, [measure.id]: id } })}#${measure.id}`,
      label: label[words.locale],
      current: id === rule.id,
    }))
  const done = plan.exercises.filter(each => each.completion.A !== null || each.completion.B !== null)

  if (loaded.isEmpty && done.length === 0) {
    return (
      <EmptyState
        title={t('empty.title')}
        action={
          <ButtonLink as={Link} href={`/couples/${couple.coupleId}/plan/assign`} variant="primary">
            {t('empty.action')}
          </ButtonLink>
        }
      >
        {t('empty.lead')}
      </EmptyState>
    )
  }
  return (
    <>
      <div className="mb-5 flex flex-wrap items-center justify-between gap-3">
        <p className="text-ink-soft">
          {t('fromTo', { from: words.day(range.from), to: words.day(range.to) })}
          {range.cutFrom && (
            <> {t('cut', { from: words.day(range.from), first: words.day(range.cutFrom) })}</>
          )}
        </p>
        <RangeLinks label={t('rangeLabel')} items={ranges} />
      </div>
      {observed.length === 0 && (
        <p className="mb-6">
          {t('emptyRange')}{' '}
          {!loaded.isEmpty && range.name !== 'all' && (
            <Link href={addressOf(here, { ...shown, range: 'all' })} className="link">
              {t('emptyRangeAll')}
            </Link>
          )}
        </p>
      )}
      {(['state', 'helpful', 'done'] as const).map(track => {
        const own = cards.filter(each => each.track === track)
        const isBare = own.length === 0 && !(track === 'state' && measured.length > 0)
        if (isBare && !(track === 'done' && done.length > 0)) return null
        return (
          <section key={track} className="mb-9">
            <h2>{t(`tracks.${track}`)}</h2>
            <p className="mb-3 text-sm text-ink-soft">
              {t(`tracksLead.${track}`)} {track === 'state' && markers.length > 0 && t('markers')}
            </p>
            <div className="grid gap-5 xl:grid-cols-2">
              {track === 'done' && done.length > 0 && (
                <Card className="self-start">
                  <DoneTable
                    names={names}
                    rows={done.map(each => ({
                      id: each.assignmentId,
                      title: `${each.exercise.title[words.locale]}, ${rhythm(each.schedule, each)}`,
                      completion: each.completion,
                    }))}
                    words={{
                      caption: t('tracks.done'),
                      exercise: plans('answers.exercise'),
                      notStarted: t('notStarted'),
                      none: '–',
                      of: (done, due) => t('of', { done, due }),
                    }}
                  />
                </Card>
              )}
              {own.map(({ props }) => (
                <TrendCard key={props.id} level={3} height={220} markers={markers} {...props} />
              ))}
              {track === 'state' &&
                measured.map(({ measure, rule, ...props }) => (
                  <MeasureCard
                    key={props.id}
                    level={3}
                    height={220}
                    markers={markers}
                    rules={measure.change.length > 1 ? rulesOf(measure, rule) : []}
                    {...props}
                  />
                ))}
            </div>
          </section>
        )
      })}
    </>
  )
}
