import { findNote, type OwnNote } from '#lib/data/notebook.ts'
import type { PartnerTx } from '#lib/data/with-actor.ts'
import { idParam } from '#lib/domain/ids.ts'

const params = idParam('noteId')

/** The note of the address, if it is this person's own and not given to the other; else null. */
export async function ownUnshared(tx: PartnerTx, noteId: string): Promise<OwnNote | null> {
  const parsed = params.safeParse({ noteId })
  const note = parsed.success ? await findNote(tx, parsed.data.noteId) : null
  return note && note.share === null ? note : null
}
