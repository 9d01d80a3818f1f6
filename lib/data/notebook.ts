import 'server-only'
import { addDays, localDate } from '#lib/domain/calendar.ts'
import {
  monthOf,
  monthsOf,
  type NoteAudience,
  noteAudience,
  noteState,
  standingAudience,
} from '#lib/domain/notebook.ts'
import { fromDay, toDay } from './days.ts'
import type { Prisma } from './generated/client.ts'
import { openText } from './keys.ts'
import type { PartnerTx, Tx } from './with-actor.ts'

/** A note of this person's own. `day` is the local day on which it was written. */
export type OwnNote = {
  readonly noteId: string
  readonly day: string
  readonly audience: NoteAudience
  readonly text: string
  readonly version: number
  readonly share: OwnShare | null
}

/** Its way to the other: from `opensAt` on it is open to both, and stays as it is. `openedOn` in the couple's zone. */
type OwnShare = {
  readonly shareId: string
  readonly opensAt: Date
  readonly openedOn: string | null
}

/** A note that the other shared, and that is open. Days, never minutes. */
export type TheirNote = {
  readonly shareId: string
  readonly day: string
  readonly openedOn: string
  readonly text: string
}

type NotebookMonth = {
  /** Every month that holds something to read here, the newest first. */
  readonly months: readonly string[]
  /** The month that is read: the one asked for, else the newest; null while there is none. */
  readonly month: string | null
  /** The newest day first. */
  readonly own: readonly OwnNote[]
  readonly theirs: readonly TheirNote[]
}

/**
 * One month of the notebook as this person reads it: all of their own notes and what the other has shared. With
 * `together` only what is open to both, so that it can be read side by side on one phone.
 */
export async function readNotebook(
  tx: PartnerTx,
  { month, together }: { month: string | null; together: boolean },
): Promise<NotebookMonth> {
  const mine = {
    partnerId: tx.actor.partnerId,
    ...(together && { shares: { some: { opensAt: { lte: tx.now } } } }),
  }
  const others = openToBoth(tx)
  const ownDays = await tx.db.note.findMany({ where: mine, select: { day: true }, distinct: ['day'] })
  const otherDays = await tx.db.noteShare.findMany({
    where: others,
    select: { day: true },
    distinct: ['day'],
  })
  const months = monthsOf([...ownDays, ...otherDays].map(each => toDay(each.day)))
  const read = month ?? months[0] ?? null
  if (read === null) return { months, month: read, own: [], theirs: [] }
  const day = daysOf(read)
  return {
    months,
    month: read,
    own: await listOwn(tx, { ...mine, day }),
    theirs: await listTheirs(tx, { ...others, day }),
  }
}

/** Row-level security shows the other's shares from their opening hour on; said here too. */
function openToBoth(tx: PartnerTx) {
  const { coupleId, partnerId } = tx.actor
  return {
    coupleId,
    partnerId: { not: partnerId },
    opensAt: { lte: tx.now },
  } satisfies Prisma.NoteShareWhereInput
}

function daysOf(month: string) {
  const first = `${month}-01`
  return { gte: fromDay(first), lt: fromDay(`${monthOf(addDays(first, 31))}-01`) }
}

async function listOwn(tx: PartnerTx, where: Prisma.NoteWhereInput): Promise<OwnNote[]> {
  const rows = await tx.db.note.findMany({
    where,
    orderBy: [{ day: 'desc' }, { createdAt: 'desc' }, { id: 'asc' }],
    include: { shares: true },
  })
  const zone = await zoneOf(tx)
  const notes = []
  for (const row of rows) notes.push(await ownNote(tx, row, zone))
  return notes
}

async function listTheirs(tx: PartnerTx, where: Prisma.NoteShareWhereInput): Promise<TheirNote[]> {
  const rows = await tx.db.noteShare.findMany({
    where,
    // Never by when it was shared: only its day and the day it opened may be known.
    orderBy: [{ day: 'desc' }, { id: 'asc' }],
  })
  const zone = await zoneOf(tx)
  const notes = []
  for (const row of rows) {
    const text = await openShare(tx, row)
    notes.push({ shareId: row.id, day: toDay(row.day), openedOn: localDate(row.opensAt, zone), text })
  }
  return notes
}

