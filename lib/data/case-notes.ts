import 'server-only'
import type { NoteAbout, NoteKind } from '#lib/domain/case-note.ts'
import { found } from '#lib/domain/problem.ts'
import { writeDown } from './audit.ts'
import type { CaseTx } from './case-files.ts'
import { type KeyOwner, openText } from './keys.ts'

/** Something that was signed. `author`: the name by which the practice knows them. */
export type SignedText = {
  readonly noteId: string
  readonly text: string
  readonly author: string
  readonly signedAt: Date
}

/** A signed note with what was added to it later, the oldest addition first. */
export type CaseNote = SignedText & {
  readonly kind: NoteKind
  readonly about: NoteAbout
  readonly addenda: readonly SignedText[]
}

/** At most this many notes are read at once, the newest. */
export const MOST_CASE_NOTES = 500

/**
 * The signed notes of one kind, the newest first: progress notes of the whole care team, psychotherapy notes of the
 * acting clinician alone. Drafts are not among them. The reading is written down.
 */
export async function listCaseNotes(tx: CaseTx, kind: NoteKind): Promise<CaseNote[]> {
  const { coupleId } = tx.file
  const rows = await tx.db.caseNote.findMany({
    where: { coupleId, kind, signedAt: { not: null }, amendsId: null },
    orderBy: [{ signedAt: 'desc' }, { id: 'asc' }],
    take: MOST_CASE_NOTES,
    include: {
      addenda: { where: { signedAt: { not: null } }, orderBy: [{ signedAt: 'asc' }, { id: 'asc' }] },
    },
  })
  const names = await authorNames(tx, rows)
  const notes: CaseNote[] = []
  for (const row of rows) {
    const addenda: SignedText[] = []
    for (const each of row.addenda) addenda.push(await openSigned(tx, each, names))
    const about = row.about as NoteAbout
    notes.push({ ...(await openSigned(tx, row, names)), kind, about, addenda })
  }
  await writeDown(tx, { action: `${kind}-notes-viewed`, coupleId })
  return notes
}

/** The newest signed progress note, to stand beside the brief; null before the first. The reading is written down. */
export async function readLastProgressNote(tx: CaseTx): Promise<CaseNote | null> {
  const row = await tx.db.caseNote.findFirst({
    where: { coupleId: tx.file.coupleId, kind: 'progress', signedAt: { not: null }, amendsId: null },
    orderBy: [{ signedAt: 'desc' }, { id: 'asc' }],
  })
  if (!row) return null
  await writeDown(tx, { action: 'progress-notes-viewed', coupleId: tx.file.coupleId })
  const text = await openSigned(tx, row, await authorNames(tx, [{ ...row, addenda: [] }]))
  return { ...text, kind: 'progress', about: row.about as NoteAbout, addenda: [] }
}

/** What its author has not signed yet. */
export type OwnDraft = {
  readonly noteId: string
  readonly kind: NoteKind
  readonly about: NoteAbout
  readonly text: string
  /** The signed note that it will be added to; null for a note of its own. */
  readonly amends: string | null
  readonly savedAt: Date
  readonly version: number
}

/** The acting clinician's own drafts for this couple, one for each place to write. */
export async function listNoteDrafts(tx: CaseTx): Promise<OwnDraft[]> {
  const rows = await tx.db.caseNote.findMany({
    where: {
      ...{ coupleId: tx.file.coupleId, authorId: tx.actor.userId },
      ...{ signedAt: null, discardedAt: null },
    },
    orderBy: [{ begunAt: 'asc' }, { id: 'asc' }],
  })
  const drafts: OwnDraft[] = []
  for (const { id: noteId, sealed, ...row } of rows) {
    drafts.push({
      noteId,
      kind: row.kind as NoteKind,
      about: row.about as NoteAbout,
      text: await openText(tx, ownKey(tx.actor.userId), notePlace(noteId), sealed),
      amends: row.amendsId,
      savedAt: row.savedAt,
      version: row.version,
    })
  }
  return drafts
}

/** @throws Problem not-found when there is no such draft of the acting clinician's own */
export async function findNoteDraft(tx: CaseTx, noteId: string): Promise<OwnDraft> {
  return found((await listNoteDrafts(tx)).find(each => each.noteId === noteId))
}

type Row = {
  readonly id: string
  readonly kind: string
  readonly coupleId: string
  readonly authorId: string
  readonly sealed: string
  readonly signedAt: Date | null
}

async function openSigned(tx: CaseTx, row: Row, names: ReadonlyMap<string, string>): Promise<SignedText> {
  return {
    noteId: row.id,
    text: await openText(tx, signedKey(row), notePlace(row.id), row.sealed),
    author: names.get(row.authorId) ?? '',
    signedAt: found(row.signedAt),
  }
}

/** Names of authors, of those who have left the practice too. */
async function authorNames(
  tx: CaseTx,
  rows: readonly { authorId: string; addenda: readonly { authorId: string }[] }[],
): Promise<Map<string, string>> {
  const ids = rows.flatMap(row => [row.authorId, ...row.addenda.map(each => each.authorId)])
  const staff = await tx.db.staffMember.findMany({
    where: { userId: { in: [...new Set(ids)] }, role: 'clinician' },
  })
  return new Map(staff.map(each => [each.userId, each.displayName]))
}

/** Drafts and psychotherapy notes are under their author's own key. */
export function ownKey(userId: string): KeyOwner {
  return { scope: 'clinician', subjectId: userId }
}

/** A signed progress note is the case file's. */
export function signedKey(row: Pick<Row, 'kind' | 'coupleId' | 'authorId'>): KeyOwner {
  return row.kind === 'progress' ? { scope: 'case', subjectId: row.coupleId } : ownKey(row.authorId)
}

export function notePlace(rowId: string) {
  return { table: 'case_note', column: 'sealed', rowId } as const
}
