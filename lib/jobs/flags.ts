import 'server-only'
import { type Recipient, readFlagRecipients } from '#lib/data/flag-recipients.ts'
import type { WorkerTx } from '#lib/data/with-actor.ts'
import { nearestLocale } from '#lib/i18n/locale.ts'
import { enqueue } from './queue.ts'

const patience = 24 * 3_600_000

/**
 * Writes to the couple's lead, and has the backup asked a day later. Where no lead can be written to, the backup is
 * asked at once.
 */
export async function tellLead(tx: WorkerTx, flagId: string): Promise<void> {
  const { acknowledged, lead } = await readFlagRecipients(tx, flagId)
  if (acknowledged) return
  for (const recipient of lead) await write(tx, 'flag', flagId, recipient)
  const after = new Date(tx.now.getTime() + (lead.length > 0 ? patience : 0))
  await enqueue(tx, 'flag-backup', { flagId }, { after, once: flagId })
}

/** Writes to whoever stands in, unless somebody has acknowledged the flag by now. */
export async function tellBackup(tx: WorkerTx, flagId: string): Promise<void> {
  const { acknowledged, backup } = await readFlagRecipients(tx, flagId)
  if (acknowledged) return
  for (const recipient of backup) await write(tx, 'flag-backup', flagId, recipient)
}

/** `once`: a job that is run again after it was interrupted writes to nobody twice. */
async function write(
  tx: WorkerTx,
  template: 'flag' | 'flag-backup',
  flagId: string,
  { address, locale, userId }: Recipient,
): Promise<void> {
  const mail = { to: address, locale: nearestLocale(locale), template }
  await enqueue(tx, 'mail', mail, { once: `${template} ${flagId} ${userId}` })
}
