import 'server-only'
import { randomUUID } from 'node:crypto'
import { noteState } from '#lib/domain/notebook.ts'
import { offerTimes } from '#lib/domain/offer.ts'
import { found, Problem } from '#lib/domain/problem.ts'
import { writeDown } from './audit.ts'
import { fromDay } from './days.ts'
import { sealText } from './keys.ts'
import { sharePlace } from './notebook.ts'
import { confirmMayWrite, findUnshared, nextNoteVersion } from './notebook-writing.ts'
import type { PartnerTx } from './with-actor.ts'

/**
 * Puts a note on its way to the other as it reads at `version`, under the couple's key: it opens at the next opening
 * hour after the undo time. What is written there is then neither changed nor deleted, unless it is taken back first.
 * @throws Problem not-found; conflict `consent-needed`, `couple-closed`, `on-its-way`, `already-opened`,
 * `stale` with `theirs`
 */
export async function shareNote(
  tx: PartnerTx,
  noteId: string,
  version: number,
): Promise<{ id: string; opensAt: string }> {
  const { practiceId, coupleId, partnerId } = tx.actor
  const { opening } = await confirmMayWrite(tx)
  const note = await findUnshared(tx, noteId)
  // A change under way in another tab must not be what the other reads: only what was seen is shared.
  await nextNoteVersion(tx, noteId, version, {})
  const id = randomUUID()
  const times = offerTimes(tx.now, opening)
  const sealed = await sealText(tx, { scope: 'couple', subjectId: coupleId }, sharePlace(id), note.text)
  await tx.db.noteShare.createMany({
    data: { id, practiceId, coupleId, partnerId, noteId, sealed, day: fromDay(note.day), ...times },
  })
  await writeDown(tx, { action: 'note-shared', coupleId, subjectId: noteId })
  return { id, opensAt: times.opensAt.toISOString() }
}

/**
 * Takes a share back before its hour, without a trace for the other: the row goes. Its author alone can.
 * @throws Problem not-found for another's and one already taken back; conflict `already-opened`
 */
export async function takeBackNoteShare(tx: PartnerTx, shareId: string): Promise<void> {
  const { partnerId, coupleId } = tx.actor
  const row = found(await tx.db.noteShare.findFirst({ where: { id: shareId, partnerId } }))
  if (noteState(row, tx.now) === 'open') throw new Problem('conflict', 'already-opened')
  const { count } = await tx.db.noteShare.deleteMany({ where: { id: shareId, partnerId } })
  if (count === 0) throw new Problem('not-found')
  await writeDown(tx, { action: 'note-share-taken-back', coupleId, subjectId: row.noteId })
}
