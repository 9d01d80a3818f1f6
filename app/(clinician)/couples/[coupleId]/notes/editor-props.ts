import 'server-only'
import type { NoteEditorProps } from '#components/notes/note-editor.tsx'
import type { OwnDraft } from '#lib/data/case-notes.ts'
import type { CoupleHeader } from '#lib/data/couples.ts'
import type { NoteAbout, NoteKind } from '#lib/domain/case-note.ts'
import type { noteWords } from './note-words.ts'

type Words = Awaited<ReturnType<typeof noteWords>>

/**
 * The editor of one place to write, with the draft that is there. `amends`: the note that is added to, and whom it is
 * about.
 */
export async function editorProps(
  { coupleId }: CoupleHeader,
  kind: NoteKind,
  drafts: readonly OwnDraft[],
  words: Words,
  amends: { readonly noteId: string; readonly about: NoteAbout } | null = null,
): Promise<NoteEditorProps> {
  const place = { coupleId, kind, amends: amends?.noteId ?? null }
  const draft = drafts.find(each => each.kind === kind && each.amends === place.amends)
  return {
    place,
    first: draft
      ? {
          held: { noteId: draft.noteId, version: draft.version },
          note: { text: draft.text, about: draft.about },
          saved: words.whenToday(draft.savedAt),
        }
      : { held: null, note: { text: '', about: amends?.about ?? 'couple' }, saved: null },
    clock: words.clock,
    strings: await words.editor(words.t(amends ? 'editor.addendumText' : 'editor.text')),
  }
}
