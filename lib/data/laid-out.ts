import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Slot } from '#lib/domain/access.ts'
import { partOf } from '#lib/domain/assignment.ts'
import { addDays } from '#lib/domain/calendar.ts'
import { asks, type Definition } from '#lib/domain/exercises/exercise.ts'
import { itemOf, type OfferedItem, offeredItem } from '#lib/domain/offer.ts'
import { found, Problem } from '#lib/domain/problem.ts'
import { writeDown } from './audit.ts'
import type { CaseTx } from './case-files.ts'
import { requireConsent } from './consents.ts'
import { fromDay, toDay } from './days.ts'
import { openText, sealText } from './keys.ts'
import { findPlace, readSlots, type TogetherPlace } from './together-place.ts'
import type { PartnerTx } from './with-actor.ts'

/** What one of the two laid out of their own preparation, as both read it. */
export type LaidOutItem = { readonly slot: Slot; readonly stepId: string; readonly item: OfferedItem }

/** An own prepared answer that may be laid out. */
export type OwnPrepared = { readonly stepId: string; readonly item: OfferedItem; readonly laidOut: boolean }

/**
 * Lays out own prepared answers for the part together, from the day on which that opens: both see them at once, and
 * their therapist; a copy under the couple's key, the answers themselves stay as they were. Twice is once.
 * `occurrenceId` is the person's own, of either part.
 * @throws Problem not-found for another's occurrence or what was not answered; conflict `consent-needed`; invalid
 * `day-not-yet`, `day-closed`
 */
export async function layOut(
  tx: PartnerTx,
  { occurrenceId, stepIds }: { readonly occurrenceId: string; readonly stepIds: readonly string[] },
): Promise<void> {
  const place = await placeOf(tx, occurrenceId)
  await requireConsent(tx)
  if (place.may === 'not-yet') throw new Problem('invalid', 'day-not-yet')
  if (place.may === 'closed') throw new Problem('invalid', 'day-closed')
  const own = await readPrepared(tx, place)
  const chosen = [...new Set(stepIds)].map(stepId => found(own.find(each => each.stepId === stepId)))
  const { practiceId, coupleId, partnerId } = tx.actor
  const { assignmentId } = place
  const data = []
  for (const { stepId, answerId, item } of chosen.filter(each => !each.laidOut)) {
    const id = randomUUID()
    const couple = { scope: 'couple', subjectId: coupleId } as const
    const sealed = await sealText(tx, couple, placeOfItem(id), JSON.stringify(item))
    const row = { practiceId, coupleId, partnerId, assignmentId, dueOn: fromDay(place.dueOn) }
    data.push({ id, ...row, stepId, answerId, sealed })
  }
  const { count } = await tx.db.laidOut.createMany({ data, skipDuplicates: true })
  if (count > 0) await writeDown(tx, { action: 'answers-laid-out', coupleId, subjectId: assignmentId })
}

/** Takes own answers back; their copies are gone. @throws Problem not-found for another's occurrence */
export async function takeBackLaidOut(
  tx: PartnerTx,
  { occurrenceId, stepIds }: { readonly occurrenceId: string; readonly stepIds: readonly string[] },
): Promise<void> {
  const { assignmentId, dueOn } = await placeOf(tx, occurrenceId)
  const { coupleId, partnerId } = tx.actor
  const { count } = await tx.db.laidOut.deleteMany({
    where: { partnerId, assignmentId, dueOn: fromDay(dueOn), stepId: { in: [...stepIds] } },
  })
  if (count > 0) await writeDown(tx, { action: 'laid-out-taken-back', coupleId, subjectId: assignmentId })
}

/** What both have laid out for one due day, in the order of the exercise's steps. */
export async function listLaidOut(
  tx: PartnerTx | CaseTx,
  { assignmentId, dueOn, definition }: Pick<TogetherPlace, 'assignmentId' | 'dueOn' | 'definition'>,
): Promise<LaidOutItem[]> {
  const coupleId = 'file' in tx ? tx.file.coupleId : tx.actor.coupleId
  const rows = await tx.db.laidOut.findMany({ where: { coupleId, assignmentId, dueOn: fromDay(dueOn) } })
  const slots = await readSlots(tx)
  const items: LaidOutItem[] = []
  for (const { id: stepId } of asks(definition, 'alone')) {
    const laid = rows.filter(each => each.stepId === stepId)
    for (const [partnerId, { slot }] of slots) {
      const row = laid.find(each => each.partnerId === partnerId)
      if (!row) continue
      const text = await openText(
        tx,
        { scope: 'couple', subjectId: coupleId },
        placeOfItem(row.id),
        row.sealed,
      )
      items.push({ slot, stepId, item: offeredItem.parse(JSON.parse(text)) })
    }
  }
  return items
}

type Prepared = OwnPrepared & { readonly answerId: string }

/** The person's own answers of the preparation that a step of the script lays out, whoever else may read them. */
export async function readPrepared(tx: PartnerTx, place: TogetherPlace): Promise<Prepared[]> {
  const { partnerId } = tx.actor
  const { assignmentId, definition, dueOn } = place
  const wanted = laidOutBy(definition)
  if (wanted.size === 0) return []
  const preparedOn = addDays(dueOn, -(definition.togetherAfterDays ?? 0))
  const rows = await tx.db.answer.findMany({
    where: {
      partnerId,
      stepId: { in: [...wanted] },
      response: { occurrence: { assignmentId, dueOn: fromDay(preparedOn), part: 'alone' } },
    },
    include: { laidOut: { where: { partnerId, dueOn: fromDay(dueOn) }, select: { id: true } } },
  })
  const prepared: Prepared[] = []
  for (const { id: stepId, kind } of asks(definition, 'alone')) {
    const row = rows.find(each => each.stepId === stepId)
    if (!row) continue
    const { id: answerId, number, choice, textSealed } = row
    const person = { scope: 'person', subjectId: partnerId } as const
    const answer = { table: 'answer', column: 'text_sealed', rowId: answerId }
    const text = textSealed === null ? null : await openText(tx, person, answer, textSealed)
    const item = itemOf(definition, { stepId, kind, audience: 'couple', number, choice, text })
    prepared.push({ stepId, answerId, item, laidOut: row.laidOut.length > 0 })
  }
  return prepared
}

function laidOutBy({ script = [] }: Definition): Set<string> {
  return new Set(script.flatMap(step => (step.kind === 'lay' ? step.from : [])))
}

/** The part together that belongs to an own occurrence of either part. */
async function placeOf(tx: PartnerTx, occurrenceId: string): Promise<TogetherPlace> {
  const { coupleId, partnerId } = tx.actor
  const row = found(await tx.db.occurrence.findFirst({ where: { id: occurrenceId, coupleId, partnerId } }))
  const place = found(await findPlace(tx, row.assignmentId))
  const after = partOf(row) === 'alone' ? (place.definition.togetherAfterDays ?? 0) : 0
  // An occurrence of another week than the one that is under way.
  if (addDays(toDay(row.dueOn), after) !== place.dueOn) throw new Problem('not-found')
  return place
}

/** Where a copy of what was laid out stands sealed, under the couple's key. */
export function placeOfItem(rowId: string) {
  return { table: 'laid_out', column: 'sealed', rowId }
}
