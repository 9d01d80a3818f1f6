import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Slot } from '#lib/domain/access.ts'
import { addDays, localDate } from '#lib/domain/calendar.ts'
import { found, Problem } from '#lib/domain/problem.ts'
import type { NewReferral, ReferralKind } from '#lib/domain/referral.ts'
import { writeDown } from './audit.ts'
import type { CaseTx } from './case-files.ts'
import { fromDay, toDay } from './days.ts'
import type { Prisma } from './generated/client.ts'
import { needDataKey, openText, sealText } from './keys.ts'

/** That a partner was pointed to support of their own. Days are the couple's. */
export type Referral = {
  readonly id: string
  readonly slot: Slot
  readonly kind: ReferralKind
  readonly note: string | null
  readonly recordedOn: string
  readonly askAgainOn: string
  readonly askedAgainAt: Date | null
  /** The day that was agreed on when it was asked again; null when nothing is to be asked any more. */
  readonly nextOn: string | null
  readonly version: number
}

type Versioned = { readonly id: string; readonly version: number }

/** All referrals of both partners, the newest first. The ones to ask about by a day: `dueBy` of lib/domain/referral. */
export async function listReferrals(tx: CaseTx): Promise<Referral[]> {
  const rows = await tx.db.supportReferral.findMany({
    where: { coupleId: tx.file.coupleId, withdrawnAt: null },
    include: { partner: { select: { slot: true } } },
    orderBy: [{ at: 'desc' }, { id: 'asc' }],
  })
  const nextOf = new Map(rows.map(row => [row.followsId, toDay(row.askAgainOn)]))
  const referrals: Referral[] = []
  for (const row of rows) {
    referrals.push({
      id: row.id,
      slot: row.partner.slot as Slot,
      kind: row.kind as ReferralKind,
      note: row.noteSealed && (await openText(tx, fileKey(tx), notePlace(row.id), row.noteSealed)),
      recordedOn: toDay(row.recordedOn),
      askAgainOn: toDay(row.askAgainOn),
      askedAgainAt: row.askedAgainAt,
      nextOn: nextOf.get(row.id) ?? null,
      version: row.version,
    })
  }
  return referrals
}

/**
 * Writes down that a partner was pointed to own support today.
 * @throws Problem not-found for a partner of another couple; invalid at `askAgainOn`: `in-the-past`, `too-far`
 */
export async function recordReferral(
  tx: CaseTx,
  partnerId: string,
  referral: NewReferral,
): Promise<Versioned> {
  const { coupleId } = tx.file
  const partner = await tx.db.partner.findFirst({ where: { id: partnerId, coupleId }, select: { id: true } })
  found(partner)
  const id = await add(tx, { partnerId, followsId: null }, referral)
  await writeDown(tx, { action: 'referral-recorded', coupleId, subjectId: id })
  return { id, version: 1 }
}

/**
 * Writes down that it was asked about, and with `nextOn` when to ask once more.
 * @returns with `nextId`, the referral that goes on; null when this ends it
 * @throws Problem conflict `stale`; invalid at `nextOn` as recordReferral; not-found
 */
export async function askedAgain(
  tx: CaseTx,
  id: string,
  { nextOn, version }: { readonly nextOn: string | null; readonly version: number },
): Promise<Versioned & { readonly nextId: string | null }> {
  const { coupleId } = tx.file
  const row = found(await tx.db.supportReferral.findFirst({ where: { id, coupleId, withdrawnAt: null } }))
  const asked = { askedAgainAt: tx.now, askedAgainBy: tx.actor.userId }
  const where = { id, version, askedAgainAt: null, withdrawnAt: null }
  const saved = await change(tx, where, asked, 'referral-asked-again')
  if (nextOn === null) return { ...saved, nextId: null }
  const note = row.noteSealed && (await openText(tx, fileKey(tx), notePlace(id), row.noteSealed))
  const next = { kind: row.kind as ReferralKind, note, askAgainOn: nextOn }
  return { ...saved, nextId: await add(tx, { partnerId: row.partnerId, followsId: id }, next, 'nextOn') }
}

