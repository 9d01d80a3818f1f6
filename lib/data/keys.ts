import 'server-only'
import { randomUUID } from 'node:crypto'
import { type Binding, keyIdOf, open, seal } from '#lib/crypto/envelope.ts'
import { type KeyBinding, loadKeyring, makeDataKey, unwrapDataKey } from '#lib/crypto/keys.ts'
import { Problem } from '#lib/domain/problem.ts'
import { env } from '#lib/env.ts'
import type { Tx } from './with-actor.ts'

/**
 * Whose key seals a text: a partner's (by partner id), a couple's or the practice's. `case` is the couple's file: its
 * care team opens it and no partner can. `clinician` is one clinician's alone (by user id).
 */
export type KeyOwner = {
  readonly scope: 'person' | 'couple' | 'practice' | 'case' | 'clinician'
  readonly subjectId: string
}

/** Where a sealed text stands; the reader states it from the row it read. */
export type Place = { readonly table: string; readonly column: string; readonly rowId: string }

/** Seals a text for one column of one row. @throws Problem not-found when the actor may not use that key */
export async function sealText(tx: Tx, owner: KeyOwner, place: Place, plain: string): Promise<string> {
  const { id, key, practiceId } = await dataKey(tx, { scope: owner.scope, subjectId: owner.subjectId })
  return seal(key, plain, bindingOf(place, owner, practiceId, id))
}

/** Opens what sealText sealed in the same place. @throws SealError when it stood elsewhere or is damaged */
export async function openText(tx: Tx, owner: KeyOwner, place: Place, sealed: string): Promise<string> {
  const { id, key, practiceId } = await dataKey(tx, { id: keyIdOf(sealed) })
  return open(key, sealed, bindingOf(place, owner, practiceId, id))
}

/** Makes and stores a data key. A couple's and its partners' keys are made with the couple. */
export async function addDataKey(tx: Tx, practiceId: string, owner: NewOwner): Promise<void> {
  await addDataKeys(tx, practiceId, [owner])
}

/** As addDataKey, for several at once. */
export async function addDataKeys(tx: Tx, practiceId: string, owners: readonly NewOwner[]): Promise<void> {
  const ring = keyring()
  await tx.db.dataKey.createMany({
    data: owners.map(({ scope, subjectId, coupleId }) => {
      const id = randomUUID()
      const { wrapped } = makeDataKey(ring[0], wrapBinding(id, practiceId, subjectId))
      return { id, practiceId, coupleId, scope, subjectId, wrapped }
    }),
    skipDuplicates: true,
  })
}

/** As addDataKey, where there is none yet: for keys that are made when something is first sealed under them. */
export async function needDataKey(tx: Tx, practiceId: string, owner: NewOwner): Promise<void> {
  const { scope, subjectId } = owner
  const known = await tx.db.dataKey.findFirst({ where: { scope, subjectId }, select: { id: true } })
  if (!known) await addDataKey(tx, practiceId, owner)
}

type NewOwner = KeyOwner & { readonly coupleId: string | null }

type DataKey = {
  readonly id: string
  readonly key: Buffer
  readonly practiceId: string
  readonly owner: string
}

/**
 * Keys by transaction: a page of answers opens one key once. They are read anew in the next transaction, under
 * row-level security, since holding a key in memory must not outlive a right.
 */
const readIn = new WeakMap<object, DataKey[]>()

async function dataKey(tx: Tx, where: { id: string } | KeyOwner): Promise<DataKey> {
  const known = readIn.get(tx.db) ?? []
  readIn.set(tx.db, known)
  const owner = 'id' in where ? null : `${where.scope} ${where.subjectId}`
  const before = known.find(each => ('id' in where ? each.id === where.id : each.owner === owner))
  if (before) return before
  const row = await tx.db.dataKey.findFirst({ where })
  if (!row) throw new Problem('not-found')
  const key = unwrapDataKey(row.wrapped, keyring(), wrapBinding(row.id, row.practiceId, row.subjectId))
  const read = { id: row.id, key, practiceId: row.practiceId, owner: `${row.scope} ${row.subjectId}` }
  known.push(read)
  return read
}

function bindingOf(place: Place, owner: KeyOwner, practiceId: string, keyId: string): Binding {
  return { ...place, practiceId, author: owner.subjectId, keyId }
}

function wrapBinding(id: string, practiceId: string, author: string): KeyBinding {
  return { table: 'data_key', column: 'wrapped', rowId: id, practiceId, author }
}

/** The key-encryption keys of this installation. */
export function keyring() {
  const setting = env().INTERLUDE_KEY
  if (!setting) throw new Error('INTERLUDE_KEY is not set')
  return loadKeyring(setting)
}
