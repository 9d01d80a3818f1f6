import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalAddress, sameMailbox } from './address.ts'

test.each([
  ['maya@example.com', 'maya@example.com'],
  ['  Maya@Example.COM \n', 'maya@example.com'],
  ['maya＠example.com', 'maya@example.com'],
  ['maya﹫example.com', 'maya@example.com'],
  ['ｍａｙａ@example．com', 'maya@example.com'],
  ['a+1@example.com', 'a+1@example.com'],
  ["o'neil.j_2@mail.example.co.uk", "o'neil.j_2@mail.example.co.uk"],
  ['maya@BÜCHER.example', 'maya@xn--bcher-kva.example'],
  [`${'a'.repeat(64)}@example.com`, `${'a'.repeat(64)}@example.com`],
])('%j is stored as %j', (typed, stored) => {
  expect(canonicalAddress(typed)).toBe(stored)
  expect(canonicalAddress(stored)).toBe(stored)
})

test.each([
  '',
  'maya',
  '@example.com',
  'maya@',
  'maya@example',
  'maya@127.0.0.1',
  'maya@[127.0.0.1]',
  'maya@example..com',
  'maya@-example.com',
  'maya@example.com:25',
  'maya@example.com/x',
  'maya@@example.com',
  'maya@example.com@other.example',
  'maya@a＠example.com',
  'maya.@example.com',
  '.maya@example.com',
  'ma..ya@example.com',
  'ma ya@example.com',
  '"maya"@example.com',
  'Maya <maya@example.com>',
  'maya@example.com, jordan@example.com',
  'maya@example.com\r\nBcc: jordan@example.com',
  'maya\r\nbcc@example.com',
  'maya\0@example.com',
  'mаya@example.com', // a Cyrillic а
  'maya\u200b@example.com',
  `${'a'.repeat(65)}@example.com`,
  `maya@${'a'.repeat(64)}.com`,
  `${'a'.repeat(64)}@${Array(4).fill('b'.repeat(60)).join('.')}.com`,
])('%j is no address', typed => {
  expect(canonicalAddress(typed)).toBeNull()
})

test.each([
  ['maya@example.com', 'MAYA@example.com', true],
  ['maya@example.com', 'maya＠example.com', true],
  ['maya@example.com', 'maya+a@example.com', true],
  ['maya+a@example.com', 'maya+b+c@example.com', true],
  ['m.a.ya@gmail.com', 'maya@gmail.com', true],
  ['maya@googlemail.com', 'ma.ya+x@gmail.com', true],
  ['m.aya@example.com', 'maya@example.com', false],
  ['maya@example.com', 'jordan@example.com', false],
  ['maya@example.com', 'maya@example.org', false],
  ['maya@gmail.com', 'maya@gmail.com.example', false],
  ['nobody', 'nobody', false],
])('%j and %j: one mailbox %j', (a, b, same) => {
  expect(sameMailbox(a, b)).toBe(same)
  expect(sameMailbox(b, a)).toBe(same)
})

test('whatever is typed, a canonical address is one printable ASCII token and stays as it is', () => {
  const typed = fc.oneof(
    fc.emailAddress(),
    fc.tuple(fc.string({ unit: 'grapheme' }), fc.domain()).map(p => p.join('@')),
  )
  fc.assert(
    fc.property(typed, text => {
      const address = canonicalAddress(text)
      fc.pre(address !== null)
      expect(address).toMatch(/^[!-~]+@[a-z0-9.-]+$/)
      expect(canonicalAddress(address!)).toBe(address)
    }),
    { numRuns: 2_000 },
  )
})
