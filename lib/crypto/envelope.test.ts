import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Binding, keyIdOf, open, SealError, seal } from './envelope.ts'

const key = randomBytes(32)
const binding: Binding = {
  table: 'Answer',
  column: 'text',
  rowId: '0b54c9c2-5f0e-4a3b-9d0a-5d6a5f4f1c11',
  practiceId: '9c1f1f60-6a64-4a07-8f3e-6f1f6b1d2a22',
  author: 'a3f6f7c8-1111-4c4c-8a8a-2b2b2b2b2b33',
  keyId: 'd2d2d2d2-7777-4d4d-9b9b-3c3c3c3c3c44',
}

test('any text comes back as it was, under an envelope that names its key', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 2_000 }), text => {
      const sealed = seal(key, text, binding)
      expect(sealed).toMatch(/^v1\.[\w-]+\.[\w-]+\.[\w-]+$/)
      expect(keyIdOf(sealed)).toBe(binding.keyId)
      expect(open(key, sealed, binding)).toBe(text)
    }),
    { numRuns: 500 },
  )
})

test.each(Object.keys(binding) as (keyof Binding)[])('a sealed text does not open under another %s', part => {
  const [mine, yours] = [binding, { ...binding, [part]: 'another' }]
  const [first, second] = [seal(key, 'first', mine), seal(key, 'second', yours)]
  expect(() => open(key, second, mine)).toThrow(SealError)
  expect(() => open(key, first, yours)).toThrow(SealError)
  expect([open(key, first, mine), open(key, second, yours)]).toEqual(['first', 'second'])
})

test('text cannot move across the boundary of two parts of a binding', () => {
  const sealed = seal(key, 'first', { ...binding, table: 'Answer', column: 'text' })
  expect(() => open(key, sealed, { ...binding, table: 'Answert', column: 'ext' })).toThrow(SealError)
  expect(() => open(key, sealed, { ...binding, table: 'Answer","text', column: 'x' })).toThrow(SealError)
})

test('no character of the envelope can be another, none added and none left out', () => {
  const sealed = seal(key, 'Tuesday was hard.', binding)
  for (let at = 0; at < sealed.length; at++) {
    for (const other of ['A', 'B', '_', '.', ' ', '']) {
      const changed = sealed.slice(0, at) + other + sealed.slice(at + 1)
      if (changed !== sealed) expect(() => open(key, changed, binding), changed).toThrow(SealError)
    }
  }
  for (const changed of [
    `${sealed}A`,
    `${sealed}.`,
    ` ${sealed}`,
    `${sealed}\n`,
    `${sealed}=`,
    '',
    'v1',
    'v1...',
  ]) {
    expect(() => open(key, changed, binding), changed).toThrow(SealError)
  }
  expect(() => open(randomBytes(32), sealed, binding)).toThrow(SealError)
  expect(open(key, sealed, binding)).toBe('Tuesday was hard.')
})

test('the spare bits at the end of base64 are not a second spelling', () => {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
  const sealed = seal(key, 'x', binding)
  const opening = [...alphabet].filter(last => {
    try {
      return open(key, sealed.slice(0, -1) + last, binding)
    } catch {
      return false
    }
  })
  expect(opening).toEqual([sealed.at(-1)])
})

test('a binding without one of its parts is refused', () => {
  for (const part of Object.keys(binding)) {
    expect(() => seal(key, 'x', { ...binding, [part]: '' })).toThrow('empty part')
    expect(() => seal(key, 'x', { ...binding, [part]: undefined } as unknown as Binding)).toThrow(
      'empty part',
    )
  }
  expect(() => seal(key, 'x', { ...binding, keyId: 'a.b' })).toThrow('key id')
})

test('100,000 envelopes of one text repeat no IV', () => {
  const ivs = new Set<string>()
  for (let count = 0; count < 100_000; count++) ivs.add(seal(key, 'x', binding).split('.')[2]!)
  expect(ivs.size).toBe(100_000)
})
