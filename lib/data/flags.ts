import 'server-only'
import type { Slot } from '#lib/domain/access.ts'
import { found } from '#lib/domain/problem.ts'
import { writeDown } from './audit.ts'
import { type CaseTx, openCaseFile } from './case-files.ts'
import type { ClinicianTx } from './with-actor.ts'

export type OpenFlag = {
  readonly id: string
  readonly slot: Slot
  readonly kind: string
  readonly raisedAt: Date
}

/** Flags of this couple that nobody has acknowledged, the oldest first. */
export async function listOpenFlags(tx: CaseTx): Promise<OpenFlag[]> {
  const rows = await tx.db.flag.findMany({
    where: { coupleId: tx.file.coupleId, acknowledgedAt: null },
    include: { partner: { select: { slot: true } } },
    orderBy: [{ raisedAt: 'asc' }, { id: 'asc' }],
  })
  return rows.map(row => ({
    id: row.id,
    slot: row.partner.slot as Slot,
    kind: row.kind,
    raisedAt: row.raisedAt,
  }))
}

/** Notes that a clinician of the couple has read a flag. The first one's name stays; a second reading adds nothing. */
export async function acknowledgeFlag(tx: ClinicianTx, flagId: string): Promise<void> {
  const { coupleId } = found(
    await tx.db.flag.findFirst({ where: { id: flagId }, select: { coupleId: true } }),
  )
  const file = found(await openCaseFile(tx, coupleId))
  const { count } = await file.db.flag.updateMany({
    where: { id: flagId, coupleId, acknowledgedAt: null },
    data: { acknowledgedAt: tx.now, acknowledgedBy: tx.actor.userId },
  })
  if (count === 1) await writeDown(file, { action: 'flag-acknowledged', coupleId, subjectId: flagId })
}
