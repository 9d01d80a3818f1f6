import 'server-only'
import { randomUUID } from 'node:crypto'
import { type NewNote, type NoteContent, noteState } from '#lib/domain/notebook.ts'
import { found, Problem } from '#lib/domain/problem.ts'
import { writeDown } from './audit.ts'
import { fromDay } from './days.ts'
import { sealText } from './keys.ts'
import { findNote, notePlace, type OwnNote } from './notebook.ts'
import { type Portal, readPortal } from './portal.ts'
import type { PartnerTx } from './with-actor.ts'

/**
 * Writes a note of this person's own, dated today of their own zone or on the day that is given.
 * @throws Problem conflict `consent-needed`, `couple-closed`; invalid `day-not-yet`
 */
export async function writeNote(tx: PartnerTx, note: NewNote): Promise<{ id: string; version: number }> {
  const { practiceId, coupleId, partnerId } = tx.actor
  const { today } = await confirmMayWrite(tx)
  const day = note.day ?? today
  if (day > today) throw new Problem('invalid', 'day-not-yet')
  const id = randomUUID()
  await tx.db.note.createMany({
    data: {
      ...{ id, practiceId, coupleId, partnerId },
      day: fromDay(day),
      audience: note.audience,
      sealed: await seal(tx, id, note.text),
      createdAt: tx.now,
    },
  })
  await writeDown(tx, { action: 'note-written', coupleId, subjectId: id })
  return { id, version: 1 }
}

/**
 * Changes the words of a note or who reads it.
 * @throws Problem not-found; conflict `consent-needed`, `couple-closed`, `on-its-way` and `already-opened` once it is
 * shared, `stale` with `theirs`
 */
export async function changeNote(
  tx: PartnerTx,
  noteId: string,
  { text, audience }: NoteContent,
  version: number,
): Promise<{ id: string; version: number }> {
  await confirmMayWrite(tx)
  await findUnshared(tx, noteId)
  await nextNoteVersion(tx, noteId, version, { sealed: await seal(tx, noteId, text), audience })
  await writeDown(tx, { action: 'note-changed', coupleId: tx.actor.coupleId, subjectId: noteId })
  return { id: noteId, version: version + 1 }
}

/**
 * Deletes a note for good. Whoever offers to undo it keeps the words and writes them anew.
 * @throws Problem not-found; conflict `on-its-way`, `already-opened`, `stale` with `theirs`
 */
export async function deleteNote(tx: PartnerTx, noteId: string, version: number): Promise<void> {
  const { coupleId, partnerId } = tx.actor
  await findUnshared(tx, noteId)
  await nextNoteVersion(tx, noteId, version, {})
  await tx.db.note.deleteMany({ where: { id: noteId, partnerId } })
  await writeDown(tx, { action: 'note-deleted', coupleId, subjectId: noteId })
}

/** What stands around the person who writes. @throws Problem conflict `couple-closed`, `consent-needed` */
export async function confirmMayWrite(tx: PartnerTx): Promise<Portal> {
  const portal = await readPortal(tx)
  if (portal.closed) throw new Problem('conflict', 'couple-closed')
  if (!portal.consented) throw new Problem('conflict', 'consent-needed')
  return portal
}

/** A note that is still its author's to change. @throws Problem not-found; conflict `on-its-way`, `already-opened` */
export async function findUnshared(tx: PartnerTx, noteId: string): Promise<OwnNote> {
  const note = found(await findNote(tx, noteId))
  const state = noteState(note.share, tx.now)
  if (state === 'coming') throw new Problem('conflict', 'on-its-way')
  if (state === 'open') throw new Problem('conflict', 'already-opened')
  return note
}

/** Counts the version on, with what changes. @throws Problem not-found; conflict `stale` with `theirs` */
export async function nextNoteVersion(
  tx: PartnerTx,
  noteId: string,
  version: number,
  data: { sealed?: string; audience?: string },
): Promise<void> {
  const { partnerId } = tx.actor
  const { count } = await tx.db.note.updateMany({
    where: { id: noteId, partnerId, version },
    data: { ...data, version: { increment: 1 } },
  })
  if (count === 1) return
  const { text, audience, version: stands } = found(await findNote(tx, noteId))
  throw new Problem('conflict', 'stale', { theirs: { text, audience, version: stands } })
}

function seal(tx: PartnerTx, id: string, text: string): Promise<string> {
  const author = { scope: 'person', subjectId: tx.actor.partnerId } as const
  return sealText(tx, author, notePlace(id), text)
}
