import { getTranslations } from 'next-intl/server'
import type { OwnNoteStrings } from '#components/notebook/own-note.tsx'
import type { OwnNote, TheirNote } from '#lib/data/notebook.ts'
import { month as monthSchema, readersOf } from '#lib/domain/notebook.ts'
import type { Wording } from '../wording.ts'

/** Notes of the notebook in the reader's words. */
export async function noteWords(words: Wording) {
  const t = await getTranslations('notebook')
  const common = await getTranslations('common')
  const { partner } = words.names
  const reads = Object.fromEntries(
    words.audiences({ mode: 'each' }).map(each => [each.value, each.reads]),
  ) as Record<'me' | 'therapist' | 'couple', string>
  const strings: OwnNoteStrings = {
    title: t('yours'),
    change: t('change'),
    share: t('share', { partner }),
    delete: t('delete'),
    deleted: t('deleted'),
    deleteProblem: t('deleteProblem'),
    putBackProblem: t('putBackProblem'),
    again: t('again'),
    undo: common('undo'),
    dismiss: common('dismiss'),
  }

  /** "March 2026", as a heading. */
  function month(value: string): string {
    const written = new Intl.DateTimeFormat(words.region, {
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    }).format(new Date(`${value}-01T00:00:00Z`))
    return written.charAt(0).toLocaleUpperCase(words.locale) + written.slice(1)
  }

  function own({ day, text, audience, share }: OwnNote) {
    const openedOn = share?.openedOn ?? null
    const readers = readersOf(audience, openedOn === null ? 'kept' : 'open')
    return {
      title: t('yours'),
      day: words.shortDay(day),
      text,
      audience: readers,
      reads: since(reads[readers], openedOn),
    }
  }

  function theirs({ day, text, openedOn }: TheirNote) {
    const audience = 'couple' as const
    return {
      title: t('theirs', { partner }),
      day: words.shortDay(day),
      text,
      audience,
      reads: since(reads.couple, openedOn),
    }
  }

  function since(readers: string, openedOn: string | null): string {
    if (openedOn === null) return readers
    return `${readers}. ${t('openSince', { partner, day: words.dayText(openedOn) })}`
  }

  return { strings, month, own, theirs, reads }
}

/** The month of the address; null for none and for what is no month. */
export function monthAsked({ month }: Record<string, string | string[] | undefined>): string | null {
  const parsed = monthSchema.safeParse(month)
  return parsed.success ? parsed.data : null
}
