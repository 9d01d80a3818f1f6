import { type Binding, seal } from '#lib/crypto/envelope.ts'
import { type KeyBinding, type Keyring, makeDataKey } from '#lib/crypto/keys.ts'
import type { Prisma } from '#lib/data/generated/client.ts'

/** A new data key: its row, and what seals texts under it, bound to their places as the product binds them. */
export type MadeKey = {
  readonly row: Prisma.DataKeyCreateManyInput
  seal(table: string, column: string, rowId: string, plain: string): string
}

type KeyOwner = {
  scope: 'person' | 'couple' | 'practice' | 'case' | 'clinician'
  subjectId: string
  coupleId: string | null
}

export function makeKey([kek]: Keyring, id: string, practiceId: string, owner: KeyOwner): MadeKey {
  const place: KeyBinding = {
    table: 'data_key',
    column: 'wrapped',
    rowId: id,
    practiceId,
    author: owner.subjectId,
  }
  const { wrapped, key } = makeDataKey(kek, place)
  return {
    row: { id, practiceId, ...owner, wrapped },
    seal(table, column, rowId, plain) {
      const binding: Binding = { table, column, rowId, practiceId, author: owner.subjectId, keyId: id }
      return seal(key, plain, binding)
    },
  }
}
