import 'server-only'
import { type PartnerDetails, shareMailbox } from '#lib/domain/couple.ts'
import { found, Problem } from '#lib/domain/problem.ts'
import { endForClosing, resumeAfterClosing } from './assignments-ending.ts'
import { writeDown } from './audit.ts'
import type { CaseTx } from './case-files.ts'
import { holdCouple } from './couples.ts'

/**
 * Sets the couple's zone and opening hour; returns the new version.
 * @throws Problem conflict `stale` with what stands there now
 */
export async function changeCoupleSettings(
  tx: CaseTx,
  settings: { readonly zone: string; readonly openingMinute: number },
  version: number,
): Promise<number> {
  const { zone, openingMinute } = settings
  await nextVersion(tx, version, { zone, openingMinute })
  await writeDown(tx, { action: 'couple-changed', coupleId: tx.file.coupleId })
  return version + 1
}

/**
 * Corrects what is known of a partner; `version` is the couple's. The address of somebody who has joined is theirs
 * to change, not ours.
 * @throws Problem invalid at `email`: `same-address` as the other partner, `already-joined`
 */
export async function correctPartner(
  tx: CaseTx,
  partnerId: string,
  details: PartnerDetails,
  version: number,
): Promise<number> {
  const { coupleId } = tx.file
  await nextVersion(tx, version, {})
  const seats = await tx.db.seat.findMany({ where: { coupleId } })
  const own = found(seats.find(seat => seat.partnerId === partnerId))
  const other = seats.find(seat => seat.partnerId !== partnerId)
  if (shareMailbox(details.email, other?.email ?? null)) throw refusedEmail('same-address')
  if (own.joinedAt && own.email !== details.email) throw refusedEmail('already-joined')
  const { name, pronouns, email, locale, zone, country } = details
  await tx.db.partner.updateMany({ where: { id: partnerId, coupleId }, data: { name, pronouns } })
  await tx.db.seat.updateMany({ where: { partnerId, coupleId }, data: { email, locale, zone, country } })
  await writeDown(tx, { action: 'partner-corrected', coupleId, subjectId: partnerId })
  return version + 1
}

/**
 * Freezes the couple: what is assigned ends now and open invitations are void. The record stays. Returns the new
 * version; closing what is closed changes nothing but is refused as stale.
 */
export async function closeCouple(tx: CaseTx, version: number): Promise<number> {
  const { coupleId } = tx.file
  await nextVersion(tx, version, { closedAt: tx.now })
  await endForClosing(tx)
  await tx.db.invitation.updateMany({
    where: { coupleId, usedAt: null, voidedAt: null },
    data: { voidedAt: tx.now },
  })
  await writeDown(tx, { action: 'couple-closed', coupleId })
  return version + 1
}

/** Undoes closeCouple: what ended with it goes on; invitations have to be made again. Returns the new version. */
export async function reopenCouple(tx: CaseTx, version: number): Promise<number> {
  const { coupleId } = tx.file
  const { closedAt } = await holdCouple(tx)
  await nextVersion(tx, version, { closedAt: null })
  // Only what was ended by the closing itself carries its very instant.
  const ended = closedAt ? await tx.db.assignment.findMany({ where: { coupleId, endedAt: closedAt } }) : []
  await resumeAfterClosing(tx, ended)
  await writeDown(tx, { action: 'couple-reopened', coupleId })
  return version + 1
}

type Changed = { zone?: string; openingMinute?: number; closedAt?: Date | null }

async function nextVersion(tx: CaseTx, version: number, data: Changed): Promise<void> {
  const { count } = await tx.db.couple.updateMany({
    where: { id: tx.file.coupleId, version },
    data: { ...data, version: { increment: 1 } },
  })
  if (count === 1) return
  const theirs = await tx.db.couple.findUniqueOrThrow({ where: { id: tx.file.coupleId } })
  throw new Problem('conflict', 'stale', {
    theirs: { zone: theirs.zone, openingMinute: theirs.openingMinute, version: theirs.version },
  })
}

function refusedEmail(reason: string): Problem {
  return new Problem('invalid', 'fields', { fields: { email: reason } })
}
