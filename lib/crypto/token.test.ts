import { randomBytes, randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import {
  codeMatches,
  hashCode,
  hashRecoveryCode,
  hashToken,
  makeRecoveryCodes,
  makeToken,
  sameHash,
} from './token.ts'

test('a token has 256 bits, is never the same and fits a link', () => {
  const tokens = Array.from({ length: 1_000 }, makeToken)
  expect(new Set(tokens).size).toBe(1_000)
  for (const token of tokens) {
    expect(token).toMatch(/^[\w-]{43}$/)
    expect(Buffer.from(token, 'base64url')).toHaveLength(32)
  }
})

test('a token is hashed with SHA-256 (FIPS 180-4, "abc")', () => {
  expect(hashToken('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
})

test('a code fits only its salt and pepper, however it is spaced', () => {
  const [salt, pepper, older] = [randomUUID(), randomBytes(32), randomBytes(32)]
  const stored = hashCode('042137', salt, older)
  expect(stored).toMatch(/^[0-9a-f]{64}$/)
  expect(codeMatches(' 042 137', salt, [pepper, older], stored)).toBe(true)
  expect(codeMatches('042-137', salt, [older], stored)).toBe(true)
  expect(codeMatches('042138', salt, [pepper, older], stored)).toBe(false)
  expect(codeMatches('042137', randomUUID(), [pepper, older], stored)).toBe(false)
  expect(codeMatches('042137', salt, [pepper], stored)).toBe(false)
  expect(codeMatches('042137', salt, [], stored)).toBe(false)
})

test('salt and code do not run into each other', () => {
  const pepper = randomBytes(32)
  expect(hashCode('23456', 'salt1', pepper)).not.toBe(hashCode('123456', 'salt', pepper))
})

test('hashes are the same only if they are equal', () => {
  const hash = hashToken('abc')
  expect(sameHash(hash, hashToken('abc'))).toBe(true)
  expect(sameHash(hash, hashToken('abd'))).toBe(false)
  expect(sameHash(hash, hash.slice(1))).toBe(false)
  expect(sameHash(hash, '')).toBe(false)
})

test('ten recovery codes are different and have no character that looks like another', () => {
  const codes = makeRecoveryCodes()
  expect(new Set(codes).size).toBe(10)
  for (const code of codes) expect(code).toMatch(/^[2-9a-hjkmnp-z]{4}(-[2-9a-hjkmnp-z]{4}){2}$/)
})

test('a recovery code is recognised however it is typed, and only under its salt', async () => {
  const salt = randomUUID()
  const stored = await hashRecoveryCode('k7mq-x2vd-9rpt', salt)
  expect(stored).toMatch(/^[0-9a-f]{64}$/)
  expect(await hashRecoveryCode(' K7MQ x2vd–9rpt ', salt)).toBe(stored)
  expect(await hashRecoveryCode('k7mq-x2vd-9rpu', salt)).not.toBe(stored)
  expect(await hashRecoveryCode('k7mq-x2vd-9rpt', randomUUID())).not.toBe(stored)
})
