import { getTranslations } from 'next-intl/server'
import type { Ritual } from '#lib/data/rituals.ts'
import type { Locale } from '#lib/domain/exercises/text.ts'
import type { Rhythm } from '#lib/domain/ritual.ts'
import { findIdea } from '#lib/domain/ritual-ideas.ts'

/** Rituals in the reader's language: their name, and how often they come. */
export async function ritualWords(locale: Locale) {
  const t = await getTranslations('rituals')
  const list = new Intl.ListFormat(locale, { type: 'conjunction' })

  function name(ritual: Pick<Ritual, 'idea' | 'name'>): string {
    return ritual.name ?? findIdea(ritual.idea)?.name[locale] ?? ''
  }

  function often(rhythm: Rhythm): string {
    switch (rhythm.kind) {
      case 'daily':
        return t('rhythm.daily')
      case 'weekdays':
        return t('rhythm.weekdays', { days: list.format(rhythm.days.map(day => weekday(day, locale))) })
      case 'weekly':
        return t('rhythm.weekly', { day: weekday(rhythm.day, locale) })
      case 'monthly':
        return rhythm.day === 31 ? t('rhythm.monthEnd') : t('rhythm.monthly', { day: rhythm.day })
    }
  }

  return { name, often }
}

/** 1 Monday … 7 Sunday, in the reader's language. */
export function weekday(day: number, locale: Locale): string {
  const format = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' })
  // The first of January 2024 was a Monday.
  return format.format(new Date(Date.UTC(2024, 0, day)))
}
