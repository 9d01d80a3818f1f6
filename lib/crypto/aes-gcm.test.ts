import { expect, test } from 'vitest'
import { decryptBytes, encryptBytes } from './aes-gcm.ts'

// McGrew and Viega, "The Galois/Counter Mode of Operation (GCM)", appendix B: test cases 13 to 16 (AES-256, 96-bit IV).
const key = 'feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308'
const iv = 'cafebabefacedbaddecaf888'
const plain =
  'd9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72' +
  '1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b391aafd255'
const ciphertext =
  '522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa' +
  '8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662898015ad'
const zeros = (bytes: number) => '00'.repeat(bytes)

const cases = [
  {
    id: 13,
    key: zeros(32),
    iv: zeros(12),
    plain: '',
    aad: '',
    out: '',
    tag: '530f8afbc74536b9a963b4f1c4cb738b',
  },
  {
    id: 14,
    key: zeros(32),
    iv: zeros(12),
    plain: zeros(16),
    aad: '',
    out: 'cea7403d4d606b6e074ec5d3baf39d18',
    tag: 'd0d1c8a799996bf0265b98b5d48ab919',
  },
  { id: 15, key, iv, plain, aad: '', out: ciphertext, tag: 'b094dac5d93471bdec1a502270e3cc6c' },
  {
    id: 16,
    key,
    iv,
    plain: plain.slice(0, 120),
    aad: 'feedfacedeadbeeffeedfacedeadbeefabaddad2',
    out: ciphertext.slice(0, 120),
    tag: '76fc6ece0f4e1768cddf8853bb2d551b',
  },
]

test.each(cases)('GCM specification, test case $id', vector => {
  const [k, nonce, text, aad] = [vector.key, vector.iv, vector.plain, vector.aad].map(bytes)
  const sealed = encryptBytes(k!, nonce!, text!, aad!)
  expect(sealed.toString('hex')).toBe(vector.out + vector.tag)
  expect(decryptBytes(k!, nonce!, sealed, aad!).toString('hex')).toBe(vector.plain)
})

test('no bit of key, iv, additional data, ciphertext or tag can be another', () => {
  const { aad, out, tag, plain: text } = cases[3]!
  const whole = [key, iv, out + tag, aad]
  const decrypt = (parts: Buffer[]) =>
    decryptBytes(parts[0]!, parts[1]!, parts[2]!, parts[3]!).toString('hex')
  expect(decrypt(whole.map(bytes))).toBe(text)
  let refused = 0
  for (const [part, hex] of whole.entries()) {
    for (let bit = 0; bit < hex.length * 4; bit++) {
      const parts = whole.map(bytes)
      parts[part]![bit >> 3]! ^= 1 << (bit & 7)
      expect(() => decrypt(parts)).toThrow()
      refused++
    }
  }
  expect(refused).toBe(8 * (32 + 12 + 60 + 16 + 20))
})

test('a shortened tag is refused, before a ciphertext and alone', () => {
  const aad = bytes(cases[3]!.aad)
  for (const text of [cases[3]!.plain, '']) {
    const sealed = encryptBytes(bytes(key), bytes(iv), bytes(text), aad)
    for (let cut = 1; cut <= 16; cut++) {
      expect(() => decryptBytes(bytes(key), bytes(iv), sealed.subarray(0, -cut), aad), `${cut}`).toThrow()
    }
  }
})

function bytes(hex: string): Buffer {
  return Buffer.from(hex, 'hex')
}
