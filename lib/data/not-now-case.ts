import 'server-only'
import type { Slot } from '#lib/domain/access.ts'
import { type Reason, stillSaid } from '#lib/domain/not-now.ts'
import type { CaseTx } from './case-files.ts'

/** What one partner said of one thing that they have not answered since. */
export type ToldReason = {
  readonly assignmentId: string
  readonly slot: Slot
  readonly reason: Reason
}

/** What both said since `from`, or ever (null). The oldest first. */
export async function listToldReasons(tx: CaseTx, from: Date | null): Promise<ToldReason[]> {
  const rows = await tx.db.notNow.findMany({
    where: { coupleId: tx.file.coupleId, ...(from && { toldAt: { gte: from } }) },
    include: {
      partner: { select: { slot: true } },
      occurrence: { select: { assignmentId: true, responses: { select: { partnerId: true } } } },
    },
    orderBy: [{ toldAt: 'asc' }, { id: 'asc' }],
  })
  const told = rows.map(({ partnerId, partner, reason, occurrence: { assignmentId, responses } }) => ({
    assignmentId,
    slot: partner.slot as Slot,
    reason: reason as Reason,
    answered: responses.some(each => each.partnerId === partnerId),
  }))
  return stillSaid(told).map(({ answered: _, ...said }) => said)
}
