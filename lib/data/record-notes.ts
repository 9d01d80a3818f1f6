import 'server-only'
import type { Slot } from '#lib/domain/access.ts'
import type { Text } from '#lib/domain/exercises/text.ts'
import { importMapping } from '#lib/domain/import.ts'
import type { RecordNote } from '#lib/domain/record/record.ts'
import type { CaseTx } from './case-files.ts'
import { toDay } from './days.ts'
import { openNote, openShare } from './notebook.ts'

type Whose = { readonly partnerId?: string; readonly day: { readonly gte: Date; readonly lte: Date } }

/** The notebook as the clinician may read it: what its authors let them read, and what is open to both. */
export async function readRecordNotes(tx: CaseTx, whose: Whose): Promise<RecordNote[]> {
  const where = { coupleId: tx.file.coupleId, ...whose }
  const order = [{ day: 'asc' }, { id: 'asc' }] as const
  const partner = { select: { slot: true } } as const
  const shares = await tx.db.noteShare.findMany({
    where: { ...where, opensAt: { lte: tx.now } },
    orderBy: [...order],
    include: { partner },
  })
  const opened = new Set(shares.map(each => each.noteId))
  const kept = await tx.db.note.findMany({
    where: { ...where, audience: 'therapist' },
    orderBy: [...order],
    include: { partner },
  })
  const notes: RecordNote[] = []
  for (const row of shares) notes.push(note(row, 'couple', await openShare(tx, row)))
  for (const row of kept.filter(each => !opened.has(each.id))) {
    notes.push(note(row, 'therapist', await openNote(tx, row)))
  }
  return notes.sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1))
}

type Row = { readonly id: string; readonly day: Date; readonly partner: { readonly slot: string } }

function note({ id, day, partner }: Row, audience: RecordNote['audience'], text: string): RecordNote {
  return { id, slot: partner.slot as Slot, day: toDay(day), audience, text, redacted: false }
}

/** What the couple's files call what only they know. */
export async function readImportedLabels(tx: CaseTx): Promise<Map<string, Text>> {
  const rows = await tx.db.import.findMany({
    where: { coupleId: tx.file.coupleId, committedAt: { not: null } },
    orderBy: { createdAt: 'asc' },
    select: { mapping: true },
  })
  const read = rows
    .map(each => importMapping.safeParse(each.mapping))
    .flatMap(each => each.data?.series ?? [])
  return new Map(read.map(({ observation: { name, label } }) => [name, { en: label, es: label }] as const))
}
