import type { Slot } from '#lib/domain/access.ts'
import type { Text } from '#lib/domain/exercises/text.ts'
import type { Message } from '#lib/domain/message.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { writeDay } from '../../dates.ts'

type Titles = ReadonlyMap<string, Text>

export type MessageTitles = {
  readonly observations?: Titles
  readonly assignments?: Titles
  readonly measures?: Titles
  readonly month?: 'long' | 'short'
}

type Translate = (key: string, values?: Record<string, string | number>) => string

/**
 * Days and the domain's messages in one language, with the names and titles that their values stand for. `t` reads
 * keys of the whole message file.
 */
export function messageWords({
  locale,
  t,
  names,
  today,
  titles = {},
}: {
  locale: Locale
  t: Translate
  names: Record<Slot, string>
  today: string
  titles?: MessageTitles
}) {
  const day = (local: string, month: 'long' | 'short' = 'long') => writeDay(locale, local, today, month)
  const titleOf: Record<string, (value: string) => string | undefined> = {
    partner: value => names[value as Slot],
    other: value => names[value as Slot],
    observation: value => titles.observations?.get(value)?.[locale],
    assignment: value => titles.assignments?.get(value)?.[locale],
    measure: value => titles.measures?.get(value)?.[locale] ?? value.toUpperCase(),
    ladder: value => t(`pace.ladders.${value}`),
    agreement: value => t(`agreements.kinds.${value}`),
  }

  function shown(name: string, value: string | number): string | number {
    if (typeof value === 'number') return value
    const title = titleOf[name]
    if (title) return title(value) ?? value
    return /^\d{4}-\d\d-\d\d$/.test(value) ? day(value, titles.month) : value
  }

  function sentence({ key, values }: Message): string {
    const filled = Object.entries(values).map(([name, value]) => [name, shown(name, value)])
    const full = key === 'brief.since.reason' ? `${key}.${values.reason}` : key
    return t(full, Object.fromEntries(filled))
  }

  return { locale, day, sentence }
}
