import 'server-only'
import { open, seal } from '#lib/crypto/envelope.ts'
import { deriveKey, type Kek } from '#lib/crypto/keys.ts'
import { keyring } from './keys.ts'
import type { Tx, WorkerTx } from './with-actor.ts'

/** Where a mail waits to be sent. */
type WaitingMail = { readonly jobId: string; readonly practiceId: string }

/**
 * Seals a mail for one job of the queue: it holds an address, and an invitation's link, which the database keeps
 * nowhere else.
 */
export function sealMail(_tx: Tx, place: WaitingMail, mail: string): string {
  const [kek] = keyring()
  return seal(keyOf(kek), mail, bindingOf(place, kek))
}

/** Opens it for the worker of that practice. @throws SealError for a mail of another job or practice */
export function openMail(tx: WorkerTx, jobId: string, sealed: string): string {
  const kekId = sealed.split('.')[1]
  const kek = keyring().find(each => each.id === kekId) ?? keyring()[0]
  return open(keyOf(kek), sealed, bindingOf({ jobId, practiceId: tx.actor.practiceId }, kek))
}

function keyOf(kek: Kek): Buffer {
  return deriveKey(kek, 'waiting mail')
}

function bindingOf({ jobId, practiceId }: WaitingMail, kek: Kek) {
  return { table: 'pgboss.job', column: 'data', rowId: jobId, practiceId, author: practiceId, keyId: kek.id }
}
