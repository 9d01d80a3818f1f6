import { randomBytes } from 'node:crypto'
import { decryptBytes, encryptBytes } from './aes-gcm.ts'

/** Where a sealed text belongs. It is authenticated, not stored: the reader states it from the row it read. */
export type Binding = {
  /** Table and column as the database names them. */
  table: string
  column: string
  rowId: string
  practiceId: string
  /** Whose words these are: a partner's or staff member's id. */
  author: string
  /** Which key seals it; letters, digits, `_` and `-`. */
  keyId: string
}

/** A sealed text is damaged, stands where it was not written, or was handed the wrong key. Says nothing more. */
export class SealError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'SealError'
  }
}

const version = 'v1'
const ivBytes = 12
const format = /^v1\.([\w-]+)\.([\w-]{16})\.([\w-]{22,})$/

/**
 * Encrypts a text for one place in the database: AES-256-GCM, random 96-bit IV, the binding as additional data
 * (SECURITY.md H1, H2). One key may seal 2^32 texts (NIST SP 800-38D, 8.3).
 * @param dataKey 32 bytes
 * @returns `v1.<keyId>.<iv>.<ciphertext and tag>`, the last two in base64url
 */
export function seal(dataKey: Buffer, plain: string, binding: Binding): string {
  const iv = randomBytes(ivBytes)
  const sealed = encryptBytes(dataKey, iv, Buffer.from(plain, 'utf8'), additionalData(binding))
  return [version, binding.keyId, iv.toString('base64url'), sealed.toString('base64url')].join('.')
}

/** Decrypts what seal made under the same key and binding. Throws a SealError in every other case. */
export function open(dataKey: Buffer, sealed: string, binding: Binding): string {
  const { keyId, iv, body } = parse(sealed)
  if (keyId !== binding.keyId) throw new SealError('sealed under another key')
  const aad = additionalData(binding)
  try {
    return decryptBytes(dataKey, iv, body, aad).toString('utf8')
  } catch {
    throw new SealError('sealed text does not open')
  }
}

/** Which key opens a sealed text: the id of a data key, or of a key-encryption key for a wrapped data key. */
export function keyIdOf(sealed: string): string {
  return parse(sealed).keyId
}

function parse(sealed: string): { keyId: string; iv: Buffer; body: Buffer } {
  const [, keyId, iv, body] = format.exec(sealed) ?? []
  if (!keyId || !iv || !body) throw new SealError('not a sealed text')
  const bytes = Buffer.from(body, 'base64url')
  // Base64 has spare bits at its end; without this, several envelopes would open to one text.
  if (bytes.toString('base64url') !== body) throw new SealError('not a sealed text')
  return { keyId, iv: Buffer.from(iv, 'base64url'), body: bytes }
}

/** A JSON array of strings: no two bindings share one, wherever the boundaries between their parts lie. */
function additionalData({ table, column, rowId, practiceId, author, keyId }: Binding): Buffer {
  const parts = [version, table, column, rowId, practiceId, author, keyId]
  // JSON writes a missing part as null, so that two rows without an author would be interchangeable.
  if (parts.some(part => typeof part !== 'string' || part === ''))
    throw new SealError('binding has an empty part')
  if (!/^[\w-]+$/.test(keyId))
    throw new SealError('key id has other characters than letters, digits, _ and -')
  return Buffer.from(JSON.stringify(parts), 'utf8')
}
