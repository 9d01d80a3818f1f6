import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Slot } from '#lib/domain/access.ts'
import { localDate } from '#lib/domain/calendar.ts'
import { writeDown } from './audit.ts'
import type { CaseTx } from './case-files.ts'
import { fromDay, toDay } from './days.ts'
import { needDataKey, openText, sealText } from './keys.ts'

/** On what ground a record is handed out. */
type DisclosureBasis = 'own-request' | 'written-authorisation' | 'both-authorised' | 'legal'

/** What is written down of a record that was handed out (45 CFR 164.528). `slot` null is the record of both. */
type NewDisclosure = {
  readonly slot: Slot | null
  readonly basis: DisclosureBasis
  readonly recipient: string
  readonly reason: string
  /** The ground in words; empty where the basis says it all. */
  readonly legal: string
  readonly formats: readonly string[]
  readonly from: string
  readonly to: string
  readonly progressNotes: boolean
  readonly psychotherapyNotes: boolean
  /** How much was in it, and how many texts were left out. */
  readonly items: number
  readonly redacted: number
}

export type Disclosure = NewDisclosure & {
  readonly disclosureId: string
  /** In the couple's zone. */
  readonly day: string
  /** Who handed it out. */
  readonly by: string
}

/** Writes down that a record is handed out; what is said in words is sealed. Returns its id. */
export async function recordDisclosure(tx: CaseTx, disclosure: NewDisclosure): Promise<string> {
  const { coupleId } = tx.file
  const { practiceId, userId } = tx.actor
  const id = randomUUID()
  const { slot, recipient, reason, legal, formats, from, to, psychotherapyNotes, ...rest } = disclosure
  const whose =
    slot && (await tx.db.partner.findFirstOrThrow({ where: { coupleId, slot }, select: { id: true } }))
  await needDataKey(tx, practiceId, { ...keyOf(coupleId), coupleId })
  const words = JSON.stringify({ recipient, reason, legal })
  await tx.db.disclosure.createMany({
    data: {
      ...{ id, practiceId, coupleId, partnerId: whose?.id ?? null, ...rest, formats: [...formats] },
      sealed: await sealText(tx, keyOf(coupleId), placeOf(id), words),
      firstDay: fromDay(from),
      lastDay: fromDay(to),
      psychotherapy: psychotherapyNotes,
      madeBy: userId,
      at: tx.now,
    },
  })
  await writeDown(tx, { action: 'record-disclosed', coupleId, subjectId: id })
  return id
}

/** What was handed out of this couple's record, the newest first. The reading is written down. */
export async function listDisclosures(tx: CaseTx): Promise<Disclosure[]> {
  const { coupleId } = tx.file
  const { zone } = await tx.db.couple.findUniqueOrThrow({ where: { id: coupleId }, select: { zone: true } })
  const rows = await tx.db.disclosure.findMany({
    where: { coupleId },
    orderBy: [{ at: 'desc' }, { id: 'asc' }],
    include: { partner: { select: { slot: true } } },
  })
  const staff = await tx.db.staffMember.findMany({
    where: { userId: { in: rows.map(each => each.madeBy) }, role: 'clinician' },
  })
  const disclosures: Disclosure[] = []
  for (const row of rows) {
    const sealed = await openText(tx, keyOf(coupleId), placeOf(row.id), row.sealed)
    const words = JSON.parse(sealed) as Pick<Disclosure, 'recipient' | 'reason' | 'legal'>
    const { formats, progressNotes, items, redacted } = row
    disclosures.push({
      ...{ disclosureId: row.id, ...words, formats, progressNotes, items, redacted },
      slot: (row.partner?.slot ?? null) as Slot | null,
      basis: row.basis as DisclosureBasis,
      from: toDay(row.firstDay),
      to: toDay(row.lastDay),
      psychotherapyNotes: row.psychotherapy,
      day: localDate(row.at, zone),
      by: staff.find(each => each.userId === row.madeBy)?.displayName ?? '',
    })
  }
  await writeDown(tx, { action: 'disclosures-viewed', coupleId })
  return disclosures
}

const keyOf = (coupleId: string) => ({ scope: 'case', subjectId: coupleId }) as const
const placeOf = (rowId: string) => ({ table: 'disclosure', column: 'sealed', rowId })
