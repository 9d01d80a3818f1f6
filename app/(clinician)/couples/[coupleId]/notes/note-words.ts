import 'server-only'
import { getLocale, getTranslations } from 'next-intl/server'
import type { NoteStrings } from '#components/notes/note-strings.ts'
import type { CoupleHeader } from '#lib/data/couples.ts'
import { localDate } from '#lib/domain/calendar.ts'
import type { NoteAbout } from '#lib/domain/case-note.ts'
import { writeDay, writeTime } from '../../../dates.ts'

/** What pages say of the notes on one couple, in the reader's language and the couple's zone. */
export async function noteWords({ zone, partners }: CoupleHeader, today: string) {
  const t = await getTranslations('notes')
  const locale = await getLocale()

  function when(at: Date): string {
    return `${writeDay(locale, localDate(at, zone), today, 'long')}, ${writeTime(locale, zone, at)}`
  }

  return {
    t,
    when,
    /** The time alone where it is today's. */
    whenToday: (at: Date) => (localDate(at, zone) === today ? writeTime(locale, zone, at) : when(at)),
    by: (signed: { author: string; signedAt: Date }) =>
      t('by', { author: signed.author, when: when(signed.signedAt) }),
    about: (whom: NoteAbout) =>
      whom === 'couple' ? t('about.ofCouple') : t('about.of', { name: partners[whom].name }),
    clock: { locale, zone },
    /** `text`: what the field is called. */
    editor: (text: string) => editorStrings(partners, text),
  }
}

async function editorStrings(partners: CoupleHeader['partners'], text: string): Promise<NoteStrings> {
  const t = await getTranslations('notes')
  const common = await getTranslations('common')
  const editor = t.raw('editor') as Record<string, string>
  return {
    text,
    placeholder: editor.placeholder!,
    about: t('about.label'),
    aboutHint: editor.aboutHint!,
    abouts: [
      { value: 'couple', label: t('about.couple') },
      ...(['A', 'B'] as const).map(slot => ({ value: slot, label: partners[slot].name })),
    ],
    begin: editor.begin!,
    waiting: editor.waiting!,
    saved: editor.saved!,
    lost: editor.lost!,
    refused: editor.refused!,
    reasons: t.raw('problem') as Record<string, string>,
    sign: editor.sign!,
    signHint: editor.signHint!,
    signProblem: editor.signProblem!,
    discard: editor.discard!,
    discarded: editor.discarded!,
    discardProblem: editor.discardProblem!,
    undo: common('undo'),
    dismiss: common('dismiss'),
    conflict: t.raw('conflict') as NoteStrings['conflict'],
  }
}
