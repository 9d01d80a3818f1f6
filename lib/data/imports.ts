import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Slot } from '#lib/domain/access.ts'
import { type ImportMapping, importMapping } from '#lib/domain/import.ts'
import { found, Problem } from '#lib/domain/problem.ts'
import { writeDown } from './audit.ts'
import { type CaseTx, openCaseFile } from './case-files.ts'
import { holdOpenCouple } from './couples.ts'
import { toDay } from './days.ts'
import { openText, sealText } from './keys.ts'
import type { ClinicianTx, WorkerTx } from './with-actor.ts'

/** A file on its way in, or taken in. `received` of `parts` are here; none once it was taken in. */
export type ImportState = {
  readonly id: string
  readonly fileName: string
  readonly parts: number
  readonly received: number
  readonly mapping: ImportMapping | null
  readonly createdAt: Date
  /** The clinician who began it. */
  readonly by: string
  readonly committedAt: Date | null
  /** Observations that it added; null until it was taken in. */
  readonly added: number | null
  /** What a form on paper said, where it was no file. */
  readonly paper: {
    readonly name: string
    readonly slot: Slot
    readonly day: string
    readonly total: number
  } | null
}

/** Announces a file in `parts` pieces; returns the import's id. @throws Problem conflict `couple-closed` */
export async function startImport(tx: CaseTx, file: { fileName: string; parts: number }): Promise<string> {
  await holdOpenCouple(tx)
  const id = randomUUID()
  const { coupleId } = tx.file
  const { practiceId, userId } = tx.actor
  await tx.db.import.createMany({
    data: { id, practiceId, coupleId, ...file, createdBy: userId, createdAt: tx.now },
  })
  await writeDown(tx, { action: 'import-started', coupleId, subjectId: id })
  return id
}

/**
 * Keeps one piece (1 to `parts`) of a file that the clinician announced, sealed: it may hold other people's rows.
 * The same piece again changes nothing. Returns how many pieces are here.
 * @throws Problem not-found; conflict `import-done`, `other-part` for another text in the same place
 */
export async function receivePart(
  tx: ClinicianTx,
  importId: string,
  { part, text }: { part: number; text: string },
): Promise<number> {
  const { practiceId, userId } = tx.actor
  const row = found(await tx.db.import.findFirst({ where: { id: importId, createdBy: userId } }))
  // Not openCaseFile: sending reads nothing of the couple, and 125 pieces are not 125 views of a file.
  const member = { coupleId: row.coupleId, userId, until: null }
  found(await tx.db.careTeam.findFirst({ where: member, select: { coupleId: true } }))
  if (row.committedAt) throw new Problem('conflict', 'import-done')
  if (part > row.parts) throw new Problem('invalid', 'fields', { fields: { part: 'too-many' } })
  const id = randomUUID()
  const sealed = await sealText(tx, keyOf(row.coupleId), placeOf(id), text)
  const piece = { id, practiceId, coupleId: row.coupleId, importId, part, sealed }
  const { count } = await tx.db.importPart.createMany({ data: piece, skipDuplicates: true })
  if (count === 0) await confirmSame(tx, row.coupleId, { importId, part, text })
  return tx.db.importPart.count({ where: { importId } })
}

async function confirmSame(
  tx: ClinicianTx,
  coupleId: string,
  { importId, part, text }: { importId: string; part: number; text: string },
): Promise<void> {
  const there = await tx.db.importPart.findFirstOrThrow({ where: { importId, part } })
  if ((await openText(tx, keyOf(coupleId), placeOf(there.id), there.sealed)) === text) return
  throw new Problem('conflict', 'other-part')
}

/**
 * The pieces of an import, joined.
 * @throws Problem not-found; conflict `import-done`, `parts-missing` with how many
 */
