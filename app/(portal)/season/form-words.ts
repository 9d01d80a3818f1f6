import { getTranslations } from 'next-intl/server'
import type { SeasonFormStrings } from '#components/season/season-form.tsx'
import { addDays } from '#lib/domain/calendar.ts'
import { SEASON_DAYS_AHEAD, SEASON_DAYS_BACK } from '#lib/domain/season.ts'
import { formStrings, problemMessages } from '#lib/i18n/form-strings.ts'

/** Everything that the form of a hard season says; two weeks from today on stand in it. `today` is the couple's. */
export async function seasonFormWords(today: string, bothSee: string) {
  const t = await getTranslations('season')
  const strings: SeasonFormStrings = {
    firstDay: t('form.firstDay'),
    lastDay: t('form.lastDay'),
    lastDayHint: t('form.lastDayHint'),
    enough: t('form.enough'),
    enoughHint: t('form.enoughHint'),
    required: t('form.required'),
    save: t('form.save'),
    bothSee,
  }
  return {
    strings,
    days: {
      firstDay: today,
      lastDay: addDays(today, 13),
      min: addDays(today, -SEASON_DAYS_BACK),
      max: addDays(today, SEASON_DAYS_AHEAD),
    },
    formStrings: await formStrings(),
    messages: await problemMessages(t.raw('problems') as Record<string, string>),
  }
}