type Row = Prisma.NoteGetPayload<{ include: { shares: true } }>

async function ownNote(tx: PartnerTx, row: Row, zone: string): Promise<OwnNote> {
  const share = row.shares[0] ?? null
  const open = noteState(share, tx.now) === 'open'
  return {
    noteId: row.id,
    day: toDay(row.day),
    audience: noteAudience.parse(row.audience),
    text: await openNote(tx, row),
    version: row.version,
    share: share && {
      shareId: share.id,
      opensAt: share.opensAt,
      openedOn: open ? localDate(share.opensAt, zone) : null,
    },
  }
}

/** The words of a note, under its author's key. */
export function openNote(
  tx: Tx,
  { id, partnerId, sealed }: { id: string; partnerId: string; sealed: string },
): Promise<string> {
  const author = { scope: 'person', subjectId: partnerId } as const
  return openText(tx, author, notePlace(id), sealed)
}

export function notePlace(noteId: string) {
  return { table: 'note', column: 'sealed', rowId: noteId }
}

/** The words of a share as both read them, under the couple's key. */
export function openShare(
  tx: Tx,
  { id, coupleId, sealed }: { id: string; coupleId: string; sealed: string },
): Promise<string> {
  return openText(tx, { scope: 'couple', subjectId: coupleId }, sharePlace(id), sealed)
}

export function sharePlace(shareId: string) {
  return { table: 'note_share', column: 'sealed', rowId: shareId }
}

/** One note of this person's own; null for everybody else's. */
export async function findNote(tx: PartnerTx, noteId: string): Promise<OwnNote | null> {
  const row = await tx.db.note.findFirst({
    where: { id: noteId, partnerId: tx.actor.partnerId },
    include: { shares: true },
  })
  return row && ownNote(tx, row, await zoneOf(tx))
}

/** Everything of this person's own that is on its way to the other and may still be taken back, the next first. */
export async function listComing(tx: PartnerTx): Promise<OwnNote[]> {
  const { partnerId } = tx.actor
  const coming = await listOwn(tx, { partnerId, shares: { some: { opensAt: { gt: tx.now } } } })
  return coming.sort((a, b) => a.share!.opensAt.getTime() - b.share!.opensAt.getTime())
}

/** Who is to read the next note: as for this person's last one. */
export async function readStandingAudience(tx: PartnerTx): Promise<NoteAudience> {
  const last = await tx.db.note.findFirst({
    where: { partnerId: tx.actor.partnerId },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
  })
  return standingAudience(last && noteAudience.parse(last.audience))
}

/** Whether this person has written a note on or after a day. */
export async function hasWrittenSince(tx: PartnerTx, day: string): Promise<boolean> {
  const where = { partnerId: tx.actor.partnerId, day: { gte: fromDay(day) } }
  return (await tx.db.note.findFirst({ where, select: { id: true } })) !== null
}

/** Only that something of the other's opened, on which day, and in which month it stands: for pages that do not show it. */
export async function listNoteOpenings(
  tx: PartnerTx,
): Promise<{ readonly openedOn: string; readonly month: string }[]> {
  const rows = await tx.db.noteShare.findMany({
    where: openToBoth(tx),
    orderBy: [{ opensAt: 'desc' }, { day: 'desc' }, { id: 'asc' }],
    take: 100,
  })
  const zone = await zoneOf(tx)
  return rows.map(row => ({ openedOn: localDate(row.opensAt, zone), month: monthOf(toDay(row.day)) }))
}

async function zoneOf(tx: PartnerTx): Promise<string> {
  return (await tx.db.couple.findUniqueOrThrow({ where: { id: tx.actor.coupleId } })).zone
}