export async function readParts(tx: CaseTx, importId: string): Promise<string> {
  const { coupleId } = tx.file
  const row = found(await tx.db.import.findFirst({ where: { id: importId, coupleId } }))
  if (row.committedAt) throw new Problem('conflict', 'import-done')
  const pieces = await tx.db.importPart.findMany({ where: { importId }, orderBy: { part: 'asc' } })
  if (pieces.length < row.parts) {
    throw new Problem('conflict', 'parts-missing', { missing: row.parts - pieces.length })
  }
  let text = ''
  for (const { id, sealed } of pieces) text += await openText(tx, keyOf(coupleId), placeOf(id), sealed)
  return text
}

/** The imports of the couple, the newest first: those taken in and those on their way. */
export async function listImports(tx: CaseTx): Promise<ImportState[]> {
  const rows = await tx.db.import.findMany({
    where: { coupleId: tx.file.coupleId },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
  })
  const staff = await tx.db.staffMember.findMany({
    where: { userId: { in: rows.map(row => row.createdBy) } },
    select: { userId: true, displayName: true },
  })
  const names = new Map(staff.map(each => [each.userId, each.displayName]))
  // Not counted along with the rows: that would count the pieces of everybody.
  const counts = await tx.db.importPart.groupBy({
    by: ['importId'],
    where: { importId: { in: rows.map(row => row.id) } },
    _count: true,
  })
  const received = new Map(counts.map(each => [each.importId, each._count]))
  const papers = await totalsOnPaper(tx, rows)
  return rows.map(({ id, fileName, parts, mapping, createdAt, committedAt, added, createdBy }) => ({
    id,
    fileName,
    parts,
    received: received.get(id) ?? 0,
    mapping: importMapping.safeParse(mapping).data ?? null,
    createdAt,
    by: names.get(createdBy) ?? '',
    committedAt,
    added,
    paper: papers.get(id) ?? null,
  }))
}

type Listed = { id: string; parts: number; manyId: string | null }

/** By import: what came in no piece and with no other couple was typed in. */
async function totalsOnPaper(tx: CaseTx, rows: readonly Listed[]) {
  const ids = rows.filter(each => each.parts === 0 && each.manyId === null).map(each => each.id)
  const found = await tx.db.observation.findMany({
    where: { importId: { in: ids } },
    select: { importId: true, name: true, day: true, value: true, partner: { select: { slot: true } } },
  })
  return new Map(
    found.map(each => {
      const slot = each.partner.slot as Slot
      return [each.importId, { name: each.name, slot, day: toDay(each.day), total: each.value }]
    }),
  )
}

/** One import of the couple; null when it is not theirs or was undone. */
export async function readImportState(tx: CaseTx, importId: string): Promise<ImportState | null> {
  return (await listImports(tx)).find(each => each.id === importId) ?? null
}

/**
 * Takes an import back: its observations, its pieces and itself. Returns the couple and how many observations went;
 * none for a file that was never taken in. The same file can be imported again.
 */
export async function undoImport(
  tx: ClinicianTx,
  importId: string,
): Promise<{ coupleId: string; removed: number }> {
  const row = found(await tx.db.import.findFirst({ where: { id: importId } }))
  const file = found(await openCaseFile(tx, row.coupleId))
  await holdOpenCouple(file)
  const { coupleId } = row
  const { count } = await tx.db.observation.deleteMany({ where: { coupleId, importId } })
  await tx.db.importPart.deleteMany({ where: { coupleId, importId } })
  await tx.db.import.deleteMany({ where: { id: importId, coupleId } })
  await writeDown(tx, { action: 'import-undone', coupleId, subjectId: importId })
  return { coupleId, removed: count }
}

/** Forgets files that were sent and, a day later, not taken in. Returns how many. */
export async function clearAbandonedImports(tx: WorkerTx): Promise<number> {
  const before = new Date(tx.now.getTime() - 24 * 3_600_000)
  const abandoned = { committedAt: null, createdAt: { lt: before } }
  await tx.db.importPart.deleteMany({ where: { import: { is: abandoned } } })
  const { count } = await tx.db.import.deleteMany({ where: abandoned })
  return count
}

const keyOf = (coupleId: string) => ({ scope: 'couple', subjectId: coupleId }) as const
const placeOf = (rowId: string) => ({ table: 'import_part', column: 'sealed', rowId })
