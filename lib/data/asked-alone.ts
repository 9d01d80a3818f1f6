import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Slot } from '#lib/domain/access.ts'
import { localDate } from '#lib/domain/calendar.ts'
import { found, Problem } from '#lib/domain/problem.ts'
import { writeDown } from './audit.ts'
import type { CaseTx } from './case-files.ts'
import { fromDay, toDay } from './days.ts'
import { openText, sealText } from './keys.ts'

/** When a partner was asked alone, or why not; `recordedAt` is when that was written down. */
export type AskedAlone =
  | { readonly askedOn: string; readonly recordedAt: Date }
  | { readonly reason: string; readonly recordedAt: Date }

/**
 * What counts for each partner: the newest record. Null means that nothing was recorded, and that nothing together
 * or paced may be assigned to the two (promise 15): either record of both satisfies it.
 */
export async function readAskedAlone(tx: CaseTx): Promise<Record<Slot, AskedAlone | null>> {
  const rows = await tx.db.askedAlone.findMany({
    where: { coupleId: tx.file.coupleId },
    include: { partner: { select: { slot: true } } },
    orderBy: [{ at: 'desc' }, { id: 'asc' }],
  })
  const newest = async (slot: Slot): Promise<AskedAlone | null> => {
    const row = rows.find(each => each.partner.slot === slot)
    if (!row) return null
    if (row.askedOn) return { askedOn: toDay(row.askedOn), recordedAt: row.at }
    return { reason: await openReason(tx, row), recordedAt: row.at }
  }
  return { A: await newest('A'), B: await newest('B') }
}

type Row = { readonly id: string; readonly partnerId: string; readonly reason: string | null }

function openReason(tx: CaseTx, row: Row): Promise<string> {
  return openText(tx, keyOf(row.partnerId), placeOf(row.id), row.reason ?? '')
}

/**
 * Writes down that a partner was asked alone on a day, or why not. Earlier records stay; the newest counts.
 * @throws Problem not-found for a partner of another couple; invalid at `askedOn` for a day still to come
 */
export async function recordAskedAlone(
  tx: CaseTx,
  partnerId: string,
  said: { readonly askedOn: string } | { readonly reason: string },
): Promise<string> {
  const { coupleId } = tx.file
  const partner = await tx.db.partner.findFirst({
    where: { id: partnerId, coupleId },
    include: { couple: true },
  })
  const { practiceId, couple } = found(partner)
  if ('askedOn' in said && said.askedOn > localDate(tx.now, couple.zone)) {
    throw new Problem('invalid', 'fields', { fields: { askedOn: 'in-the-future' } })
  }
  const id = randomUUID()
  const content =
    'askedOn' in said
      ? { askedOn: fromDay(said.askedOn), reason: null }
      : { askedOn: null, reason: await sealText(tx, keyOf(partnerId), placeOf(id), said.reason) }
  await tx.db.askedAlone.createMany({
    data: { id, practiceId, coupleId, partnerId, ...content, recordedBy: tx.actor.userId, at: tx.now },
  })
  await writeDown(tx, { action: 'asked-alone-recorded', coupleId, subjectId: partnerId })
  return id
}

const keyOf = (partnerId: string) => ({ scope: 'person', subjectId: partnerId }) as const
const placeOf = (rowId: string) => ({ table: 'asked_alone', column: 'reason', rowId })
