import 'server-only'
import type { Slot } from '#lib/domain/access.ts'
import { localDate } from '#lib/domain/calendar.ts'
import { Problem } from '#lib/domain/problem.ts'
import { writeDown } from './audit.ts'
import type { CaseTx } from './case-files.ts'
import { requireStepUp } from './step-up.ts'
import type { PartnerTx } from './with-actor.ts'

/** This person's own yes to handing out the record of both: the day it was given, in the couple's zone, or null. */
export async function readOwnRelease(tx: PartnerTx): Promise<string | null> {
  const { coupleId, partnerId } = tx.actor
  const given = await tx.db.releaseAuthorisation.findFirst({
    where: { partnerId, withdrawnAt: null },
    orderBy: { givenAt: 'desc' },
  })
  if (!given) return null
  const { zone } = await tx.db.couple.findUniqueOrThrow({ where: { id: coupleId }, select: { zone: true } })
  return localDate(given.givenAt, zone)
}

/** Says yes, on their own sign-in and with their password given again. Said twice it is the same. */
export async function giveRelease(tx: PartnerTx): Promise<void> {
  const { practiceId, coupleId, partnerId } = tx.actor
  await requireStepUp(tx)
  if ((await readOwnRelease(tx)) !== null) return
  await tx.db.releaseAuthorisation.createMany({
    data: { practiceId, coupleId, partnerId, givenAt: tx.now },
  })
  await writeDown(tx, { action: 'release-authorised', coupleId })
}

/** Takes the yes back. It needs no password: what narrows is easy. */
export async function withdrawRelease(tx: PartnerTx): Promise<void> {
  const { coupleId, partnerId } = tx.actor
  const { count } = await tx.db.releaseAuthorisation.updateMany({
    where: { partnerId, withdrawnAt: null },
    data: { withdrawnAt: tx.now },
  })
  if (count > 0) await writeDown(tx, { action: 'release-withdrawn', coupleId })
}

/** On which day each has said yes, in the couple's zone; null where it is not given or was withdrawn. */
export async function readReleases(tx: CaseTx): Promise<Record<Slot, string | null>> {
  const { coupleId } = tx.file
  const { zone } = await tx.db.couple.findUniqueOrThrow({ where: { id: coupleId }, select: { zone: true } })
  const rows = await tx.db.releaseAuthorisation.findMany({
    where: { coupleId, withdrawnAt: null },
    orderBy: { givenAt: 'asc' },
    include: { partner: { select: { slot: true } } },
  })
  const dayOf = (slot: Slot) => {
    const row = rows.findLast(each => each.partner.slot === slot)
    return row ? localDate(row.givenAt, zone) : null
  }
  return { A: dayOf('A'), B: dayOf('B') }
}

const released: unique symbol = Symbol('released')

/** That the record of both may be read as one, and on what ground: made by confirmRelease alone. */
export type Release = { readonly [released]: true; readonly basis: 'both-authorised' | 'legal' }

/**
 * Both have said yes, or a legal ground is written down (K2).
 * @throws Problem conflict `release-missing`; invalid `legal-basis` when the ground is empty
 */
export async function confirmRelease(
  tx: CaseTx,
  ground: { readonly basis: 'both-authorised' } | { readonly basis: 'legal'; readonly legal: string },
): Promise<Release> {
  if (ground.basis === 'legal') {
    if (ground.legal.trim() === '') throw new Problem('invalid', 'legal-basis')
    return { [released]: true, basis: 'legal' }
  }
  const { A, B } = await readReleases(tx)
  if (A === null || B === null) throw new Problem('conflict', 'release-missing')
  return { [released]: true, basis: 'both-authorised' }
}
