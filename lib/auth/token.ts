import 'server-only'
import { decode } from 'next-auth/jwt'
import { deriveKey } from '#lib/crypto/keys.ts'
import { hashToken } from '#lib/crypto/token.ts'
import { keyring } from '#lib/data/keys.ts'

/** What next-auth encrypts its token with: derived, so that there is one secret to keep. */
export function tokenSecret(): string {
  return deriveKey(keyring()[0], 'session token').toString('base64')
}

/** The hash of the session secret in a cookie, or null. The token carries that secret and nothing else. */
export async function secretHashIn(cookie: string | undefined): Promise<string | null> {
  if (!cookie || cookie.length > 4096) return null
  try {
    const token = await decode({ token: cookie, secret: tokenSecret() })
    return typeof token?.sid === 'string' ? hashToken(token.sid) : null
  } catch {
    return null
  }
}
