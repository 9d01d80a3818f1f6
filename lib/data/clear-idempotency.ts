import 'server-only'
import type { WorkerTx } from './with-actor.ts'

const days = 7

/** Forgets the answers to changes older than seven days, when no form retries any more. Returns how many. */
export async function clearIdempotency(tx: WorkerTx): Promise<number> {
  const before = new Date(tx.now.getTime() - days * 24 * 3_600_000)
  const { count } = await tx.db.idempotency.deleteMany({ where: { at: { lt: before } } })
  return count
}
