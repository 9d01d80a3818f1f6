import { Secret, TOTP } from 'otpauth'
import { sameHash } from './token.ts'

const period = 30

/** A new shared secret: 160 random bits (RFC 4226, 4) in base32. Stored sealed, never hashed or logged. */
export function makeTotpSecret(): string {
  return new Secret({ size: 20 }).base32
}

/** The `otpauth://` address that an authenticator app reads from a QR code. */
export function totpUri(secret: string, label: string, issuer: string): string {
  return generator(secret, { label, issuer }).toString()
}

/**
 * Checks a code of an authenticator app (RFC 6238: SHA-1, six digits, 30 seconds) within one step of now.
 * @param lastUsedStep the step accepted last; it and all before it are refused, so that no code serves twice
 * @returns the accepted step, to be stored as lastUsedStep in the same transaction; null if refused
 */
export function verifyTotp(
  secret: string,
  code: string,
  now: Date,
  lastUsedStep: number | null,
): number | null {
  const typed = code.replace(/\s/g, '')
  if (!/^\d{6}$/.test(typed)) return null
  const totp = generator(secret)
  const current = stepAt(now)
  const matching = [current - 1, current, current + 1].filter(step => sameHash(codeAt(totp, step), typed))
  return matching.find(step => lastUsedStep === null || step > lastUsedStep) ?? null
}

/** The code that an authenticator app would show at this moment. */
export function totpNow(secret: string, now: Date): string {
  return codeAt(generator(secret), stepAt(now))
}

function generator(secret: string, names: { label?: string; issuer?: string } = {}): TOTP {
  return new TOTP({ ...names, secret: Secret.fromBase32(secret), algorithm: 'SHA1', digits: 6, period })
}

function stepAt(now: Date): number {
  return Math.floor(now.getTime() / 1000 / period)
}

function codeAt(totp: TOTP, step: number): string {
  return totp.generate({ timestamp: step * period * 1000 })
}
