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
import { rulesToChoose } from '#lib/domain/measure-change.ts'
import type { ChangeRule, Measure } from '#lib/domain/measures/measure.ts'
import { rangeNames } from '#lib/domain/trend-range.ts'
import { loadCase } from '../load-case.ts'
import { scheduleWords } from '../plan/schedule-words.ts'
import { addressOf, shownIn } from './address.ts'
import { loadProgress } from './load-progress.ts'
import { OwnNumbersForm } from './own-numbers-form.tsx'
import { progressCards } from './progress-cards.ts'
import { RuleChoice } from './rule-choice.tsx'

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
  const { couple, range, since, observed, plan } = loaded
  const t = await getTranslations('trend')
  const plans = await getTranslations('plan')
  const exports = await getTranslations('export')
  const { names, words, markers, cards, measured } = await progressCards(loaded, shown)
  const rhythm = await scheduleWords(words)
  const here = `/couples/${couple.coupleId}/progress`
  const ranges = rangeNames
    .filter(name => name !== 'since' || since !== null)
    .map(name => ({
      href: addressOf(here, { ...shown, range: name }),
      label: t(`range.${name}`, { day: since ? words.day(since, 'short') : '' }),
      current: name === range.name,
    }))
  const rulesOf = (measure: Measure, rule: ChangeRule) => {
    const rules = rulesToChoose(measure, couple.changeRules[measure.id], rule.id)
    if (rules.length === 1) return []
    return rules.map(({ id, label }) => ({
      href: `${addressOf(here, { ...shown, rules: { ...shown.rules, [measure.id]: id } })}#${measure.id}`,
      label: label[words.locale],
      current: id === rule.id,
    }))
  }
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
        <div className="flex flex-wrap items-center gap-3">
          <RangeLinks label={t('rangeLabel')} items={ranges} />
          {observed.length > 0 &&
            (['pdf', 'csv'] as const).map(format => (
              <ButtonLink key={format} href={addressOf(`${here}/progress.${format}`, shown)}>
                {exports(`formats.${format}`)}
              </ButtonLink>
            ))}
        </div>
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
            <p className="mb-3 max-w-3xl text-sm text-ink-soft">
              {t(`tracksLead.${track}`)} {track === 'state' && markers.length > 0 && t('markers')}
            </p>
            <div className="grid gap-5 xl:grid-cols-2">
              {track === 'done' && done.length > 0 && (
                <Card className="min-w-0 self-start">
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
                measured.map(({ measure, rule, ...props }) => {
                  const rules = rulesOf(measure, rule)
                  return (
                    <MeasureCard
                      key={props.id}
                      level={3}
                      height={220}
                      markers={markers}
                      rules={rules}
                      ruleChoice={
                        <>
                          {rules.length > 0 && (
                            <RuleChoice couple={couple} measure={measure} rule={rule} locale={words.locale} />
                          )}
                          <OwnNumbersForm here={here} shown={shown} measure={measure} rule={rule} />
                        </>
                      }
                      {...props}
                    />
                  )
                })}
            </div>
          </section>
        )
      })}
    </>
  )
}
