import 'server-only'
import { getLocale, getTranslations } from 'next-intl/server'
import type { Slot } from '#lib/domain/access.ts'
import type { Text } from '#lib/domain/exercises/text.ts'
import type { Message } from '#lib/domain/message.ts'
import { nearestLocale } from '#lib/i18n/locale.ts'
import { writeDay } from '../../dates.ts'

type Titles = ReadonlyMap<string, Text>

/** Days and the domain's messages in the reader's language, with the names and titles that their values stand for. */
export async function caseWords(
  names: Record<Slot, string>,
  today: string,
  titles: { observations?: Titles; assignments?: Titles; month?: 'long' | 'short' } = {},
) {
  const locale = nearestLocale(await getLocale())
  const t = await getTranslations()

  const day = (local: string, month: 'long' | 'short' = 'long') => writeDay(locale, local, today, month)

  function shown(name: string, value: string | number): string | number {
    if (typeof value === 'number') return value
    if (name === 'partner') return names[value as Slot] ?? value
    if (name === 'observation') return titles.observations?.get(value)?.[locale] ?? value
    if (name === 'assignment') return titles.assignments?.get(value)?.[locale] ?? value
    return /^\d{4}-\d\d-\d\d$/.test(value) ? day(value, titles.month) : value
  }

  function sentence({ key, values }: Message): string {
    const filled = Object.entries(values).map(([name, value]) => [name, shown(name, value)])
    const full = key === 'brief.since.reason' ? `${key}.${values.reason}` : key
    return t(full, Object.fromEntries(filled))
  }

  return { locale, day, sentence }
}
