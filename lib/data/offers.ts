import 'server-only'
import { randomUUID } from 'node:crypto'
import { localDate } from '#lib/domain/calendar.ts'
import { asks, definition as definitionSchema } from '#lib/domain/exercises/exercise.ts'
import { audienceAfterWithdrawal, mayWithdraw, type OfferedItem, offeredItem } from '#lib/domain/offer.ts'
import { found, Problem } from '#lib/domain/problem.ts'
import { writeDown } from './audit.ts'
import { fromDay, toDay } from './days.ts'
import { openText, sealText } from './keys.ts'
import type { PartnerTx } from './with-actor.ts'

type NewOffer = {
  readonly answerId: string
  readonly slug: string
  readonly kind: 'plain' | 'mutual'
  readonly pair: string
  readonly item: OfferedItem
  readonly day: string
  readonly undoUntil: Date
  readonly opensAt: Date
}

/** Puts an answer on its way to the other, as it will be read, under the couple's key. Returns the offer's id. */
export async function offerAnswer(tx: PartnerTx, offer: NewOffer): Promise<string> {
  const { practiceId, coupleId, partnerId } = tx.actor
  const { item, day, ...rest } = offer
  const id = randomUUID()
  const sealed = await sealText(tx, coupleKey(tx), placeOf(id), JSON.stringify(item))
  await tx.db.offer.createMany({
    data: { id, practiceId, coupleId, partnerId, ...rest, sealed, day: fromDay(day) },
  })
  if (offer.kind === 'mutual') {
    const { pair, opensAt } = offer
    await tx.db.revealSide.createMany({ data: { practiceId, coupleId, partnerId, pair, opensAt } })
  }
  await writeDown(tx, { action: 'answer-offered', coupleId, subjectId: offer.answerId })
  return id
}

/** Something that has opened for this person: the other's side, and their own of a mutual one. */
export type Opened = {
  readonly offerId: string
  readonly kind: 'plain' | 'mutual'
  /** The day it is about and the day it opened, in the couple's zone. Never a minute. */
  readonly day: string
  readonly openedOn: string
  readonly theirs: OfferedItem
  readonly mine: OfferedItem | null
}

/** What the other gave and what opened for both, newest opening first; at most `take`. */
export async function listOpened(tx: PartnerTx, take = 40): Promise<Opened[]> {
  const opened = []
  const most = Math.max(take, MOST_OPENINGS)
  for (const { theirs, mine, kind, openedOn } of (await openings(tx, most)).slice(0, take)) {
    opened.push({
      offerId: theirs.id,
      kind,
      day: toDay(theirs.day),
      openedOn,
      theirs: await openOffer(tx, theirs),
      mine: mine && (await openOffer(tx, mine)),
    })
  }
  return opened
}

/** Only that something opened, and on which day: for pages that do not show it. */
export async function listOpenings(tx: PartnerTx): Promise<Pick<Opened, 'kind' | 'openedOn'>[]> {
  return (await openings(tx, MOST_OPENINGS)).map(({ kind, openedOn }) => ({ kind, openedOn }))
}

/** A page reads no more than this many, by the day they are about. */
const MOST_OPENINGS = 100

/** Row-level security shows an offer of the other once it is open; a mutual one opened when the later side did. */
async function openings(tx: PartnerTx, take: number) {
  const { coupleId, partnerId } = tx.actor
  const { zone } = await tx.db.couple.findUniqueOrThrow({ where: { id: coupleId } })
  const rows = await tx.db.offer.findMany({
    where: { coupleId, partnerId: { not: partnerId }, opensAt: { lte: tx.now } },
    // Never by when the other's own side came: of a reveal only the day on which both were open may be known.
    orderBy: [{ day: 'desc' }, { slug: 'asc' }, { pair: 'asc' }, { id: 'asc' }],
    take,
  })
  const pairs = rows.filter(row => row.kind === 'mutual').map(row => row.pair)
  const own = await tx.db.offer.findMany({ where: { partnerId, kind: 'mutual', pair: { in: pairs } } })
  const ownByPair = new Map(own.map(row => [row.pair, row]))
  return rows
    .map(theirs => {
      const mine = theirs.kind === 'mutual' ? (ownByPair.get(theirs.pair) ?? null) : null
      const openedAt = mine && mine.opensAt > theirs.opensAt ? mine.opensAt : theirs.opensAt
      return { theirs, mine, kind: kindOf(theirs), openedOn: localDate(openedAt, zone) }
    })
    .sort((a, b) => b.openedOn.localeCompare(a.openedOn))
}

