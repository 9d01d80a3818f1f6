import 'server-only'
import type { VisitorTx } from './with-actor.ts'

/** Every practice of this installation, the oldest first: for jobs that run in each of them. */
export async function listPracticeIds(tx: VisitorTx): Promise<string[]> {
  const rows = await tx.db.practice.findMany({
    select: { id: true },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  })
  return rows.map(row => row.id)
}
