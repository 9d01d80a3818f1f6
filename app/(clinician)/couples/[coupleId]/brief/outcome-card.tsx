import { getTranslations } from 'next-intl/server'
import { TrendCard } from '#components/trends/trend-card.tsx'
import { Card } from '#components/ui/card.tsx'
import type { Brief } from '#lib/data/briefs.ts'
import type { Slot } from '#lib/domain/access.ts'
import { addDays } from '#lib/domain/calendar.ts'
import { EVIDENCE_DAYS } from '#lib/domain/evidence.ts'
import type { caseWords } from '../case-words.ts'
import { markersBetween, trendCardProps } from '../progress/trend-card-props.ts'
import { outcomeMeasure } from './outcome-measure.ts'
import { OutcomeMeasureCard } from './outcome-measure-card.tsx'

/** The chart of the outcome chosen in advance, over the six weeks that its sentences look at; of a measure all its recent totals. */
export async function OutcomeCard({
  brief,
  names,
  words,
  height,
}: {
  brief: Brief
  names: Record<Slot, string>
  words: Awaited<ReturnType<typeof caseWords>>
  height: number
}) {
  const t = await getTranslations('trend')
  const measured = await outcomeMeasure(brief, names, words)
  if (measured) return <OutcomeMeasureCard {...measured} height={height} />
  const outcome = brief.observed.find(each => each.id === brief.outcome)
  if (!outcome) {
    const briefs = await getTranslations('brief')
    return <Card title={briefs('outcome')}>{briefs('noOutcome')}</Card>
  }
  const range = { from: addDays(brief.today, 1 - EVIDENCE_DAYS), to: brief.today }
  const begins = brief.exercises
    .filter(each => each.exercise.mode === 'theme')
    .map(each => ({
      kind: 'theme' as const,
      day: each.startsOn,
      label: t('begins', { title: each.exercise.title[words.locale] }),
    }))
  const visits = brief.since
    ? [{ kind: 'appointment' as const, day: brief.since, label: t('appointment') }]
    : []
  const props = await trendCardProps(outcome, range, names, words)
  const answered = (slot: Slot) =>
    t('answeredOf', {
      answered: props.trend.days.filter(each => (slot === 'A' ? each.a : each.b) !== null).length,
      days: EVIDENCE_DAYS,
    })
  // What changed and where they differ stand beside it, by a stricter bound: two verdicts on one screen would clash.
  const cardWords = { ...props.words, sides: { A: answered('A'), B: answered('B') }, gap: null }
  return (
    <TrendCard
      {...props}
      words={cardWords}
      markers={markersBetween([...begins, ...visits], range)}
      height={height}
      compact
    />
  )
}
