import { getTranslations } from 'next-intl/server'
import type { Run, Schedule } from '#lib/domain/schedule.ts'
import type { caseWords } from '../case-words.ts'

type Words = Pick<Awaited<ReturnType<typeof caseWords>>, 'locale' | 'day'>

/** When an assignment is due, in words: "every day", "every Monday", "one week, 21 – 27 November". */
export async function scheduleWords({ locale, day }: Words) {
  const t = await getTranslations('plan.schedule')
  return (plan: Schedule, run: Run): string => {
    switch (plan.kind) {
      case 'daily':
        return t('daily')
      case 'weekdays': {
        const days = plan.days.toSorted().map(each => weekdayName(each, locale))
        return t('weekdays', { days: new Intl.ListFormat(locale).format(days) })
      }
      case 'weekly':
        return t('weekly', { day: weekdayName(plan.day, locale) })
      case 'monthly':
        return t('monthly', { day: plan.day })
      case 'once':
        return t('once', { day: day(plan.on) })
      case 'theme-week':
        return t('theme-week', {
          from: day(run.startsOn, 'short'),
          to: day(run.endsOn ?? run.startsOn, 'short'),
        })
    }
  }
}

/** 1 Monday … 7 Sunday, in the reader's language. */
export function weekdayName(weekday: number, locale: string): string {
  const monday = Date.UTC(2024, 0, 1)
  const format = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' })
  return format.format(new Date(monday + (weekday - 1) * 86_400_000))
}
