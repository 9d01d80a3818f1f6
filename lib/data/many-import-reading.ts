import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Slot } from '#lib/domain/access.ts'
import { describeColumns, type ImportColumn } from '#lib/domain/import-columns.ts'
import { keptMapping, type ManyMapping } from '#lib/domain/import-many.ts'
import { coupleLabels } from '#lib/domain/import-many-reading.ts'
import { Problem } from '#lib/domain/problem.ts'
import { writeDown, writeDownAll } from './audit.ts'
import { LISTED_REFUSALS, MOST_VALUES } from './import-reading.ts'
import { addImported } from './imported-observations.ts'
import { holdImportedCouples, holdImports, makeImportedCouples } from './many-import-couples.ts'
import {
  type JudgedCouple,
  type Judgement,
  judgeMany,
  type ManyImportRefusal,
  readManyTable,
} from './many-import-judging.ts'
import { sayProgress } from './many-import-progress.ts'
import type { ClinicianTx } from './with-actor.ts'

const LISTED_COUPLES = 10

type ManyImportCounts = {
  readonly read: number
  readonly gaps: number
  /** Couples of the file: those that would be made, those that are known, those without one value. */
  readonly made: number
  readonly known: number
  readonly empty: number
  /** Observations that would be new, and those that stand there already with the same value. */
  readonly add: number
  readonly unchanged: number
}

export type ManyImportCheck = ManyImportCounts & {
  readonly refused: readonly ManyImportRefusal[]
  readonly refusedTotal: number
  /** The first couples as they would be; `days` are the first and last day of what is read for them. */
  readonly first: readonly {
    readonly label: string
    readonly known: boolean
    readonly names: Readonly<Record<Slot, string>>
    readonly add: number
    readonly days: readonly [string, string] | null
  }[]
}

/** Columns of the received file. @throws Problem of readManyTable */
export async function describeManyImport(
  tx: ClinicianTx,
  importId: string,
): Promise<{ rows: number; columns: ImportColumn[] }> {
  const table = await readManyTable(tx, importId)
  return { rows: table.rows.length, columns: describeColumns(table) }
}

/** What a commit with this mapping would do, and every row that would be refused. Stores nothing. */
export async function checkManyImport(
  tx: ClinicianTx,
  importId: string,
  mapping: ManyMapping,
): Promise<ManyImportCheck> {
  const judged = await judgeMany(tx, await readManyTable(tx, importId), mapping)
  return {
    ...countsOf(judged),
    refused: judged.refused.slice(0, LISTED_REFUSALS),
    refusedTotal: judged.refused.length,
    first: judged.couples.slice(0, LISTED_COUPLES).map(shownCouple),
  }
}

/** Keeps the mapping of an import, and says what it would do. Nothing else is stored. @throws as checkManyImport */
export async function mapManyImport(
  tx: ClinicianTx,
  importId: string,
  mapping: ManyMapping,
): Promise<ManyImportCheck> {
  const check = await checkManyImport(tx, importId, mapping)
  await tx.db.manyImport.updateMany({ where: { id: importId }, data: { mapping } })
  await writeDown(tx, { action: 'many-import-mapped', subjectId: importId })
  return check
}

/**
 * Takes the file in, whole or not at all, and forgets the file: makes the couples that are new, without an invitation,
 * and files what is new of each under an import of that couple. What stands there with the same value stays as it is.
 * @throws Problem invalid `rows-refused` with lines and reasons, `no-values`, `too-many-values`; conflict `import-done`;
 * not-found for a policy of another practice
 */
export async function commitManyImport(
  tx: ClinicianTx,
  importId: string,
  mapping: ManyMapping,
): Promise<ManyImportCounts> {
  await holdImports(tx)
  const table = await readManyTable(tx, importId)
  await holdImportedCouples(tx, coupleLabels(table, mapping))
  const judged = await judgeMany(tx, table, mapping)
  const { refused } = judged
  const counts = countsOf(judged)
  if (refused.length > 0) {
    throw new Problem('invalid', 'rows-refused', linesOfMany({ refused, refusedTotal: refused.length }))
  }
  if (counts.add + counts.unchanged === 0) throw new Problem('invalid', 'no-values')
  if (counts.add > MOST_VALUES) throw new Problem('invalid', 'too-many-values')
  await store(tx, importId, judged.couples, mapping)
  const done = { mapping, committedAt: tx.now, added: counts.add, made: counts.made }
  await tx.db.manyImport.updateMany({ where: { id: importId }, data: done })
  await tx.db.manyImportPart.deleteMany({ where: { importId } })
  await writeDown(tx, { action: 'many-import-committed', subjectId: importId })
  return counts
}

