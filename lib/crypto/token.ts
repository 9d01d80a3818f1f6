import { createHash, createHmac, randomBytes, randomInt, scrypt, timingSafeEqual } from 'node:crypto'

/** 256 random bits in base64url (43 characters), for links and session ids. Store only its hash. */
export function makeToken(): string {
  return randomBytes(32).toString('base64url')
}

/** SHA-256 in hex: enough for a secret of 256 bits, and it can be looked up. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token, 'utf8').digest('hex')
}

/**
 * HMAC-SHA-256 in hex over salt and code. A million codes are soon tried whatever the hash, so that only the
 * pepper, which is not in the database, keeps a copied row from telling its code.
 * @param code as typed; spaces and hyphens are ignored
 * @param pepper 32 bytes, from deriveKey(kek, 'one-time codes')
 */
export function hashCode(code: string, salt: string, pepper: Buffer): string {
  return createHmac('sha256', pepper)
    .update(JSON.stringify([salt, plainCode(code)]))
    .digest('hex')
}

/** True if the code gave the stored hash under one of the peppers (a keyring of several has several). */
export function codeMatches(code: string, salt: string, peppers: readonly Buffer[], stored: string): boolean {
  return peppers.map(pepper => sameHash(hashCode(code, salt, pepper), stored)).includes(true)
}

/** Compares two hashes in a time that does not depend on where they differ. */
export function sameHash(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a, 'utf8'), Buffer.from(b, 'utf8')]
  return left.length === right.length && timingSafeEqual(left, right)
}

// Without 0 o 1 l i, which look alike on paper.
const clearCharacters = '23456789abcdefghjkmnpqrstuvwxyz'

/** Ten codes such as `k7mq-x2vd-9rpt`, 59 bits each. Shown once, stored hashed, each used once. */
export function makeRecoveryCodes(): string[] {
  return Array.from({ length: 10 }, makeRecoveryCode)
}

function makeRecoveryCode(): string {
  const group = () =>
    Array.from({ length: 4 }, () => clearCharacters[randomInt(clearCharacters.length)]).join('')
  return [group(), group(), group()].join('-')
}

/**
 * scrypt in hex (N = 2^14, r = 8, p = 5: OWASP; ASVS 6.5.2 wants a password hash below 112 bits).
 * @param code as typed: case, spaces and hyphens are ignored
 * @param salt one per person serves all ten, so that a try costs one hash
 */
export function hashRecoveryCode(code: string, salt: string): Promise<string> {
  return new Promise((resolve, reject) => {
    scrypt(plainCode(code), salt, 32, { N: 2 ** 14, r: 8, p: 5 }, (error, hash) => {
      if (error) reject(error)
      else resolve(hash.toString('hex'))
    })
  })
}

function plainCode(code: string): string {
  return code
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{Pd}]/gu, '')
}
