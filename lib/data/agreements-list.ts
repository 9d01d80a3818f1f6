import 'server-only'
import type { Slot } from '#lib/domain/access.ts'
import { type AgreementKind, agreementKind, newestVersion } from '#lib/domain/agreement.ts'
import { localDate } from '#lib/domain/calendar.ts'
import { writeDown } from './audit.ts'
import type { CaseTx } from './case-files.ts'
import { toDay } from './days.ts'
import type { Prisma } from './generated/client.ts'
import { openText } from './keys.ts'
import type { PartnerTx } from './with-actor.ts'

/** One text of an agreement. Days are local in the couple's zone: of the other's acts never the minute. */
export type AgreementVersion = {
  readonly number: number
  readonly text: string
  readonly reviewOn: string | null
  /** Whose phone it was written on. */
  readonly writtenBy: Slot
  readonly day: string
  readonly confirmed: readonly { readonly slot: Slot; readonly day: string }[]
}

/** What both know of an agreement. */
export type Agreement = {
  readonly agreementId: string
  readonly kind: AgreementKind
  /** The exercise it came from; null when it was begun on its own. */
  readonly assignmentId: string | null
  readonly endedOn: string | null
  /** Newest first; `newest` is the first of them. */
  readonly versions: readonly AgreementVersion[]
  readonly newest: AgreementVersion
}

type AgreementReview = { readonly slot: Slot; readonly day: string; readonly effect: number }

/** The couple's agreements, the newest first, and the days on which this person said how each is going. */
export async function listAgreements(
  tx: PartnerTx,
): Promise<(Agreement & { readonly ownReviewDays: readonly string[] })[]> {
  const reviews = await tx.db.agreementReview.findMany({ where: { partnerId: tx.actor.partnerId } })
  return (await read(tx, tx.actor.coupleId)).map(each => ({
    ...each,
    ownReviewDays: reviews
      .filter(review => review.agreementId === each.agreementId)
      .map(review => toDay(review.day))
      .sort(),
  }))
}

/** For the clinician: also what each said alone about how it goes, the newest first. The reading is written down. */
export async function listCaseAgreements(
  tx: CaseTx,
): Promise<(Agreement & { readonly reviews: readonly AgreementReview[] })[]> {
  const { coupleId } = tx.file
  const reviews = await tx.db.agreementReview.findMany({
    where: { coupleId },
    orderBy: [{ day: 'desc' }, { partner: { slot: 'asc' } }],
    include: { partner: { select: { slot: true } } },
  })
  const agreements = await read(tx, coupleId)
  await writeDown(tx, { action: 'agreements-viewed', coupleId })
  return agreements.map(each => ({
    ...each,
    reviews: reviews
      .filter(review => review.agreementId === each.agreementId)
      .map(({ partner, day, effect }) => ({ slot: partner.slot as Slot, day: toDay(day), effect })),
  }))
}

const written = {
  versions: {
    orderBy: { number: 'desc' },
    include: {
      confirmations: {
        orderBy: { partner: { slot: 'asc' } },
        include: { partner: { select: { slot: true } } },
      },
    },
  },
} satisfies Prisma.AgreementInclude

async function read(tx: PartnerTx | CaseTx, coupleId: string): Promise<Agreement[]> {
  const couple = await tx.db.couple.findUniqueOrThrow({
    where: { id: coupleId },
    include: { partners: { select: { id: true, slot: true } } },
  })
  const rows = await tx.db.agreement.findMany({
    where: { coupleId },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    include: written,
  })
  const dayOf = (at: Date) => localDate(at, couple.zone)
  const slotOf = (id: string) => couple.partners.find(each => each.id === id)!.slot as Slot
  const agreements: Agreement[] = []
  for (const { id: agreementId, kind, assignmentId, endedAt, versions: texts } of rows) {
    const versions: AgreementVersion[] = []
    for (const each of texts) {
      versions.push({
        number: each.number,
        text: await openAgreementText(tx, coupleId, each),
        reviewOn: each.reviewOn && toDay(each.reviewOn),
        writtenBy: slotOf(each.writtenBy),
        day: dayOf(each.at),
        confirmed: each.confirmations.map(one => ({ slot: one.partner.slot as Slot, day: dayOf(one.at) })),
      })
    }
    agreements.push({
      agreementId,
      kind: agreementKind.parse(kind),
      assignmentId,
      endedOn: endedAt && dayOf(endedAt),
      versions,
      newest: newestVersion(versions)!,
    })
  }
  return agreements
}

async function openAgreementText(
  tx: PartnerTx | CaseTx,
  coupleId: string,
  { id, sealed }: { id: string; sealed: string },
): Promise<string> {
  return openText(tx, { scope: 'couple', subjectId: coupleId }, placeOfVersion(id), sealed)
}

/** Where the words of a version stand sealed. */
export function placeOfVersion(rowId: string) {
  return { table: 'agreement_version', column: 'sealed', rowId }
}
