import 'server-only'
import { getLocale, getTranslations } from 'next-intl/server'
import type { Slot } from '#lib/domain/access.ts'
import { nearestLocale } from '#lib/i18n/locale.ts'
import { type MessageTitles, messageWords } from './message-words.ts'

/** Days and the domain's messages in the reader's language, with the names and titles that their values stand for. */
export async function caseWords(names: Record<Slot, string>, today: string, titles: MessageTitles = {}) {
  const locale = nearestLocale(await getLocale())
  return messageWords({ locale, t: await getTranslations(), names, today, titles })
}
