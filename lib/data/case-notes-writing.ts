import 'server-only'
import { randomUUID } from 'node:crypto'
import type { NoteDraft } from '#lib/domain/case-note.ts'
import { found, Problem } from '#lib/domain/problem.ts'
import { writeDown } from './audit.ts'
import type { CaseTx } from './case-files.ts'
import { findNoteDraft, listNoteDrafts, notePlace, ownKey, signedKey } from './case-notes.ts'
import type { Prisma } from './generated/client.ts'
import { needDataKey, sealText } from './keys.ts'
import type { WorkerTx } from './with-actor.ts'

type Saved = { readonly noteId: string; readonly version: number }

/**
 * Keeps what is being written. Each kind of note, and each note that is added to, has one draft of its author's own.
 * @throws Problem conflict `stale` with `theirs`, the draft as it stands (null when it was signed or put away
 * meanwhile); not-found for an addendum to what is not a signed note of this couple and kind
 */
export async function saveNoteDraft(tx: CaseTx, { read, ...draft }: NoteDraft): Promise<Saved> {
  const saved = read ? await saveOver(tx, read, draft) : await saveFirst(tx, draft)
  if (saved) return saved
  const stands = (await listNoteDrafts(tx)).find(
    each => each.kind === draft.kind && each.amends === draft.amends,
  )
  const theirs = stands && {
    ...{ noteId: stands.noteId, version: stands.version },
    ...{ text: stands.text, about: stands.about },
  }
  throw new Problem('conflict', 'stale', { theirs: theirs ?? null })
}

type Written = Omit<NoteDraft, 'read'>

async function saveFirst(tx: CaseTx, { kind, about, text, amends }: Written): Promise<Saved | null> {
  const { coupleId } = tx.file
  const { practiceId, userId: authorId } = tx.actor
  if (amends) await confirmSigned(tx, amends, kind)
  const noteId = randomUUID()
  await needDataKey(tx, practiceId, { ...ownKey(authorId), coupleId: null })
  const { count } = await tx.db.caseNote.createMany({
    data: {
      ...{ id: noteId, practiceId, coupleId, authorId, kind, about, amendsId: amends },
      sealed: await sealText(tx, ownKey(authorId), notePlace(noteId), text),
      ...{ begunAt: tx.now, savedAt: tx.now },
    },
    skipDuplicates: true,
  })
  if (count === 0) return null
  await writeDown(tx, { action: 'note-begun', coupleId, subjectId: noteId })
  return { noteId, version: 1 }
}

async function confirmSigned(tx: CaseTx, id: string, kind: string): Promise<void> {
  const { coupleId } = tx.file
  found(
    await tx.db.caseNote.findFirst({
      where: { id, coupleId, kind, signedAt: { not: null }, amendsId: null },
      select: { id: true },
    }),
  )
}

async function saveOver(
  tx: CaseTx,
  { noteId, version }: Saved,
  { kind, about, text, amends }: Written,
): Promise<Saved | null> {
  const sealed = await sealText(tx, ownKey(tx.actor.userId), notePlace(noteId), text)
  const { count } = await tx.db.caseNote.updateMany({
    where: { ...unsigned(tx, noteId), kind, amendsId: amends, discardedAt: null, version },
    data: { about, sealed, savedAt: tx.now, version: { increment: 1 } },
  })
  return count === 1 ? { noteId, version: version + 1 } : null
}

/**
 * Makes a draft final, with its time and its author. From then on it can only be added to.
 * @throws Problem invalid `nothing-written`; conflict `stale`; not-found
 */
export async function signNote(tx: CaseTx, noteId: string, version: number): Promise<Saved> {
  const { coupleId } = tx.file
  const { practiceId, userId: authorId } = tx.actor
  const { kind, text } = await findNoteDraft(tx, noteId)
  if (text.trim() === '') throw new Problem('invalid', 'nothing-written')
  const key = signedKey({ kind, coupleId, authorId })
  if (kind === 'progress') await needDataKey(tx, practiceId, { ...key, coupleId })
  const sealed = await sealText(tx, key, notePlace(noteId), text.trim())
  const where = { ...unsigned(tx, noteId), discardedAt: null, version }
  return change(tx, where, { sealed, signedAt: tx.now }, 'note-signed')
}

/** Puts a draft away; it is forgotten a day later. @throws Problem conflict `stale`; not-found */
export async function discardNoteDraft(tx: CaseTx, noteId: string, version: number): Promise<Saved> {
  await findNoteDraft(tx, noteId)
  const where = { ...unsigned(tx, noteId), discardedAt: null, version }
  return change(tx, where, { discardedAt: tx.now }, 'note-discarded')
}

/**
 * Takes discardNoteDraft back.
 * @throws Problem conflict `stale`, `note-begun-anew` when another was begun in its place; not-found once forgotten
 */
export async function restoreNoteDraft(tx: CaseTx, noteId: string, version: number): Promise<Saved> {
  const row = found(await tx.db.caseNote.findFirst({ where: unsigned(tx, noteId) }))
  const drafts = await listNoteDrafts(tx)
  const taken = drafts.some(each => each.kind === row.kind && each.amends === row.amendsId)
  if (row.discardedAt && taken) throw new Problem('conflict', 'note-begun-anew')
  const where = { ...unsigned(tx, noteId), discardedAt: { not: null }, version }
  return change(tx, where, { discardedAt: null }, 'note-restored')
}

/** Forgets drafts that were put away a day ago. Returns how many. */
export async function clearDiscardedNotes(tx: WorkerTx): Promise<number> {
  const before = new Date(tx.now.getTime() - 24 * 3_600_000)
  const { count } = await tx.db.caseNote.deleteMany({ where: { discardedAt: { lt: before } } })
  return count
}

function unsigned(tx: CaseTx, id: string) {
  return { id, coupleId: tx.file.coupleId, authorId: tx.actor.userId, signedAt: null }
}

async function change(
  tx: CaseTx,
  where: Prisma.CaseNoteWhereInput & { id: string; version: number },
  data: Prisma.CaseNoteUpdateManyMutationInput,
  action: string,
): Promise<Saved> {
  const { count } = await tx.db.caseNote.updateMany({
    where,
    data: { ...data, version: { increment: 1 } },
  })
  if (count === 0) throw new Problem('conflict', 'stale')
  await writeDown(tx, { action, coupleId: tx.file.coupleId, subjectId: where.id })
  return { noteId: where.id, version: where.version + 1 }
}
