import { NoteEditor } from '#components/notes/note-editor.tsx'
import { SignedNote } from '#components/notes/signed-note.tsx'
import { Disclosure } from '#components/ui/disclosure.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { PartnerMark } from '#components/ui/partner-mark.tsx'
import { type CaseNote, MOST_CASE_NOTES, type OwnDraft, type SignedText } from '#lib/data/case-notes.ts'
import type { CoupleHeader } from '#lib/data/couples.ts'
import type { NoteAbout, NoteKind } from '#lib/domain/case-note.ts'
import { editorProps } from './editor-props.ts'
import type { noteWords } from './note-words.ts'

type Props = {
  couple: CoupleHeader
  kind: NoteKind
  /** Whose notes are shown; null for all. */
  about: NoteAbout | null
  notes: readonly CaseNote[]
  drafts: readonly OwnDraft[]
  words: Awaited<ReturnType<typeof noteWords>>
}

/** What was signed, the newest first, each with what was added to it and a way to add more. */
export async function NotesList({ couple, kind, about, notes, drafts, words }: Props) {
  const { t } = words
  const shown = notes.filter(note => about === null || note.about === about)
  const signed = (text: SignedText) => ({ noteId: text.noteId, text: text.text, by: words.by(text) })
  if (notes.length === 0) return <EmptyState title={t(`${kind}.empty`)}>{t(`${kind}.emptyLead`)}</EmptyState>
  if (about !== null && shown.length === 0) {
    const name = about === 'couple' ? t('about.couple') : couple.partners[about].name
    return <EmptyState title={t('about.none', { name })} />
  }
  const editors = await Promise.all(shown.map(note => editorProps(couple, kind, drafts, words, note)))
  return (
    <section aria-label={t(`${kind}.name`)} className="space-y-4">
      {shown.map((note, index) => (
        <SignedNote
          key={note.noteId}
          note={signed(note)}
          about={
            <span className="flex items-center gap-2">
              {note.about !== 'couple' && <PartnerMark slot={note.about} />} {words.about(note.about)}
            </span>
          }
          addendum={t('addendum')}
          addenda={note.addenda.map(signed)}
        >
          <Disclosure summary={t('amend')} open={Boolean(editors[index]!.first.note.text)}>
            <NoteEditor {...editors[index]!} rows={3} />
          </Disclosure>
        </SignedNote>
      ))}
      {notes.length === MOST_CASE_NOTES && (
        <p className="text-ink-soft">{t('most', { count: MOST_CASE_NOTES })}</p>
      )}
    </section>
  )
}
