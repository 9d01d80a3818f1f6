import 'server-only'
import { getTranslations } from 'next-intl/server'
import type { WeekRowProps } from '#components/programmes/week-row.tsx'
import type { PlannedWeek } from '#lib/data/programmes-list.ts'
import type { caseWords } from '../case-words.ts'

/** The weeks of a programme in the reader's words; with `open` false nothing may be done to them. */
export async function weekRows(
  weeks: readonly PlannedWeek[],
  open: boolean,
  { locale, day }: Awaited<ReturnType<typeof caseWords>>,
): Promise<WeekRowProps[]> {
  const t = await getTranslations('programmes.week')
  const list = new Intl.ListFormat(locale)
  return weeks.map(each => {
    const title = each.content?.title[locale] ?? t('rest')
    const number = each.place?.number
    return {
      weekId: each.weekId,
      name:
        number === undefined
          ? t('restFrom', { day: day(each.startsOn, 'short') })
          : t('named', { number, title }),
      place: number === undefined ? null : t('place', { number }),
      title,
      focus: each.content?.focus[locale] ?? t('restLead'),
      days: t('days', { from: day(each.startsOn, 'short'), to: day(each.endsOn, 'short') }),
      state: each.state,
      stateWord: each.state === 'coming' ? '' : t(each.state),
      kind: t(`kinds.${each.kind}`),
      exercises: list.format(each.exercises.map(title => title[locale])),
      minutes: each.kind === 'rest' ? null : t('minutes', { minutes: Math.ceil(each.minutes) }),
      may: open ? each.may : [],
    }
  })
}