/** Lines and reasons without what stood there: an answer is kept with its idempotency key, unsealed. */
export function linesOfMany({
  refused,
  refusedTotal,
}: {
  readonly refused: readonly ManyImportRefusal[]
  readonly refusedTotal: number
}) {
  const listed = refused.slice(0, LISTED_REFUSALS)
  return { refusedTotal, refused: listed.map(({ line, column, reason }) => ({ line, column, reason })) }
}

async function store(
  tx: ClinicianTx,
  manyId: string,
  couples: readonly JudgedCouple[],
  mapping: ManyMapping,
): Promise<void> {
  const adding = couples.filter(each => each.add.length > 0)
  const total = adding.reduce((sum, each) => sum + each.add.length, 0)
  await sayProgress(tx, manyId, { done: 0, of: total })
  const fresh = adding.filter(each => each.known === null)
  const made = await makeImportedCouples(
    tx,
    fresh.map(each => each.reading),
    mapping,
  )
  const idOf = new Map(fresh.map(({ reading }, index) => [reading.label, made[index]!]))
  const placed = adding.map(each => ({
    ...each,
    coupleId: each.known?.coupleId ?? idOf.get(each.reading.label)!,
    importId: randomUUID(),
  }))
  await fileImports(tx, manyId, placed, mapping)
  const ids = placed.map(each => each.coupleId)
  const partners = await tx.db.partner.findMany({ where: { coupleId: { in: ids } } })
  const partnerOf = new Map(partners.map(each => [`${each.coupleId} ${each.slot}`, each.id]))
  const rows = placed.flatMap(({ add, coupleId, importId }) =>
    add.map(each => ({
      ...each,
      coupleId,
      importId,
      partnerId: partnerOf.get(`${coupleId} ${each.partner}`)!,
    })),
  )
  await addImported(tx, rows, stored => sayProgress(tx, manyId, { done: stored, of: total }))
}

/** Each couple has an import of its own, which its care team sees and can take back without the others. */
async function fileImports(
  tx: ClinicianTx,
  manyId: string,
  placed: readonly (JudgedCouple & { readonly coupleId: string; readonly importId: string })[],
  mapping: ManyMapping,
): Promise<void> {
  const { practiceId, userId: createdBy } = tx.actor
  const file = await tx.db.manyImport.findFirstOrThrow({ where: { id: manyId } })
  await tx.db.import.createMany({
    data: placed.map(({ importId, coupleId, reading, add }) => ({
      id: importId,
      practiceId,
      coupleId,
      manyId,
      fileName: file.fileName,
      parts: file.parts,
      mapping: keptMapping(mapping, reading.label),
      createdBy,
      createdAt: tx.now,
      committedAt: tx.now,
      added: add.length,
    })),
  })
  await writeDownAll(
    tx,
    placed.map(({ coupleId, importId }) => ({ action: 'import-committed', coupleId, subjectId: importId })),
  )
}

function countsOf({ reading, couples }: Judgement): ManyImportCounts {
  const some = couples.filter(each => each.reading.observations.length > 0)
  const sum = (read: (each: JudgedCouple) => number) => couples.reduce((all, each) => all + read(each), 0)
  return {
    read: reading.read,
    gaps: reading.gaps,
    made: some.filter(each => each.known === null).length,
    known: some.filter(each => each.known !== null).length,
    empty: couples.length - some.length,
    add: sum(each => each.add.length),
    unchanged: sum(each => each.unchanged),
  }
}

function shownCouple({ reading, known, add }: JudgedCouple): ManyImportCheck['first'][number] {
  const days = reading.observations.map(each => each.day).sort()
  return {
    label: reading.label,
    known: known !== null,
    names: known ? { A: known.partners.A.name, B: known.partners.B.name } : reading.names,
    add: add.length,
    days: days.length > 0 ? [days[0]!, days.at(-1)!] : null,
  }
}
