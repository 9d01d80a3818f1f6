import 'server-only'
import type { Slot } from '#lib/domain/access.ts'
import { localDate } from '#lib/domain/calendar.ts'
import { writeDown } from './audit.ts'
import type { CaseTx } from './case-files.ts'
import { toDay } from './days.ts'
import { openNote, openShare } from './notebook.ts'

/** A note as the clinician reads it: one that its author let them read, or one that is open to both. */
export type ReadableNote = {
  readonly noteId: string
  readonly slot: Slot
  readonly day: string
  readonly text: string
  /** The day on which it opened to both, in the couple's zone; null for what is the therapist's alone. */
  readonly sharedOn: string | null
}

/** At most this many are read at once, the newest. */
export const MOST_NOTES = 200

/**
 * The couple's notes, the newest day first. What an author keeps for themselves is not among them, nor counted, until
 * it is open to both. The reading is written down.
 */
export async function listNotes(tx: CaseTx): Promise<ReadableNote[]> {
  const { coupleId } = tx.file
  const { zone } = await tx.db.couple.findUniqueOrThrow({ where: { id: coupleId } })
  const partner = { select: { slot: true } } as const
  const notes = await tx.db.note.findMany({
    where: { coupleId, audience: 'therapist' },
    orderBy: [{ day: 'desc' }, { createdAt: 'desc' }],
    take: MOST_NOTES,
    include: { partner },
  })
  const shares = await tx.db.noteShare.findMany({
    where: { coupleId, opensAt: { lte: tx.now } },
    orderBy: [{ day: 'desc' }, { opensAt: 'desc' }],
    take: MOST_NOTES,
    include: { partner },
  })
  const opened = new Set(shares.map(share => share.noteId))
  const readable: ReadableNote[] = []
  for (const row of notes.filter(each => !opened.has(each.id))) {
    readable.push({ ...shape(row.id, row), text: await openNote(tx, row), sharedOn: null })
  }
  for (const row of shares) {
    const sharedOn = localDate(row.opensAt, zone)
    readable.push({ ...shape(row.noteId, row), text: await openShare(tx, row), sharedOn })
  }
  await writeDown(tx, { action: 'notebook-viewed', coupleId })
  return readable.sort((a, b) => b.day.localeCompare(a.day)).slice(0, MOST_NOTES)
}

function shape(noteId: string, row: { day: Date; partner: { slot: string } }) {
  return { noteId, slot: row.partner.slot as Slot, day: toDay(row.day) }
}