function kindOf(row: { kind: string }): 'plain' | 'mutual' {
  return row.kind === 'mutual' ? 'mutual' : 'plain'
}

/** An offer of this person's own that has not opened as far as they can know. */
export type Pending = {
  readonly offerId: string
  readonly kind: 'plain' | 'mutual'
  readonly day: string
  readonly opensAt: Date
  readonly item: OfferedItem
}

/**
 * What this person has on its way and may still take back. A mutual one whose hour has come stays here until the
 * other's side is open too: not yet, kept private and withdrawn look the same.
 */
export async function listPending(tx: PartnerTx, where: { responseId?: string } = {}): Promise<Pending[]> {
  const { partnerId } = tx.actor
  const rows = await tx.db.offer.findMany({
    where: {
      partnerId,
      ...(where.responseId === undefined ? {} : { answer: { responseId: where.responseId } }),
    },
    orderBy: [{ opensAt: 'asc' }, { day: 'asc' }, { slug: 'asc' }, { pair: 'asc' }],
    take: 100,
  })
  const pending = []
  for (const row of rows) {
    if (!mayWithdraw(row, { now: tx.now, othersSideIsOpen: await othersSideIsOpen(tx, row) })) continue
    const { id: offerId, opensAt } = row
    pending.push({ offerId, kind: kindOf(row), day: toDay(row.day), opensAt, item: await openOffer(tx, row) })
  }
  return pending
}

/**
 * Takes an offer back before it has opened, without a trace for the other: the row goes, and the answer is read by
 * whom it was before. Its author alone can.
 * @throws Problem not-found for another's and one already taken back; conflict `already-opened`
 */
export async function withdrawOffer(tx: PartnerTx, offerId: string): Promise<void> {
  const { partnerId, coupleId } = tx.actor
  const row = found(await tx.db.offer.findFirst({ where: { id: offerId, partnerId } }))
  if (!mayWithdraw(row, { now: tx.now, othersSideIsOpen: await othersSideIsOpen(tx, row) })) {
    throw new Problem('conflict', 'already-opened')
  }
  const { count } = await tx.db.offer.deleteMany({ where: { id: offerId, partnerId } })
  if (count === 0) throw new Problem('not-found')
  await tx.db.revealSide.deleteMany({ where: { partnerId, pair: row.pair } })
  await narrowAnswer(tx, row.answerId)
  await writeDown(tx, { action: 'offer-withdrawn', coupleId, subjectId: row.answerId })
}

async function narrowAnswer(tx: PartnerTx, answerId: string): Promise<void> {
  const answer = await tx.db.answer.findUniqueOrThrow({
    where: { id: answerId },
    include: {
      response: { include: { occurrence: { include: { assignment: { include: { definition: true } } } } } },
    },
  })
  const exercise = definitionSchema.parse(answer.response.occurrence.assignment.definition.body)
  const asked = asks(exercise).find(each => each.id === answer.stepId)
  const audience = audienceAfterWithdrawal(asked ?? {})
  await tx.db.answer.updateMany({ where: { id: answerId }, data: { audience } })
  const names = exercise.observes.filter(each => each.from === answer.stepId).map(each => each.name)
  await tx.db.observation.updateMany({
    where: { responseId: answer.responseId, name: { in: names } },
    data: { audience },
  })
}

/** True only when this person can read the other's side: row-level security shows it once both have opened. */
async function othersSideIsOpen(tx: PartnerTx, row: { kind: string; pair: string }): Promise<boolean> {
  if (row.kind !== 'mutual') return false
  const { coupleId, partnerId } = tx.actor
  const theirs = await tx.db.offer.findFirst({
    where: { coupleId, pair: row.pair, partnerId: { not: partnerId } },
    select: { id: true },
  })
  return theirs !== null
}

/** What an offer says, for a reader to whom row-level security shows its row. */
export async function openOffer(tx: PartnerTx, row: { id: string; sealed: string }): Promise<OfferedItem> {
  return offeredItem.parse(JSON.parse(await openText(tx, coupleKey(tx), placeOf(row.id), row.sealed)))
}

function coupleKey(tx: PartnerTx) {
  return { scope: 'couple', subjectId: tx.actor.coupleId } as const
}

function placeOf(rowId: string) {
  return { table: 'offer', column: 'sealed', rowId }
}
