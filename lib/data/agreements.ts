import 'server-only'
import { randomUUID } from 'node:crypto'
import {
  type AgreementKind,
  type AgreementText,
  continuesAgreement,
  mayReviewOn,
  versionInForce,
} from '#lib/domain/agreement.ts'
import { localDate } from '#lib/domain/calendar.ts'
import { found, Problem } from '#lib/domain/problem.ts'
import { listAgreements, placeOfVersion } from './agreements-list.ts'
import { writeDown } from './audit.ts'
import { requireConsent } from './consents.ts'
import { fromDay } from './days.ts'
import { sealText } from './keys.ts'
import type { PartnerTx } from './with-actor.ts'

type Written = { agreementId: string; version: number }

/**
 * Writes an agreement, which then waits until both confirm it, each on their own sign-in: writing is not confirming.
 * What came out of an exercise (`assignmentId`) continues the agreement it belongs to, as its next version; the same
 * words again change nothing. `reviewOn` is a local day in the couple's zone.
 * @throws Problem conflict `agreement-exists` with what stands, for a second set of rules begun on its own;
 * `consent-needed`, `couple-closed`; invalid at `reviewOn`: `day`; not-found for an assignment of another couple
 */
export async function writeAgreement(
  tx: PartnerTx,
  next: AgreementText & { readonly kind: AgreementKind; readonly assignmentId: string | null },
): Promise<Written> {
  const { practiceId, coupleId } = tx.actor
  const { kind, assignmentId } = next
  const day = await confirmOpen(tx, next)
  if (assignmentId) found(await tx.db.assignment.findFirst({ where: { id: assignmentId, coupleId } }))
  await oneAtATime(tx)
  const open = (await listAgreements(tx)).filter(each => each.endedOn === null)
  const standing = open.find(each =>
    continuesAgreement({ ...each, day: each.newest.day }, { kind, assignmentId, day }),
  )
  if (standing) {
    const { agreementId, newest } = standing
    if (assignmentId === null) throw new Problem('conflict', 'agreement-exists', standingWords(standing))
    if (newest.text === next.text && newest.reviewOn === next.reviewOn)
      return { agreementId, version: newest.number }
    return reviseAgreement(tx, agreementId, { ...next, version: newest.number })
  }
  const id = randomUUID()
  await tx.db.agreement.createMany({
    data: { id, practiceId, coupleId, kind, assignmentId, createdAt: tx.now },
  })
  await addVersion(tx, id, 1, next)
  await writeDown(tx, { action: 'agreement-written', coupleId, subjectId: id })
  return { agreementId: id, version: 1 }
}

/**
 * A new version over `version`, the newest that the writer has read. What both confirmed before stays in force until
 * both confirm this one.
 * @throws Problem conflict `stale` with the words that stand there now, `agreement-ended`; not-found; and as
 * writeAgreement
 */
export async function reviseAgreement(
  tx: PartnerTx,
  agreementId: string,
  next: AgreementText & { readonly version: number },
): Promise<Written> {
  await confirmOpen(tx, next)
  await holdVersion(tx, agreementId, next.version, { version: { increment: 1 } })
  await addVersion(tx, agreementId, next.version + 1, next)
  await writeDown(tx, { action: 'agreement-revised', coupleId: tx.actor.coupleId, subjectId: agreementId })
  return { agreementId, version: next.version + 1 }
}

/**
 * This person confirms the newest version, for themselves alone. Twice is once.
 * @throws Problem conflict `stale` when `version` is not the newest, with the words that are; `agreement-ended`;
 * not-found; and as writeAgreement
 */
export async function confirmAgreement(
  tx: PartnerTx,
  agreementId: string,
  version: number,
): Promise<Written> {
  await confirmOpen(tx)
  await holdVersion(tx, agreementId, version, {})
  const { practiceId, coupleId, partnerId } = tx.actor
  const row = await tx.db.agreementVersion.findFirstOrThrow({ where: { agreementId, number: version } })
  const { count } = await tx.db.agreementConfirmation.createMany({
    data: { practiceId, coupleId, partnerId, versionId: row.id, at: tx.now },
    skipDuplicates: true,
  })
  if (count === 1) await writeDown(tx, { action: 'agreement-confirmed', coupleId, subjectId: agreementId })
  return { agreementId, version }
}

