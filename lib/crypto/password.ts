import { randomInt } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'
import { fold, isGuessable, squeeze } from './guessable.ts'
import { passphraseWords } from './passphrase-words.ts'

// OWASP's second choice for Argon2id: 19 MiB, two passes, one lane (SECURITY.md A1).
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }
const current = `$argon2id$v=19$m=${cost.memoryCost},t=${cost.timeCost},p=${cost.parallelism}$`

/** Argon2id of the password's NFC form, as a PHC string with a salt of its own. */
export function hashPassword(password: string): Promise<string> {
  return hash(bytesOf(password), cost)
}

/**
 * True if the password gave this hash. Without one (no such account) it takes the time of a check and says false.
 * Throws if the stored hash is no PHC string.
 */
export async function verifyPassword(stored: string | null, password: string): Promise<boolean> {
  if (stored !== null) return verify(stored, bytesOf(password))
  await hashPassword(password)
  return false
}

/** True if a hash was made with other parameters than today's; hash anew after the next successful sign-in. */
export function needsRehash(stored: string): boolean {
  return !stored.startsWith(current)
}

/** A phone and a laptop may write é as one code point or as two; the person typed the same. */
function bytesOf(password: string): Buffer {
  return Buffer.from(password.normalize('NFC'), 'utf8')
}

type PasswordFault = 'too-short' | 'too-long' | 'too-common' | 'names'

/**
 * Why a new password is not taken, or null (NIST SP 800-63B-4; SECURITY.md A2). Lengths are Unicode code points
 * after NFC: at least 15, or 12 beside a second factor, at most 128. No rule on kinds of characters.
 * @param avoid names of the practice and the person, addresses, the product as it was renamed. `names` is the answer
 *   if one stands in the password whole (five characters or more), or if it is made of their words and little else.
 */
export function judgePassword(
  password: string,
  { withSecondFactor, avoid }: { withSecondFactor: boolean; avoid: readonly string[] },
): PasswordFault | null {
  const length = [...password.normalize('NFC')].length
  if (length < (withSecondFactor ? 12 : 15)) return 'too-short'
  if (length > 128) return 'too-long'
  if (isGuessable(password)) return 'too-common'
  const names = ['interlude', ...avoid].map(fold)
  const text = squeeze(fold(password))
  if (names.map(squeeze).some(name => name.length >= 5 && text.includes(name))) return 'names'
  const words = names.flatMap(name => name.split(/[^\p{L}\p{N}]+/u)).filter(word => word.length >= 2)
  return isGuessable(password, new Set(words)) ? 'names' : null
}

/**
 * Five words such as `lagoon-teapot-birch-violin-comet`, each drawn on its own: over 50 bits (SECURITY.md C4 speaks
 * of four, which would need a list of 5,800 words for that, with rarer and longer words to type).
 * @param random a uniform integer from 0 up to, not including, its argument
 */
export function makePassphrase(random: (below: number) => number = below => randomInt(below)): string {
  return Array.from({ length: 5 }, () => passphraseWords[random(passphraseWords.length)]).join('-')
}
