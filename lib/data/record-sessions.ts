import 'server-only'
import { localDate } from '#lib/domain/calendar.ts'
import { asks, definition as definitionSchema } from '#lib/domain/exercises/exercise.ts'
import { offeredItem, type Reading } from '#lib/domain/offer.ts'
import { jointRow, sessionRows } from '#lib/domain/record/joint-rows.ts'
import type { JointValue, RecordJoint } from '#lib/domain/record/record.ts'
import type { CaseTx } from './case-files.ts'
import { toDay } from './days.ts'
import { openText } from './keys.ts'
import { placeOfItem } from './laid-out.ts'
import { openState, readSlots } from './together-place.ts'
import type { PartnerTx } from './with-actor.ts'

/** Each session that the two began with what came of it, and what lies out for the part together of each due day. */
export async function readRecordSessions(tx: PartnerTx | CaseTx): Promise<RecordJoint[][]> {
  return [...(await readSessions(tx)), ...(await readLaidOut(tx))]
}

const exercise = { assignment: { select: { definition: { select: { body: true } } } } } as const

async function readSessions(tx: PartnerTx | CaseTx): Promise<RecordJoint[][]> {
  const rows = await tx.db.togetherSession.findMany({
    where: { coupleId: coupleOf(tx) },
    include: { ...exercise, couple: { select: { zone: true } } },
  })
  const sessions: RecordJoint[][] = []
  for (const row of rows) {
    const { title, script = [] } = definitionSchema.parse(row.assignment.definition.body)
    const { id, startedAt, finishedAt, couple } = row
    const endedOn = finishedAt && localDate(finishedAt, couple.zone)
    const session = jointRow({ id, kind: 'together', day: localDate(startedAt, couple.zone), endedOn, title })
    sessions.push(sessionRows(session, script, await openState(tx, script, row)))
  }
  return sessions
}

/**
 * Both see at once what one lays out, and it stays until its author takes it back. For a clinician it goes by the id of
 * the answer that it is a copy of, so that leaving out the one leaves out the other; no id of the other's rows goes to
 * a partner.
 */
async function readLaidOut(tx: PartnerTx | CaseTx): Promise<RecordJoint[][]> {
  const coupleId = coupleOf(tx)
  const rows = await tx.db.laidOut.findMany({ where: { coupleId }, include: exercise })
  const slots = await readSlots(tx)
  const laid = new Map<string, { order: number; row: RecordJoint }[]>()
  for (const row of rows) {
    const { assignmentId, stepId, answerId } = row
    const { slot } = slots.get(row.partnerId)!
    const day = toDay(row.dueOn)
    const owner = { scope: 'couple', subjectId: coupleId } as const
    const opened = await openText(tx, owner, placeOfItem(row.id), row.sealed)
    const { title, prompt, reading } = offeredItem.parse(JSON.parse(opened))
    const id = 'file' in tx ? answerId : `${assignmentId}-${day}-${stepId}-${slot}`
    const rest = { slot, title, prompt, ...saidIn(reading) }
    const asked = asks(definitionSchema.parse(row.assignment.definition.body), 'alone')
    const order = asked.findIndex(each => each.id === stepId) * 2 + (slot === 'B' ? 1 : 0)
    const together = `${assignmentId} ${day}`
    laid.set(together, [
      ...(laid.get(together) ?? []),
      { order, row: jointRow({ id, kind: 'laid-out', day, ...rest }) },
    ])
  }
  return [...laid.values()].map(each => each.sort((a, b) => a.order - b.order).map(({ row }) => row))
}

function saidIn(reading: Reading): { value: JointValue | null; text: string | null } {
  if (reading.kind === 'text') return { value: null, text: reading.text }
  const value = reading.kind === 'choice' ? { label: reading.label } : { number: reading.number }
  return { value, text: null }
}

function coupleOf(tx: PartnerTx | CaseTx): string {
  return 'file' in tx ? tx.file.coupleId : tx.actor.coupleId
}
