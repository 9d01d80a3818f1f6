import { getLocale, getTranslations } from 'next-intl/server'
import type { FileWords } from '#lib/export/file-words.ts'
import { nearestLocale } from '#lib/i18n/locale.ts'

/** The words of a record's files in the language of whoever makes it. */
export async function recordFileWords(): Promise<FileWords> {
  const locale = nearestLocale(await getLocale())
  const t = await getTranslations('record')
  return {
    locale,
    names: {
      partner: t('places.partner'),
      clinician: t('places.clinician'),
      opener: t('places.opener'),
      speaker: t('places.speaker'),
      listener: t('places.listener'),
    },
    say: (key, values) => t(key as 'other', values),
  }
}
