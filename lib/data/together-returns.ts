import 'server-only'
import { definition as definitionSchema } from '#lib/domain/exercises/exercise.ts'
import type { Text } from '#lib/domain/exercises/text.ts'
import { offered } from '#lib/domain/pace.ts'
import { fromDay, toDay } from './days.ts'
import { readLevels } from './pace.ts'
import type { PartnerTx } from './with-actor.ts'

/** Something that the two want to come back to: a local day of the couple, and a minute of it if they named one. */
export type Return = {
  readonly sessionId: string
  readonly title: Text
  readonly on: string
  readonly minute: number | null
}

/** What the two want to come back to on `today` or later, the next first: the same for either. */
export async function listReturns(tx: PartnerTx, today: string): Promise<Return[]> {
  const rows = await tx.db.togetherSession.findMany({
    where: {
      coupleId: tx.actor.coupleId,
      returnOn: { gte: fromDay(today) },
      assignment: { endedAt: null, couple: { closedAt: null } },
    },
    orderBy: [{ returnOn: 'asc' }, { returnMinute: 'asc' }, { id: 'asc' }],
    include: { assignment: { select: { definition: { select: { body: true } } } } },
  })
  if (rows.length === 0) return []
  const levels = await readLevels(tx)
  return rows.flatMap(row => {
    const exercise = definitionSchema.parse(row.assignment.definition.body)
    if (!offered(exercise, levels)) return []
    return [{ sessionId: row.id, title: exercise.title, on: toDay(row.returnOn!), minute: row.returnMinute }]
  })
}
