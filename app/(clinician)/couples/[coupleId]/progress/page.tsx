import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { DoneTable } from '#components/trends/done-table.tsx'
import { RangeLinks } from '#components/trends/range-links.tsx'
import { TrendCard } from '#components/trends/trend-card.tsx'
import { ButtonLink } from '#components/ui/button-link.tsx'
import { Card } from '#components/ui/card.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { type Appointment, listAppointments } from '#lib/data/appointments.ts'
import { writeDown } from '#lib/data/audit.ts'
import type { CaseTx } from '#lib/data/case-files.ts'
import { readCouple } from '#lib/data/couples.ts'
import { listObservations, observedDays } from '#lib/data/observations.ts'
import { listPlan } from '#lib/data/plan.ts'
import { addDays, daysBetween, localDate } from '#lib/domain/calendar.ts'
import { EVIDENCE_DAYS } from '#lib/domain/evidence.ts'
import { trackOf } from '#lib/domain/track.ts'
import { rangeNames, rangeOf } from '#lib/domain/trend-range.ts'
import { caseWords } from '../case-words.ts'
import { loadCase } from '../load-case.ts'
import { scheduleWords } from '../plan/schedule-words.ts'
import { markersBetween, trendCardProps } from './trend-card-props.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('trend'))('title') }
}

export default async function ProgressPage({
  params,
  searchParams,
}: {
  params: Promise<{ coupleId: string }>
  searchParams: Promise<{ range?: string | string[] }>
}) {
  const { range: wished } = await searchParams
  const loaded = await loadCase(params, tx => load(tx, typeof wished === 'string' ? wished : undefined))
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
      href: `${here}?range=${name}`,
      label: t(`range.${name}`, { day: since ? words.day(since, 'short') : '' }),
      current: name === range.name,
    }))
  const cards = await Promise.all(
    observed.map(async each => ({
      track: trackOf(each.name),
      props: await trendCardProps(each, range, names, words),
    })),
  )
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
      {cards.length === 0 && (
        <p className="mb-6">
          {t('emptyRange')}{' '}
          {!loaded.isEmpty && range.name !== 'all' && (
            <Link href={`${here}?range=all`} className="link">
              {t('emptyRangeAll')}
            </Link>
          )}
        </p>
      )}
      {(['state', 'helpful', 'done'] as const).map(track => {
        const own = cards.filter(each => each.track === track)
        if (own.length === 0 && !(track === 'done' && done.length > 0)) return null
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
            </div>
          </section>
        )
      })}
    </>
  )
}

async function load(tx: CaseTx, wished: string | undefined) {
  const couple = await readCouple(tx)
  const today = localDate(tx.now, couple.zone)
  const appointments = (await listAppointments(tx)).filter(each => each.cancelledAt === null)
  const since = lastDay(appointments, tx.now, couple.zone)
  const days = await observedDays(tx)
  const range = rangeOf(wished, { today, since, observed: days })
  const back = Math.max(EVIDENCE_DAYS, daysBetween(range.from, range.to) + 1)
  const all = await listObservations(tx, { from: addDays(range.from, -back), to: range.to })
  const plan = await listPlan(tx, range.from)
  await writeDown(tx, { action: 'progress-viewed', coupleId: couple.coupleId })
  const isShown = ({ series: { A, B } }: (typeof all)[number]) =>
    [...A, ...B].some(each => each.day >= range.from)
  return { couple, range, since, plan, appointments, observed: all.filter(isShown), isEmpty: days === null }
}

function lastDay(appointments: readonly Appointment[], now: Date, zone: string): string | null {
  const last = appointments.find(each => each.startsAt < now)
  return last ? localDate(last.startsAt, zone) : null
}
