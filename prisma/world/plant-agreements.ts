import type { Prisma } from '#lib/data/generated/client.ts'
import { actAsPartner } from './acting.ts'
import type { CoupleRows, World } from './rows.ts'
import type { MadeKey } from './sealing.ts'

type Db = Prisma.TransactionClient

/**
 * What the two made together, each part by whoever did it: texts and pauses first, then the words about them, since
 * a partner confirms what the other wrote.
 */
export async function plantAgreements(
  db: Db,
  world: World,
  { agreements: rows, partners }: CoupleRows,
  coupleKey: MadeKey,
): Promise<void> {
  const pair = [partners.A, partners.B]
  for (const each of pair) {
    const self = each.partner.id
    const versions = rows.versions.filter(version => version.writtenBy === self)
    const begun = new Set(
      versions.filter(version => version.number === 1).map(version => version.agreementId),
    )
    await actAsPartner(db, world, each)
    await db.agreement.createMany({ data: rows.agreements.filter(agreement => begun.has(agreement.id)) })
    await db.pause.createMany({ data: rows.pauses.filter(pause => pause.askedBy === self) })
  }
  for (const each of pair) {
    const self = each.partner.id
    await actAsPartner(db, world, each)
    await db.agreementVersion.createMany({
      data: rows.versions
        .filter(version => version.writtenBy === self)
        .map(({ text, ...row }) => ({
          ...row,
          sealed: coupleKey.seal('agreement_version', 'sealed', row.id, text),
        })),
    })
    await db.pauseRecap.createMany({
      data: rows.recaps
        .filter(recap => recap.partnerId === self)
        .map(({ recap, ...row }) => ({
          ...row,
          sealed: coupleKey.seal('pause_recap', 'sealed', row.id, JSON.stringify(recap)),
        })),
    })
  }
  for (const each of pair) {
    await actAsPartner(db, world, each)
    await db.agreementConfirmation.createMany({
      data: rows.confirmations.filter(confirmation => confirmation.partnerId === each.partner.id),
    })
    await db.agreementReview.createMany({ data: each.agreementReviews })
  }
}
