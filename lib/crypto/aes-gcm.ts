import { createCipheriv, createDecipheriv } from 'node:crypto'

const tagBytes = 16

/**
 * AES-256-GCM with a 128-bit tag (NIST SP 800-38D).
 * @param key 32 bytes
 * @param iv 12 bytes; never twice under one key
 * @returns the ciphertext with the tag behind it
 */
export function encryptBytes(key: Buffer, iv: Buffer, plain: Buffer, aad: Buffer): Buffer {
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(aad)
  return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()])
}

/** The reverse of encryptBytes. Throws if key, iv, aad, ciphertext or tag is not what it was. */
export function decryptBytes(key: Buffer, iv: Buffer, sealed: Buffer, aad: Buffer): Buffer {
  const end = sealed.length - tagBytes
  // Without authTagLength a shortened tag would pass, and be easier to guess.
  const decipher = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: tagBytes })
    .setAAD(aad)
    .setAuthTag(sealed.subarray(end))
  return Buffer.concat([decipher.update(sealed.subarray(0, end)), decipher.final()])
}
