import { getTranslations } from 'next-intl/server'
import type { RitualFormStrings } from '#components/rituals/ritual-form.tsx'
import type { Portal } from '#lib/data/portal.ts'
import { formStrings, problemMessages } from '#lib/i18n/form-strings.ts'
import type { Wording } from '../wording.ts'
import { weekday } from './ritual-words.ts'

/** Everything that the form of a ritual says. `zone` is the one in which its time is meant. */
export async function ritualFormWords(portal: Portal, { locale }: Wording, save: 'save' | 'saveChange') {
  const t = await getTranslations('rituals')
  const { zone } = portal.opening
  const kind = (name: 'daily' | 'weekdays' | 'weekly' | 'monthly') => ({
    label: t(`form.kinds.${name}.label`),
  })
  const strings: RitualFormStrings = {
    name: t('form.name'),
    often: t('form.often'),
    kinds: {
      daily: kind('daily'),
      weekdays: kind('weekdays'),
      weekly: kind('weekly'),
      monthly: kind('monthly'),
    },
    days: t('form.days'),
    day: t('form.day'),
    daysRequired: t('form.daysRequired'),
    monthDay: t('form.monthDay'),
    time: t('form.time'),
    ...(zone !== portal.zone && { zone: t('form.zone', { zone: zone.replaceAll('_', ' ') }) }),
    minutes: t('form.minutes'),
    required: t('form.required'),
    save: t(`form.${save}`),
    bothSee: t('bothSee'),
  }
  return {
    strings,
    weekdays: [1, 2, 3, 4, 5, 6, 7].map(value => ({ value, label: weekday(value, locale) })),
    monthDays: Array.from({ length: 31 }, (_, index) => {
      const value = index + 1
      return { value, label: value > 28 ? t('form.monthEnd', { day: value }) : String(value) }
    }),
    formStrings: await formStrings(),
    messages: await problemMessages(t.raw('problems') as Record<string, string>),
  }
}
