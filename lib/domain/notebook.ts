import { z } from 'zod'
import type { Audience } from './audience.ts'
import { localDay } from './calendar.ts'
import { typedText } from './plain-text.ts'

/** Who reads a note while it is not shared: its author, or its author and their therapist. */
export const noteAudience = z.enum(['me', 'therapist'])
export type NoteAudience = z.infer<typeof noteAudience>

/** What an author may write or change. */
export const noteContent = z.strictObject({ text: typedText(4000), audience: noteAudience })
export type NoteContent = z.infer<typeof noteContent>

/** A new note; `day` null is today. A day that has passed is for a note that was deleted and is put back. */
export const newNote = noteContent.extend({ day: localDay.nullable() })
export type NewNote = z.infer<typeof newNote>

/** The month of a local day, 'YYYY-MM'. */
export const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'month')

export function monthOf(day: string): string {
  return day.slice(0, 7)
}

/** The months that any of these days lie in, the newest first. */
export function monthsOf(days: readonly string[]): string[] {
  return [...new Set(days.map(monthOf))].sort().reverse()
}

/** `kept` while nobody else was given it, `coming` until the opening hour, then `open` for good. */
type NoteState = 'kept' | 'coming' | 'open'

export function noteState(share: { opensAt: Date } | null, now: Date): NoteState {
  if (share === null) return 'kept'
  return now < share.opensAt ? 'coming' : 'open'
}

/** Who reads a note as it stands now: what is open is read by both and their therapist. */
export function readersOf(audience: NoteAudience, state: NoteState): Audience {
  return state === 'open' ? 'couple' : audience
}

/** For the next note: as the author chose for their last one, and the therapist before there is any (promise 2). */
export function standingAudience(last: NoteAudience | null): NoteAudience {
  return last ?? 'therapist'
}
