import 'server-only'
import { randomUUID } from 'node:crypto'
import { type ManyMapping, manyMapping } from '#lib/domain/import-many.ts'
import { found, Problem } from '#lib/domain/problem.ts'
import { writeDown } from './audit.ts'
import { type KeyOwner, needDataKey, openText, sealText } from './keys.ts'
import type { ClinicianTx, WorkerTx } from './with-actor.ts'

const LISTED = 50

/** A clinician's file of many couples: on its way in, taken in, or taken back. Nobody else knows of it. */
export type ManyImportState = {
  readonly id: string
  readonly fileName: string
  readonly parts: number
  readonly received: number
  readonly mapping: ManyMapping | null
  readonly createdAt: Date
  readonly committedAt: Date | null
  /** Observations that it added and couples that it made; null until it was taken in. */
  readonly added: number | null
  readonly made: number | null
}

/** Announces a file in `parts` pieces; returns the import's id. */
export async function startManyImport(
  tx: ClinicianTx,
  file: { readonly fileName: string; readonly parts: number },
): Promise<string> {
  const { practiceId, userId: createdBy } = tx.actor
  const id = randomUUID()
  await tx.db.manyImport.createMany({ data: { id, practiceId, ...file, createdBy, createdAt: tx.now } })
  await writeDown(tx, { action: 'many-import-started', subjectId: id })
  return id
}

/**
 * Keeps one piece (1 to `parts`) of a file that the clinician announced, sealed under their own key. The same piece
 * again changes nothing. Returns how many pieces are here.
 * @throws Problem not-found; conflict `import-done`, `other-part` for another text in the same place
 */
export async function receiveManyPart(
  tx: ClinicianTx,
  importId: string,
  { part, text }: { readonly part: number; readonly text: string },
): Promise<number> {
  const row = await openOwn(tx, importId)
  if (part > row.parts) throw new Problem('invalid', 'fields', { fields: { part: 'too-many' } })
  const key = keyOf(tx)
  await needDataKey(tx, tx.actor.practiceId, { ...key, coupleId: null })
  const id = randomUUID()
  const sealed = await sealText(tx, key, placeOf(id), text)
  const piece = { id, practiceId: tx.actor.practiceId, importId, part, sealed }
  const { count } = await tx.db.manyImportPart.createMany({ data: piece, skipDuplicates: true })
  if (count === 0) {
    const there = await tx.db.manyImportPart.findFirstOrThrow({ where: { importId, part } })
    if ((await openText(tx, key, placeOf(there.id), there.sealed)) !== text) {
      throw new Problem('conflict', 'other-part')
    }
  }
  return tx.db.manyImportPart.count({ where: { importId } })
}

/**
 * The pieces of the clinician's own import, joined.
 * @throws Problem not-found; conflict `import-done`, `parts-missing` with how many
 */
export async function readManyParts(tx: ClinicianTx, importId: string): Promise<string> {
  const row = await openOwn(tx, importId)
  const pieces = await tx.db.manyImportPart.findMany({ where: { importId }, orderBy: { part: 'asc' } })
  if (pieces.length < row.parts) {
    throw new Problem('conflict', 'parts-missing', { missing: row.parts - pieces.length })
  }
  const key = keyOf(tx)
  let text = ''
  for (const { id, sealed } of pieces) text += await openText(tx, key, placeOf(id), sealed)
  return text
}

async function openOwn(tx: ClinicianTx, importId: string): Promise<{ parts: number }> {
  const where = { id: importId, createdBy: tx.actor.userId, undoneAt: null }
  const row = found(await tx.db.manyImport.findFirst({ where }))
  if (row.committedAt) throw new Problem('conflict', 'import-done')
  return row
}

/** The clinician's own files of many couples, the newest first, without those taken back. At most fifty. */
export async function listManyImports(tx: ClinicianTx): Promise<ManyImportState[]> {
  return readStates(tx, {})
}

/** One of them; null when it is not theirs or was taken back. */
export async function readManyImport(tx: ClinicianTx, importId: string): Promise<ManyImportState | null> {
  return (await readStates(tx, { id: importId }))[0] ?? null
}

async function readStates(tx: ClinicianTx, only: { id?: string }): Promise<ManyImportState[]> {
  const rows = await tx.db.manyImport.findMany({
    where: { ...only, createdBy: tx.actor.userId, undoneAt: null },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    take: LISTED,
  })
  const counts = await tx.db.manyImportPart.groupBy({
    by: ['importId'],
    where: { importId: { in: rows.map(row => row.id) } },
    _count: true,
  })
  const received = new Map(counts.map(each => [each.importId, each._count]))
  return rows.map(({ id, fileName, parts, mapping, createdAt, committedAt, added, made }) => ({
    id,
    fileName,
    parts,
    received: received.get(id) ?? 0,
    mapping: manyMapping.safeParse(mapping).data ?? null,
    createdAt,
    committedAt,
    added,
    made,
  }))
}

/** Forgets files of many couples that were sent and, a day later, not taken in. Returns how many. */
export async function clearAbandonedManyImports(tx: WorkerTx): Promise<number> {
  const before = new Date(tx.now.getTime() - 24 * 3_600_000)
  const abandoned = { committedAt: null, createdAt: { lt: before } }
  await tx.db.manyImportPart.deleteMany({ where: { import: { is: abandoned } } })
  const { count } = await tx.db.manyImport.deleteMany({ where: abandoned })
  return count
}

const keyOf = (tx: ClinicianTx): KeyOwner => ({ scope: 'clinician', subjectId: tx.actor.userId })
const placeOf = (rowId: string) => ({ table: 'many_import_part', column: 'sealed', rowId })
