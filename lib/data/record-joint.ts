import 'server-only'
import { localDate } from '#lib/domain/calendar.ts'
import { jointWithin, writtenOnce } from '#lib/domain/record/joint-rows.ts'
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
import type { RecordWish } from './record-partner.ts'
import {
  recordAgreements,
  recordExercises,
  recordNumbers,
  recordResponse,
  recordResponses,
} from './record-rows.ts'
import { readRecordSaid } from './record-said.ts'
import type { Release } from './release.ts'

/**
 * The record of both in one piece, as their clinician may read it: for a release that both have authorised or that
 * has a legal ground (K2). What an author keeps for themselves is not in it. That it was read is written down.
 */
export async function readJointRecord(tx: CaseTx, _release: Release, wish: RecordWish): Promise<CareRecord> {
  const couple = await readCouple(tx)
  const { coupleId } = couple
  const day = { gte: fromDay(wish.from), lte: fromDay(wish.to) }
  const { responses, definitions } = await recordResponses(
    tx,
    await tx.db.response.findMany({
      where: { coupleId, day, answers: { some: readable } },
      orderBy: [{ day: 'asc' }, { partner: { slot: 'asc' } }, { submittedAt: 'asc' }, { id: 'asc' }],
      include: { ...recordResponse, answers: { where: readable } },
    }),
  )
  const numbers = await tx.db.observation.findMany({
    where: { coupleId, day, ...readable },
    orderBy: [{ day: 'asc' }, { partner: { slot: 'asc' } }, { name: 'asc' }, { id: 'asc' }],
    include: { partner: { select: { slot: true } } },
  })
  await writeDown(tx, { action: 'joint-record-read', coupleId })
  const { A, B } = couple.partners
  const partnerIds = [A.partnerId, B.partnerId]
  const said = await readRecordSaid(tx, { partnerIds, zone: couple.zone })
  const agreements = recordAgreements(await listCaseAgreements(tx))
  return {
    kind: 'joint',
    madeOn: localDate(tx.now, couple.zone),
    from: wish.from,
    to: wish.to,
    people: [
      { slot: 'A', id: A.partnerId, name: A.name },
      { slot: 'B', id: B.partnerId, name: B.name },
    ],
    exercises: recordExercises(definitions),
    responses,
    numbers: recordNumbers(numbers, definitions, await readImportedLabels(tx)),
    said: said.filter(each => each.day >= wish.from && each.day <= wish.to),
    notes: await readRecordNotes(tx, { day }),
    agreements,
    joint: jointWithin(writtenOnce(await readRecordCouple(tx), agreements), wish),
    opened: [],
    caseNotes: await readRecordCaseNotes(tx, { zone: couple.zone, about: null }, wish),
  }
}

/** Said here too, so that a record would not change if a policy did. */
const readable = { audience: { not: 'me' } } satisfies Prisma.AnswerWhereInput
