import 'server-only'
import { found } from '#lib/domain/problem.ts'
import type { ClinicianTx } from './with-actor.ts'

/** Observations stored so far, and how many there will be; null while nothing is known of it. */
type ManyImportProgress = { readonly done: number; readonly of: number }

/**
 * Says how far an import is while its one transaction runs. A row could not: nobody sees it before the end. The name
 * of the database session is seen at once, holds no content, and is gone with the transaction, whether it ends well,
 * badly or by a crash.
 */
export async function sayProgress(
  tx: ClinicianTx,
  importId: string,
  { done, of }: ManyImportProgress,
): Promise<void> {
  await tx.db.$executeRaw`select set_config('application_name', ${`import ${importId} ${done}/${of}`}, true)`
}

/**
 * How far the clinician's own import is; null before it runs, between its end and its answer, and where a pooler in
 * front of the database hides its sessions.
 * @throws Problem not-found
 */
export async function readProgress(tx: ClinicianTx, importId: string): Promise<ManyImportProgress | null> {
  const where = { id: importId, createdBy: tx.actor.userId }
  const row = found(await tx.db.manyImport.findFirst({ where, select: { id: true } }))
  const [running] = await tx.db.$queryRaw<{ name: string }[]>`
    select application_name as name from pg_stat_activity
    where datname = current_database() and starts_with(application_name, ${`import ${row.id} `}) limit 1`
  const [, done, of] = /(\d+)\/(\d+)$/.exec(running?.name ?? '') ?? []
  return done === undefined ? null : { done: Number(done), of: Number(of) }
}
