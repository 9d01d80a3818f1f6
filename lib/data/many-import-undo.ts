import 'server-only'
import { found, Problem } from '#lib/domain/problem.ts'
import { writeDown, writeDownAll } from './audit.ts'
import { holdImports } from './many-import-couples.ts'
import type { ClinicianTx } from './with-actor.ts'

type Undone = {
  /** Observations that went, couples that went because an import had made them and nothing else hangs on them. */
  readonly removed: number
  readonly couplesRemoved: number
  /** Couples of the import that stay. */
  readonly couplesKept: number
}

/**
 * Takes an import of many back: its observations, the imports of its couples, and those couples that an import made
 * and nobody has used since. A file that was never taken in is dropped. The same file can be imported again.
 * @throws Problem not-found; conflict `couple-closed` when one of its couples is closed
 */
export async function undoManyImport(tx: ClinicianTx, importId: string): Promise<Undone> {
  await holdImports(tx)
  const where = { id: importId, createdBy: tx.actor.userId, undoneAt: null }
  const file = found(await tx.db.manyImport.findFirst({ where }))
  await tx.db.manyImportPart.deleteMany({ where: { importId } })
  const imports = await tx.db.import.findMany({
    where: { manyId: importId },
    select: { id: true, coupleId: true },
  })
  const coupleIds = imports.map(each => each.coupleId)
  await holdOpen(tx, coupleIds)
  const ids = imports.map(each => each.id)
  const { count: removed } = await tx.db.observation.deleteMany({ where: { importId: { in: ids } } })
  await tx.db.import.deleteMany({ where: { id: { in: ids } } })
  const gone = await takeBack(tx, coupleIds)
  // What was taken in is kept as a row: an import of a couple that is no longer this clinician's may still name it.
  if (file.committedAt) {
    await tx.db.manyImport.updateMany({ where: { id: importId }, data: { undoneAt: tx.now } })
  } else await tx.db.manyImport.deleteMany({ where: { id: importId } })
  await writeDownAll(tx, [
    ...imports.map(each => ({ action: 'import-undone', coupleId: each.coupleId, subjectId: each.id })),
    ...gone.map(coupleId => ({ action: 'couple-taken-back', coupleId })),
  ])
  await writeDown(tx, { action: 'many-import-undone', subjectId: importId })
  return { removed, couplesRemoved: gone.length, couplesKept: coupleIds.length - gone.length }
}

async function holdOpen(tx: ClinicianTx, coupleIds: readonly string[]): Promise<void> {
  const rows = await tx.db.$queryRaw<{ closed: boolean }[]>`
    select closed_at is not null as closed from couple
    where id = any(${coupleIds}::uuid[]) order by id for no key update`
  if (rows.some(each => each.closed)) throw new Problem('conflict', 'couple-closed')
}

/** Those of the couples that went; see take_back_couple in the migration. */
async function takeBack(tx: ClinicianTx, coupleIds: readonly string[]): Promise<string[]> {
  const made = await tx.db.importedCouple.findMany({
    where: { createdBy: tx.actor.userId, coupleId: { in: [...coupleIds] } },
    select: { coupleId: true },
  })
  const ids = made.map(each => each.coupleId)
  const rows = await tx.db.$queryRaw<{ id: string; gone: boolean }[]>`
    select id, take_back_couple(id) as gone from unnest(${ids}::uuid[]) as id`
  return rows.filter(each => each.gone).map(each => each.id)
}