/** Takes askedAgain back, with the date that came of it. @throws Problem conflict `stale`; not-found */
export async function takeBackAskedAgain(tx: CaseTx, id: string, version: number): Promise<Versioned> {
  const { coupleId } = tx.file
  const next = { coupleId, followsId: id, withdrawnAt: null }
  const asked = await tx.db.supportReferral.findFirst({ where: { ...next, askedAgainAt: { not: null } } })
  // What came of it was asked about in its turn: that is to be taken back first.
  if (asked) throw new Problem('conflict', 'stale')
  await tx.db.supportReferral.updateMany({
    where: next,
    data: { withdrawnAt: tx.now, version: { increment: 1 } },
  })
  const where = { id, version, askedAgainAt: { not: null }, withdrawnAt: null }
  return change(tx, where, { askedAgainAt: null, askedAgainBy: null }, 'referral-reopened')
}

/** Takes recordReferral back. @throws Problem conflict `stale`; not-found */
export async function withdrawReferral(tx: CaseTx, id: string, version: number): Promise<Versioned> {
  const where = { id, version, askedAgainAt: null, withdrawnAt: null }
  return change(tx, where, { withdrawnAt: tx.now }, 'referral-withdrawn')
}

/** Takes withdrawReferral back. @throws Problem conflict `stale`; not-found */
export async function restoreReferral(tx: CaseTx, id: string, version: number): Promise<Versioned> {
  const where = { id, version, withdrawnAt: { not: null } }
  return change(tx, where, { withdrawnAt: null }, 'referral-restored')
}

type Of = { readonly partnerId: string; readonly followsId: string | null }

async function add(
  tx: CaseTx,
  of: Of,
  { kind, askAgainOn, note }: NewReferral,
  field = 'askAgainOn',
): Promise<string> {
  const { coupleId } = tx.file
  const { practiceId, userId } = tx.actor
  const { zone } = await tx.db.couple.findUniqueOrThrow({ where: { id: coupleId } })
  const today = localDate(tx.now, zone)
  const refuse = (why: string) => new Problem('invalid', 'fields', { fields: { [field]: why } })
  if (askAgainOn < today) throw refuse('in-the-past')
  // Far enough for any plan, near enough for a year that was mistyped.
  if (askAgainOn > addDays(today, 731)) throw refuse('too-far')
  const id = randomUUID()
  if (note !== null) await needDataKey(tx, practiceId, { ...fileKey(tx), coupleId })
  await tx.db.supportReferral.createMany({
    data: {
      ...{ id, practiceId, coupleId, ...of, kind },
      noteSealed: note && (await sealText(tx, fileKey(tx), notePlace(id), note)),
      ...{ recordedOn: fromDay(today), askAgainOn: fromDay(askAgainOn) },
      ...{ recordedBy: userId, at: tx.now },
    },
  })
  return id
}

async function change(
  tx: CaseTx,
  where: Prisma.SupportReferralWhereInput & { id: string; version: number },
  data: Prisma.SupportReferralUpdateManyMutationInput,
  action: string,
): Promise<Versioned> {
  const { coupleId } = tx.file
  const { id, version } = where
  const { count } = await tx.db.supportReferral.updateMany({
    where: { ...where, coupleId },
    data: { ...data, version: { increment: 1 } },
  })
  if (count === 0) {
    found(await tx.db.supportReferral.findFirst({ where: { id, coupleId }, select: { id: true } }))
    throw new Problem('conflict', 'stale')
  }
  await writeDown(tx, { action, coupleId, subjectId: id })
  return { id, version: version + 1 }
}

const fileKey = (tx: CaseTx) => ({ scope: 'case', subjectId: tx.file.coupleId }) as const
const notePlace = (rowId: string) => ({ table: 'support_referral', column: 'note_sealed', rowId })
