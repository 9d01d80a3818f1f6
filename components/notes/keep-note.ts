import type { SaveReply } from '#components/exercises/autosave.ts'
import { send } from '#components/form/send.ts'
import type { NoteAbout, NoteKind } from '#lib/domain/case-note.ts'

/** What is typed, and whom it is about. */
export type NoteText = { readonly text: string; readonly about: NoteAbout }

/** Where a note is written: one place has one draft. */
export type NotePlace = {
  readonly coupleId: string
  readonly kind: NoteKind
  /** The signed note that is added to; null for a note of its own. */
  readonly amends: string | null
}

/** The draft as the server holds it; null before the first save. */
export type Held = { readonly noteId: string; readonly version: number } | null

type Theirs = { noteId: string; version: number; text: string; about: NoteAbout } | null

type Kept = SaveReply<NoteText> & { readonly held?: Held; readonly savedAt?: string }

/** Sends what is typed. `held` of the reply is what the server holds from then on, `savedAt` its time (ISO 8601). */
export async function keepNote(place: NotePlace, held: Held, note: NoteText): Promise<Kept> {
  const sent = await send<{ noteId: string; version: number; savedAt: string }>('/api/case-notes/draft', {
    method: 'PUT',
    body: { ...place, ...note, read: held },
    waits: [500, 1500],
  })
  if (sent.ok) {
    const { noteId, version, savedAt } = sent.data
    return { kind: 'saved', version, held: { noteId, version }, savedAt }
  }
  const { code, reason } = sent.problem
  if (reason === 'stale') {
    const theirs = sent.problem.theirs as Theirs
    // Signed or put away meanwhile: the place is empty, and what is here would begin it anew.
    if (!theirs) return { kind: 'stale', theirs: { answers: { ...note, text: '' }, version: 0 }, held: null }
    const { noteId, version, text, about } = theirs
    return { kind: 'stale', theirs: { answers: { text, about }, version }, held: { noteId, version } }
  }
  // A session that ended comes back with the next sign-in in another tab.
  if (code === 'try-later' || reason === 'signed-out' || code === 'unexpected') return { kind: 'lost' }
  return { kind: 'refused', reason }
}

export function sameNote(one: NoteText, other: NoteText): boolean {
  return one.about === other.about && one.text.normalize('NFC') === other.text.normalize('NFC')
}
