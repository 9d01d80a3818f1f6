import { getTranslations } from 'next-intl/server'
import { localDate } from '#lib/domain/calendar.ts'
import { trackOf } from '#lib/domain/track.ts'
import { caseWords } from '../case-words.ts'
import type { shownIn } from './address.ts'
import type { loadProgress } from './load-progress.ts'
import { measureCardProps } from './measure-card-props.ts'
import { markersBetween, trendCardProps } from './trend-card-props.ts'

export type Loaded = Awaited<ReturnType<typeof loadProgress>>
export type Shown = ReturnType<typeof shownIn>

/** What the page shows of the numbers: each observation and measure with its trend and its words, and the markers. */
export async function progressCards({ couple, range, observed, plan, appointments }: Loaded, shown: Shown) {
  const t = await getTranslations('trend')
  const names = { A: couple.partners.A.name, B: couple.partners.B.name }
  const words = await caseWords(names, plan.today, { month: 'short' })
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
      const wish = { ...range, ruleId: shown.rules[measure.id] ?? couple.changeRules[measure.id] }
      return [measureCardProps({ ...each, measure }, wish, names, words)]
    }),
  )
  return { names, words, markers, cards, measured }
}
