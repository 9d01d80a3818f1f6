import { createHash, hkdfSync, randomBytes } from 'node:crypto'
import { type Binding, keyIdOf, open, SealError, seal } from './envelope.ts'

/** A key-encryption key (KEK): lives in the environment, never in the database, and wraps data keys only. */
export type Kek = {
  /** The first eight hex digits of the key's SHA-256. */
  readonly id: string
  /** 32 bytes. */
  readonly key: Buffer
}

/** Newest first: the first wraps, all unwrap. */
export type Keyring = readonly [Kek, ...Kek[]]

/** Where a wrapped data key is kept. Its rowId is what the data key's own envelopes carry as keyId. */
export type KeyBinding = Omit<Binding, 'keyId'>

const keyBytes = 32

/**
 * Reads INTERLUDE_KEY: base64 of 32 bytes, or a comma list of them, newest first.
 * Throws, naming the position and never the key, where one is missing, malformed, of another length or repeated.
 */
export function loadKeyring(setting: string): Keyring {
  const [newest, ...older] = setting.split(',').map((text, index) => kekFrom(text.trim(), index + 1))
  const keyring: Keyring = [newest!, ...older]
  if (new Set(keyring.map(kek => kek.id)).size < keyring.length)
    throw new Error('INTERLUDE_KEY: a key is repeated')
  return keyring
}

function kekFrom(text: string, position: number): Kek {
  const key = Buffer.from(text, 'base64')
  // Node skips characters that are not base64, so a mistyped key would quietly become another one.
  if (text === '' || key.toString('base64') !== text)
    throw new Error(`INTERLUDE_KEY: key ${position} is not base64`)
  if (key.length !== keyBytes) {
    throw new Error(`INTERLUDE_KEY: key ${position} has ${key.length} bytes; it needs ${keyBytes}`)
  }
  return { id: createHash('sha256').update(key).digest('hex').slice(0, 8), key }
}

/** A new 32-byte key for one person, couple or practice, with its wrapped form for the database. */
export function makeDataKey(kek: Kek, binding: KeyBinding): { wrapped: string; key: Buffer } {
  const key = randomBytes(keyBytes)
  return { wrapped: wrap(key, kek, binding), key }
}

/** The data key behind a wrapped one. Throws a SealError if no KEK fits or it stands in another row. */
export function unwrapDataKey(wrapped: string, keyring: Keyring, binding: KeyBinding): Buffer {
  const kekId = keyIdOf(wrapped)
  const kek = keyring.find(candidate => candidate.id === kekId)
  if (!kek) throw new SealError(`key-encryption key ${kekId} is not in INTERLUDE_KEY`)
  return Buffer.from(open(kek.key, wrapped, { ...binding, keyId: kekId }), 'base64url')
}

/** The same data key under the newest KEK, or null if it is there already: rotation can stop and go on. */
export function rewrapDataKey(wrapped: string, keyring: Keyring, binding: KeyBinding): string | null {
  if (keyIdOf(wrapped) === keyring[0].id) return null
  return wrap(unwrapDataKey(wrapped, keyring, binding), keyring[0], binding)
}

function wrap(key: Buffer, kek: Kek, binding: KeyBinding): string {
  return seal(kek.key, key.toString('base64url'), { ...binding, keyId: kek.id })
}

/** A 32-byte key for another purpose (a pepper, an audit chain), by HKDF-SHA-256 (RFC 5869) from a KEK. */
export function deriveKey(kek: Kek, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', kek.key, Buffer.alloc(0), `interlude ${purpose}`, keyBytes))
}