/** Either of the two ends it, whatever else they have accepted; its words stay. @throws Problem as reviseAgreement */
export async function endAgreement(tx: PartnerTx, agreementId: string, version: number): Promise<Written> {
  await readOpenCouple(tx)
  await holdVersion(tx, agreementId, version, { endedAt: tx.now })
  await writeDown(tx, { action: 'agreement-ended', coupleId: tx.actor.coupleId, subjectId: agreementId })
  return { agreementId, version }
}

/**
 * "Closer or more tense?" (−2 … 2) from this person alone: they and their therapist read it, nobody else learns that
 * it was said. Once a day.
 * @throws Problem invalid `not-in-force` before both have confirmed; conflict `already-answered` today,
 * `agreement-ended`; not-found; and as writeAgreement
 */
export async function reviewAgreement(tx: PartnerTx, agreementId: string, effect: number): Promise<void> {
  const day = await confirmOpen(tx)
  const agreement = found((await listAgreements(tx)).find(each => each.agreementId === agreementId))
  if (agreement.endedOn !== null) throw new Problem('conflict', 'agreement-ended')
  if (versionInForce(agreement.versions) === null) throw new Problem('invalid', 'not-in-force')
  const { practiceId, coupleId, partnerId } = tx.actor
  const { count } = await tx.db.agreementReview.createMany({
    data: { practiceId, coupleId, partnerId, agreementId, effect, day: fromDay(day), at: tx.now },
    skipDuplicates: true,
  })
  if (count === 0) throw new Problem('conflict', 'already-answered')
  await writeDown(tx, { action: 'agreement-reviewed', coupleId, subjectId: agreementId })
}

/** Today in the couple's zone. @throws Problem conflict `couple-closed`, `consent-needed`; invalid at `reviewOn` */
async function confirmOpen(tx: PartnerTx, next?: AgreementText): Promise<string> {
  const { zone } = await readOpenCouple(tx)
  await requireConsent(tx)
  const today = localDate(tx.now, zone)
  if (next && !mayReviewOn(next.reviewOn, today))
    throw new Problem('invalid', 'fields', { fields: { reviewOn: 'day' } })
  return today
}

async function readOpenCouple(tx: PartnerTx): Promise<{ zone: string }> {
  const couple = await tx.db.couple.findUniqueOrThrow({ where: { id: tx.actor.coupleId } })
  if (couple.closedAt) throw new Problem('conflict', 'couple-closed')
  return couple
}

/** Two phones that begin the same rules at once come one after the other; the second is shown the first's. */
async function oneAtATime(tx: PartnerTx): Promise<void> {
  await tx.db.$queryRaw`
    select pg_advisory_xact_lock(hashtextextended(${`agreements ${tx.actor.coupleId}`}, 0))::text`
}

/** Changes the row, or only holds it, provided that `version` is still the newest and nobody has ended it. */
async function holdVersion(
  tx: PartnerTx,
  agreementId: string,
  version: number,
  change: { version?: { increment: 1 }; endedAt?: Date },
): Promise<void> {
  const { coupleId } = tx.actor
  const { count } = await tx.db.agreement.updateMany({
    where: { id: agreementId, coupleId, version, endedAt: null },
    data: { coupleId, ...change },
  })
  if (count === 1) return
  const row = found(await tx.db.agreement.findFirst({ where: { id: agreementId, coupleId } }))
  if (row.endedAt) throw new Problem('conflict', 'agreement-ended')
  const standing = (await listAgreements(tx)).find(each => each.agreementId === agreementId)!
  throw new Problem('conflict', 'stale', standingWords(standing))
}

function standingWords({ agreementId, newest }: Awaited<ReturnType<typeof listAgreements>>[number]) {
  const { number: version, text, reviewOn } = newest
  return { agreementId, version, text, reviewOn }
}

async function addVersion(
  tx: PartnerTx,
  agreementId: string,
  number: number,
  { text, reviewOn }: AgreementText,
): Promise<void> {
  const { practiceId, coupleId, partnerId: writtenBy } = tx.actor
  const id = randomUUID()
  const sealed = await sealText(tx, { scope: 'couple', subjectId: coupleId }, placeOfVersion(id), text)
  const row = { id, practiceId, coupleId, agreementId, number, sealed, writtenBy, at: tx.now }
  await tx.db.agreementVersion.createMany({
    data: { ...row, reviewOn: reviewOn === null ? null : fromDay(reviewOn) },
  })
}
