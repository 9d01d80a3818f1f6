import { createHmac } from 'node:crypto'
import { deriveKey, type Kek } from './keys.ts'
import { passphraseWords } from './passphrase-words.ts'

export type ExportSecrets = { readonly token: string; readonly passphrase: string }

const WORDS = 6

/**
 * The token of a link (256 bits, base64url) and the passphrase of the archive behind it (six words of about 1,400, 62
 * bits), made from the link's random id under a key that is not in the database. Derived rather than drawn, as an
 * invitation's: a repeated request is answered the same again although neither is stored.
 */
export function exportSecrets(kek: Kek, linkId: string): ExportSecrets {
  const key = deriveKey(kek, 'exports')
  const derive = (what: string) =>
    createHmac('sha512', key)
      .update(JSON.stringify([what, linkId]))
      .digest()
  const drawn = derive('passphrase')
  // 48 bits over 1,400: no word is likelier than another by more than one part in 10^11.
  const words = Array.from({ length: WORDS }, (_, index) => {
    return passphraseWords[drawn.readUIntBE(index * 6, 6) % passphraseWords.length]!
  })
  return { token: derive('token').subarray(0, 32).toString('base64url'), passphrase: words.join('-') }
}
