import type { getTranslations } from 'next-intl/server'
import { Chip } from '#components/ui/chip.tsx'
import { daysBetween, localDate } from '#lib/domain/calendar.ts'
import { writeMoment, writeTime } from '../../dates.ts'

type Context = {
  t: Awaited<ReturnType<typeof getTranslations<'couple'>>>
  locale: string
  zone: string
  now: Date
}

/** When the couple comes next, in its own zone; what is today stands out. */
export function nextChip(at: Date | null, { t, locale, zone, now }: Context) {
  if (!at) return <Chip>{t('header.noAppointment')}</Chip>
  const today = localDate(now, zone)
  const days = daysBetween(today, localDate(at, zone))
  const time = writeTime(locale, zone, at)
  const minutes = Math.max(0, Math.round((at.getTime() - now.getTime()) / 60_000))
  if (days === 0 && minutes <= 90) return <Chip tone="notice">{t('header.todayIn', { time, minutes })}</Chip>
  if (days === 0) return <Chip tone="notice">{t('header.today', { time })}</Chip>
  if (days === 1) return <Chip>{t('header.tomorrow', { time })}</Chip>
  return <Chip>{writeMoment(locale, zone, at, today)}</Chip>
}
