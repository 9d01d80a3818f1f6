import { z } from 'zod'

/**
 * What a clinician writes down. A progress note belongs to the record and is read by the care team. A psychotherapy
 * note (45 CFR 164.501) is kept apart: its author's alone, and in no export unless it is chosen.
 */
export const noteKind = z.enum(['progress', 'psychotherapy'])
export type NoteKind = z.infer<typeof noteKind>

/** Whom a note is about: records are released per person, so it is said when it is written. */
export const noteAbout = z.enum(['couple', 'A', 'B'])
export type NoteAbout = z.infer<typeof noteAbout>

/** The most characters of one note; what is longer is added as an addendum. */
export const LONGEST_NOTE = 12_000

/** A draft as it is typed: it may be empty, and its spaces stay as they are. */
export const noteDraft = z.strictObject({
  kind: noteKind,
  about: noteAbout,
  text: z
    .string()
    .max(LONGEST_NOTE, 'too-long')
    .regex(/^(?:[^\p{Cc}\p{Cs}]|[\n\r\t])*$/u, 'characters'),
  /** The signed note that this is added to; null for a note of its own. */
  amends: z.uuid().nullable(),
  /** What was read before: null before the first save. */
  read: z.strictObject({ noteId: z.uuid(), version: z.int32().min(1) }).nullable(),
})
export type NoteDraft = z.infer<typeof noteDraft>
