import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { open, SealError, seal } from './envelope.ts'
import { deriveKey, loadKeyring, makeDataKey, rewrapDataKey, unwrapDataKey } from './keys.ts'

const binding = {
  table: 'DataKey',
  column: 'wrapped',
  rowId: 'key-1',
  practiceId: 'practice-1',
  author: 'partner-1',
}
const secret = () => randomBytes(32).toString('base64')

test('a key ring is read from base64, newest first, and named by hash', () => {
  const zeros = Buffer.alloc(32).toString('base64')
  const ones = Buffer.alloc(32, 1).toString('base64')
  expect(loadKeyring(zeros)).toEqual([{ id: '66687aad', key: Buffer.alloc(32) }])
  expect(loadKeyring(` ${ones} , ${zeros} `).map(kek => kek.id)).toEqual(['72cd6e84', '66687aad'])
})

test.each([
  ['', 'key 1 is not base64'],
  ['not base64!', 'key 1 is not base64'],
  [randomBytes(32).toString('hex'), 'key 1 has 48 bytes; it needs 32'],
  [randomBytes(31).toString('base64'), 'key 1 has 31 bytes; it needs 32'],
  [randomBytes(33).toString('base64'), 'key 1 has 33 bytes; it needs 32'],
  [`${secret()},`, 'key 2 is not base64'],
  [`${secret()},${randomBytes(16).toString('base64')}`, 'key 2 has 16 bytes; it needs 32'],
])('INTERLUDE_KEY %j is refused', (setting, message) => {
  expect(() => loadKeyring(setting)).toThrow(`INTERLUDE_KEY: ${message}`)
})

test('a refusal never repeats the key', () => {
  const short = randomBytes(31).toString('base64')
  expect(() => loadKeyring(short)).not.toThrow(short.slice(0, 8))
  const twice = secret()
  expect(() => loadKeyring(`${twice},${twice}`)).toThrow('a key is repeated')
})

test('a data key comes back from its wrapping, which holds none of it', () => {
  const keyring = loadKeyring(secret())
  const { wrapped, key } = makeDataKey(keyring[0], binding)
  expect(key).toHaveLength(32)
  expect(unwrapDataKey(wrapped, keyring, binding)).toEqual(key)
  for (const form of ['base64', 'base64url', 'hex'] as const)
    expect(wrapped).not.toContain(key.toString(form))
  expect(makeDataKey(keyring[0], binding).key).not.toEqual(key)
})

test('a wrapped key opens neither in another row nor under another ring', () => {
  const keyring = loadKeyring(secret())
  const { wrapped } = makeDataKey(keyring[0], binding)
  for (const part of Object.keys(binding)) {
    expect(() => unwrapDataKey(wrapped, keyring, { ...binding, [part]: 'another' })).toThrow(SealError)
  }
  expect(() => unwrapDataKey(wrapped, loadKeyring(secret()), binding)).toThrow(`${keyring[0].id} is not in`)
})

test('rotation: old and new wrappings are readable meanwhile, and what is done is not done again', () => {
  const [older, newer] = [secret(), secret()]
  const before = loadKeyring(older)
  const { wrapped, key } = makeDataKey(before[0], binding)
  const text = { ...binding, table: 'Answer', column: 'text', keyId: 'key-1' }
  const sealed = seal(key, 'said before', text)

  const during = loadKeyring(`${newer},${older}`)
  expect(unwrapDataKey(wrapped, during, binding)).toEqual(key)
  const rewrapped = rewrapDataKey(wrapped, during, binding)!
  expect(rewrapDataKey(rewrapped, during, binding)).toBeNull()

  const after = loadKeyring(newer)
  expect(open(unwrapDataKey(rewrapped, after, binding), sealed, text)).toBe('said before')
  expect(() => unwrapDataKey(wrapped, after, binding)).toThrow(SealError)
  expect(() => unwrapDataKey(rewrapped, before, binding)).toThrow(SealError)
})

test('a derived key depends on its purpose and its KEK, and on nothing else', () => {
  const [a, b] = [loadKeyring(secret())[0], loadKeyring(secret())[0]]
  expect(deriveKey(a, 'one-time codes')).toHaveLength(32)
  expect(deriveKey(a, 'one-time codes')).toEqual(deriveKey(a, 'one-time codes'))
  expect(deriveKey(a, 'one-time codes')).not.toEqual(deriveKey(a, 'audit chain'))
  expect(deriveKey(a, 'one-time codes')).not.toEqual(deriveKey(b, 'one-time codes'))
  expect(deriveKey(a, 'one-time codes')).not.toEqual(a.key)
})
