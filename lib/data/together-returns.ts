import 'server-only'
import { definition as definitionSchema } from '#lib/domain/exercises/exercise.ts'
import type { Text } from '#lib/domain/exercises/text.ts'
import { offered } from '#lib/domain/pace.ts'
import { fromDay } from './days.ts'
import { readLevels } from './pace.ts'
import type { PartnerTx } from './with-actor.ts'

/** Something that the two wanted to come back to on a day; `minute` of that day, if they named one. */
export type Return = {
  readonly sessionId: string
  readonly assignmentId: string
  readonly title: Text
  readonly minute: number | null
}

/** What the two wanted to come back to on `today`: a reminder for both, the same for either. */
export async function listReturns(tx: PartnerTx, today: string): Promise<Return[]> {
  const rows = await tx.db.togetherSession.findMany({
    where: {
      coupleId: tx.actor.coupleId,
      returnOn: fromDay(today),
      assignment: { endedAt: null, couple: { closedAt: null } },
    },
    orderBy: [{ returnMinute: 'asc' }, { id: 'asc' }],
    include: { assignment: { select: { definition: { select: { body: true } } } } },
  })
  if (rows.length === 0) return []
  const levels = await readLevels(tx)
  return rows.flatMap(row => {
    const exercise = definitionSchema.parse(row.assignment.definition.body)
    if (!offered(exercise, levels)) return []
    const { id: sessionId, assignmentId, returnMinute: minute } = row
    return [{ sessionId, assignmentId, title: exercise.title, minute }]
  })
}
