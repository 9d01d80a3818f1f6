import { deriveKey, type Keyring } from '#lib/crypto/keys.ts'

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/**
 * The secret that a member of staff of the world would have in their authenticator app: 160 bits in base32, derived
 * so that whoever holds the installation's key can show codes at every start without reading them back. The oldest
 * key, so that it outlives a rotation.
 */
export function totpSecretOf(keyring: Keyring, userId: string): string {
  const bytes = deriveKey(keyring.at(-1)!, `second factor of ${userId}`)
  return Array.from({ length: 32 }, (_, index) => alphabet[bytes[index]! & 31]).join('')
}
