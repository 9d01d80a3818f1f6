import { expect, test } from 'vitest'
import { LONGEST_NOTE, noteDraft } from './case-note.ts'

const draft = { kind: 'progress', about: 'A', text: 'x', amends: null, read: null }

test('a draft is kept as it is typed: empty, with spaces at its ends, with lines', () => {
  for (const text of ['', ' a ', 'one\n\n two\t\n']) {
    expect(noteDraft.parse({ ...draft, text }).text).toBe(text)
  }
})

test.each([
  ['another kind', { kind: 'process' }],
  ['somebody else', { about: 'C' }],
  ['more than fits', { text: 'x'.repeat(LONGEST_NOTE + 1) }],
  ['a NUL', { text: 'a\u0000b' }],
  ['half a character', { text: '\ud800' }],
  ['a version without its note', { read: { version: 1 } }],
  ['a version that was never saved', { read: { noteId: crypto.randomUUID(), version: 0 } }],
  ['a field of no draft', { signedAt: '2026-01-01' }],
])('%s is refused', (_what, wrong) => {
  expect(noteDraft.safeParse({ ...draft, ...wrong }).success).toBe(false)
})

test('the longest note is one that fits', () => {
  expect(noteDraft.safeParse({ ...draft, text: 'ñ'.repeat(LONGEST_NOTE) }).success).toBe(true)
})
