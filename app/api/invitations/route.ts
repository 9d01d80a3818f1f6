import { z } from 'zod'
import { type CaseTx, openCaseFile } from '#lib/data/case-files.ts'
import { readCouple } from '#lib/data/couples.ts'
import { type Invited, invitePartner, secretsOf } from '#lib/data/invitations.ts'
import { found, Problem } from '#lib/domain/problem.ts'
import { env } from '#lib/env.ts'
import { defineHandler } from '#lib/http/handler.ts'
import { nearestLocale } from '#lib/i18n/locale.ts'
import { enqueue } from '#lib/jobs/queue.ts'
import { drawQr } from './draw-qr.ts'

/**
 * Answers with link and code, this once. What is kept for a repeated request is `Invited`, which holds neither: they
 * are made again from it under a key that is not in the database, so a lost answer can be asked for again and a copy
 * of the idempotency table opens no seat.
 */
export const POST = defineHandler({
  guard: 'clinician',
  body: z.strictObject({ coupleId: z.uuid(), partnerId: z.uuid(), mail: z.boolean() }),
  run: async (tx, { coupleId, partnerId, mail }) => {
    const file = found(await openCaseFile(tx, coupleId))
    const invited = await invitePartner(file, partnerId)
    if (mail) await mailLink(file, partnerId, invited)
    return invited
  },
  present: reply => {
    const invited = reply as Invited
    const link = linkOf(invited)
    const { id, signInName, expiresAt } = invited
    return { id, signInName, expiresAt, link, code: secretsOf(invited).code, qr: drawQr(link) }
  },
})

/** The link alone: the code is handed over in person, so that a mailbox that another reads does not suffice. */
async function mailLink(file: CaseTx, partnerId: string, invited: Invited): Promise<void> {
  const { partners } = await readCouple(file)
  const { email, locale } = partners.A.partnerId === partnerId ? partners.A : partners.B
  if (email === null) throw new Problem('invalid', 'fields', { fields: { mail: 'no-address' } })
  await enqueue(file, 'mail', {
    to: email,
    template: 'invitation',
    locale: nearestLocale(locale),
    url: linkOf(invited),
  })
}

function linkOf(invited: Invited): string {
  return `${env().APP_URL}/invitation/${secretsOf(invited).token}`
}
