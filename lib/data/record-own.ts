import 'server-only'
import { writtenOnce } from '#lib/domain/record/joint-rows.ts'
import type { CareRecord, RecordNote, RecordOpened } from '#lib/domain/record/record.ts'
import { listAgreements } from './agreements-list.ts'
import { writeDown } from './audit.ts'
import { toDay } from './days.ts'
import { openNote, openShare } from './notebook.ts'
import { listOpened } from './offers.ts'
import { readPortal } from './portal.ts'
import { readRecordCouple } from './record-couple.ts'
import {
  recordAgreements,
  recordExercises,
  recordNumbers,
  recordResponse,
  recordResponses,
} from './record-rows.ts'
import { readRecordSaid } from './record-said.ts'
import type { PartnerTx } from './with-actor.ts'

/** More than anybody has opened for them in a lifetime of evenings. */
const EVERYTHING = 20_000

/**
 * A partner's own record (K1): all that they answered and wrote, what they keep for themselves included; what is
 * joint; and of the other what opened to them, nothing else. That it was taken along is written down.
 */
export async function readOwnRecord(tx: PartnerTx): Promise<CareRecord> {
  const { coupleId, partnerId } = tx.actor
  const portal = await readPortal(tx)
  const { responses, definitions } = await recordResponses(
    tx,
    await tx.db.response.findMany({
      where: { coupleId, partnerId },
      orderBy: [{ day: 'asc' }, { submittedAt: 'asc' }, { occurrenceId: 'asc' }],
      include: { ...recordResponse, answers: { where: { partnerId } } },
    }),
  )
  const numbers = await tx.db.observation.findMany({
    where: { coupleId, partnerId, importId: null },
    orderBy: [{ day: 'asc' }, { name: 'asc' }, { response: { occurrenceId: 'asc' } }],
    include: { partner: { select: { slot: true } } },
  })
  const agreements = recordAgreements(await listAgreements(tx))
  const joint = writtenOnce(await readRecordCouple(tx), agreements)
  const record: CareRecord = {
    kind: 'own',
    madeOn: portal.today,
    from: firstDay([...responses, ...joint], portal.today),
    to: portal.today,
    people: [{ slot: portal.self.slot, id: partnerId, name: portal.self.name }],
    exercises: recordExercises(definitions),
    responses,
    numbers: recordNumbers(numbers, definitions),
    said: await readRecordSaid(tx, { partnerIds: [partnerId], zone: portal.zone }),
    notes: await readNotes(tx),
    agreements,
    joint,
    opened: await readOpened(tx),
    caseNotes: [],
  }
  await writeDown(tx, { action: 'own-record-read', coupleId })
  return record
}

/** What is planned begins after `today`. */
function firstDay(rows: readonly { readonly day: string }[], today: string): string {
  return rows.reduce((first, { day }) => (day < first ? day : first), today)
}

/** All of their own, and what the other shared once it is open. */
async function readNotes(tx: PartnerTx): Promise<RecordNote[]> {
  const { coupleId, partnerId, slot } = tx.actor
  const own = await tx.db.note.findMany({
    where: { coupleId, partnerId },
    orderBy: [{ day: 'asc' }, { createdAt: 'asc' }, { id: 'asc' }],
  })
  const theirs = await tx.db.noteShare.findMany({
    where: { coupleId, partnerId: { not: partnerId }, opensAt: { lte: tx.now } },
    // Never by when it was shared: only its day may be known.
    orderBy: [{ day: 'asc' }, { id: 'asc' }],
  })
  const notes: RecordNote[] = []
  for (const row of own) {
    const audience = row.audience === 'me' ? 'me' : 'therapist'
    notes.push({
      ...{ id: row.id, slot, day: toDay(row.day), audience },
      text: await openNote(tx, row),
      redacted: false,
    })
  }
  for (const [index, row] of theirs.entries()) {
    const other = slot === 'A' ? 'B' : 'A'
    notes.push({
      // No id of the other's rows goes along.
      ...{ id: `shared-${index + 1}`, slot: other, day: toDay(row.day), audience: 'couple' },
      text: await openShare(tx, row),
      redacted: false,
    })
  }
  return notes.sort(byDayAndText)
}

/** Of one day by their words: what was written at the same moment has no other order that would stay. */
function byDayAndText(one: RecordNote, other: RecordNote): number {
  const [a, b] = [one, other].map(each => `${each.day} ${each.slot} ${each.text}`)
  return a! < b! ? -1 : Number(a! > b!)
}

async function readOpened(tx: PartnerTx): Promise<RecordOpened[]> {
  const opened = await listOpened(tx, EVERYTHING)
  return opened.toReversed().map(({ day, openedOn, theirs: { title, prompt, reading } }, index) => ({
    ...{ id: `opened-${index + 1}`, day, openedOn, title, prompt, reading },
  }))
}
