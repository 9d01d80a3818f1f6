import { expect, test } from 'vitest'
import { ownExport, recordExport } from './bodies.ts'

const right = {
  coupleId: '00000000-0000-4000-8000-000000000001',
  whose: 'A',
  basis: 'own-request',
  legal: '',
  from: '2026-01-01',
  to: '2026-03-18',
  progressNotes: false,
  psychotherapyNotes: false,
  redactKinds: ['answers'],
  redactIds: ['00000000-0000-4000-8000-000000000002', '00000000-0000-4000-8000-000000000003-12'],
  formats: ['pdf', 'csv'],
  recipient: 'Dr Recipient',
  reason: 'Asked for it',
}
const takes = (change: object) => recordExport.safeParse({ ...right, ...change }).success

test('a record of one is handed out on their word or the law’s, that of both on both words or the law’s', () => {
  const taken = (whose: string, basis: string) =>
    takes({ whose, basis, legal: basis === 'legal' ? 'Law' : '' })
  for (const basis of ['own-request', 'written-authorisation', 'legal']) expect(taken('B', basis)).toBe(true)
  for (const basis of ['both-authorised', 'legal']) expect(taken('both', basis)).toBe(true)
  expect(taken('A', 'both-authorised')).toBe(false)
  for (const basis of ['own-request', 'written-authorisation']) expect(taken('both', basis)).toBe(false)
})

test('a legal ground is said in words, and words are a legal ground', () => {
  expect(takes({ basis: 'legal', legal: ' ' })).toBe(false)
  expect(takes({ legal: 'Law' })).toBe(false)
})

test.each([
  ['days the wrong way round', { from: '2026-03-19' }],
  ['a day that is none', { to: '2026-02-30' }],
  ['no format', { formats: [] }],
  ['one format twice', { formats: ['csv', 'csv'] }],
  ['a format that is none', { formats: ['docx'] }],
  ['nobody to give it to', { recipient: ' ' }],
  ['no reason', { reason: '' }],
  ['an id that is none', { redactIds: ['x'] }],
  ['a kind that is none', { redactKinds: ['numbers'] }],
  ['a field too many', { role: 'owner' }],
])('%s is refused', (_what, change) => {
  expect(takes({})).toBe(true)
  expect(takes(change)).toBe(false)
})

test('a partner says the formats and nothing else', () => {
  expect(ownExport.safeParse({ formats: ['json'] }).success).toBe(true)
  expect(ownExport.safeParse({ formats: ['json'], slot: 'B' }).success).toBe(false)
})
