import 'server-only'
import { randomUUID } from 'node:crypto'
import { type ExportSecrets, exportSecrets } from '#lib/crypto/export-secrets.ts'
import { hashToken } from '#lib/crypto/token.ts'
import type { Clinician, Partner } from '#lib/domain/access.ts'
import { Problem } from '#lib/domain/problem.ts'
import { writeDown } from './audit.ts'
import type { CaseTx } from './case-files.ts'
import { keyring } from './keys.ts'
import { spend } from './limits.ts'
import { requireStepUp } from './step-up.ts'
import type { PartnerTx, Tx, WorkerTx } from './with-actor.ts'

/** How long an archive waits to be fetched. */
const LINK_MINUTES = 15

/** What is kept of a link just made; its token and its passphrase come from `exportSecretsOf`. */
export type ExportLink = { readonly linkId: string; readonly kekId: string; readonly expiresAt: string }

/**
 * That an export may begin: the password was given again within minutes, and there are not more than five a day.
 * @throws Problem not-allowed `step-up`; try-later `too-many-exports`
 */
export async function beginExport(tx: PartnerTx | CaseTx): Promise<void> {
  await requireStepUp(tx)
  try {
    await spend('export', tx.actor.userId)
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    throw new Problem(error.code, 'too-many-exports', error.detail)
  }
}

/**
 * Keeps an archive for its maker alone, to be fetched once within fifteen minutes. `pack` makes it, locked with the
 * passphrase that it is given.
 */
export async function addExportLink(
  tx: PartnerTx | CaseTx,
  made: { readonly disclosureId: string | null; readonly fileName: string },
  pack: (passphrase: string) => Promise<Uint8Array<ArrayBuffer>>,
): Promise<ExportLink> {
  const { practiceId, userId } = tx.actor
  const { coupleId, partnerId } = 'file' in tx ? { coupleId: tx.file.coupleId, partnerId: null } : tx.actor
  const id = randomUUID()
  const [kek] = keyring()
  const { token, passphrase } = exportSecrets(kek, id)
  const expiresAt = new Date(tx.now.getTime() + LINK_MINUTES * 60_000)
  const own = { id, practiceId, coupleId, partnerId, userId }
  await tx.db.exportLink.createMany({
    data: {
      ...{ ...own, ...made, tokenHash: hashToken(token), createdAt: tx.now, expiresAt },
      archive: await pack(passphrase),
    },
  })
  await writeDown(tx, { action: 'export-made', coupleId, subjectId: id })
  return { linkId: id, kekId: kek.id, expiresAt: expiresAt.toISOString() }
}

/**
 * Token and passphrase of a link just made, for the one answer that shows them.
 * @throws Error when its key-encryption key was taken out of the keyring
 */
export function exportSecretsOf({ linkId, kekId }: Pick<ExportLink, 'linkId' | 'kekId'>): ExportSecrets {
  const kek = keyring().find(each => each.id === kekId)
  if (!kek) throw new Error(`key-encryption key ${kekId} is not in INTERLUDE_KEY`)
  return exportSecrets(kek, linkId)
}

/**
 * Fetches the archive behind a link, for whoever made it, once: of two at the same time one gets it. Null for
 * everybody else, for a link that was used, ran out or never was, and for a clinician who has left since.
 */
export async function takeArchive(
  tx: Tx<Partner | Clinician>,
  token: string,
): Promise<{ readonly fileName: string; readonly archive: Uint8Array } | null> {
  const open = {
    tokenHash: hashToken(token),
    userId: tx.actor.userId,
    usedAt: null,
    expiresAt: { gt: tx.now },
  }
  const row = await tx.db.exportLink.findFirst({ where: open })
  if (!row?.archive) return null
  const { count } = await tx.db.exportLink.updateMany({
    where: { id: row.id, ...open },
    data: { usedAt: tx.now, archive: null },
  })
  if (count === 0) return null
  await writeDown(tx, { action: 'export-fetched', coupleId: row.coupleId, subjectId: row.id })
  return { fileName: row.fileName, archive: row.archive }
}

/** Empties what nobody fetched in time. Returns how many. */
export async function clearExportLinks(tx: WorkerTx): Promise<number> {
  const { count } = await tx.db.exportLink.updateMany({
    where: { expiresAt: { lt: tx.now }, archive: { not: null } },
    data: { archive: null },
  })
  return count
}
