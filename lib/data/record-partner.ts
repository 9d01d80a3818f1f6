import 'server-only'
import type { Slot } from '#lib/domain/access.ts'
import { localDate } from '#lib/domain/calendar.ts'
import { jointOf, jointWithin, writtenOnce } from '#lib/domain/record/joint-rows.ts'
import type { CareRecord } from '#lib/domain/record/record.ts'
import { listCaseAgreements } from './agreements-list.ts'
import { writeDown } from './audit.ts'
import type { CaseTx } from './case-files.ts'
import { readCouple } from './couples.ts'
import { fromDay } from './days.ts'
import type { Prisma } from './generated/client.ts'
import { readRecordCaseNotes } from './record-case-notes.ts'
import { readRecordCouple } from './record-couple.ts'
import { readImportedLabels, readRecordNotes } from './record-notes.ts'
import {
  recordAgreements,
  recordExercises,
  recordNumbers,
  recordResponse,
  recordResponses,
} from './record-rows.ts'
import { readRecordSaid } from './record-said.ts'

export type RecordWish = {
  readonly from: string
  readonly to: string
  /** The clinician's own notes: neither unless it is chosen (K3). */
  readonly progressNotes: boolean
  readonly psychotherapyNotes: boolean
}

/**
 * The record of one partner as their clinician may read it, over a range of local days: what they answered and let
 * their therapist read, their numbers with those from files, their notes, and what is joint. Of the other: nothing but
 * their hand in a joint agreement. What an author keeps for themselves is not in it. That it was read is written down.
 */
export async function readPartnerRecord(tx: CaseTx, slot: Slot, wish: RecordWish): Promise<CareRecord> {
  const couple = await readCouple(tx)
  const { coupleId } = couple
  const { partnerId, name } = couple.partners[slot]
  const day = { gte: fromDay(wish.from), lte: fromDay(wish.to) }
  const { responses, definitions } = await recordResponses(
    tx,
    await tx.db.response.findMany({
      where: { coupleId, partnerId, day, answers: { some: readable } },
      orderBy: [{ day: 'asc' }, { submittedAt: 'asc' }, { id: 'asc' }],
      include: { ...recordResponse, answers: { where: readable } },
    }),
  )
  const numbers = await tx.db.observation.findMany({
    where: { coupleId, partnerId, day, ...readable },
    orderBy: [{ day: 'asc' }, { name: 'asc' }, { id: 'asc' }],
    include: { partner: { select: { slot: true } } },
  })
  await writeDown(tx, { action: 'partner-record-read', coupleId, subjectId: partnerId })
  const said = await readRecordSaid(tx, { partnerIds: [partnerId], zone: couple.zone })
  const agreements = recordAgreements(await listCaseAgreements(tx))
  const joint = writtenOnce(await readRecordCouple(tx), agreements)
  return {
    kind: 'partner',
    madeOn: localDate(tx.now, couple.zone),
    from: wish.from,
    to: wish.to,
    people: [{ slot, id: partnerId, name }],
    exercises: recordExercises(definitions),
    responses,
    numbers: recordNumbers(numbers, definitions, await readImportedLabels(tx)),
    said: said.filter(each => each.day >= wish.from && each.day <= wish.to),
    notes: await readRecordNotes(tx, { partnerId, day }),
    agreements,
    joint: jointOf(jointWithin(joint, wish), slot),
    opened: [],
    caseNotes: await readRecordCaseNotes(tx, { zone: couple.zone, about: slot }, wish),
  }
}

/** Said here too, so that a record would not change if a policy did. */
const readable = { audience: { not: 'me' } } satisfies Prisma.AnswerWhereInput
