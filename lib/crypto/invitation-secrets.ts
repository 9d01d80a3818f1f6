import { createHmac } from 'node:crypto'
import { deriveKey, type Kek } from './keys.ts'

type InvitationSecrets = { readonly token: string; readonly code: string }

/**
 * The token of an invitation's link (256 bits, base64url) and its six-digit code, made from its random id under a key
 * that is not in the database. Derived rather than drawn, so that a repeated request can be answered the same again
 * although the stored answer of the first one holds neither: the database keeps their hashes and nothing else.
 */
export function invitationSecrets(kek: Kek, invitationId: string): InvitationSecrets {
  const key = deriveKey(kek, 'invitations')
  const derive = (what: string) =>
    createHmac('sha256', key)
      .update(JSON.stringify([what, invitationId]))
      .digest()
  // 48 bits over a million: no code is likelier than another by more than one part in 10^8.
  const code = derive('code').readUIntBE(0, 6) % 1_000_000
  return { token: derive('token').toString('base64url'), code: code.toString().padStart(6, '0') }
}
