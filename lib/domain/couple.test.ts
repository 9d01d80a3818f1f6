import { describe, expect, test } from 'vitest'
import { newCouple } from './couple.ts'

const partner = (changed: Record<string, unknown> = {}) => ({
  name: ' Maya ',
  pronouns: '',
  email: null,
  locale: 'en',
  zone: 'Europe/Lisbon',
  country: 'PT',
  ...changed,
})

const couple = (a: Record<string, unknown>, b: Record<string, unknown> = {}) => ({
  zone: 'Europe/Lisbon',
  opening: '21:00',
  policyId: '3f0c2a5e-3a0e-4a52-9e46-0a8b4a3f7f10',
  partners: { A: partner(a), B: partner(b) },
})

const refusals = (body: unknown) =>
  newCouple.safeParse(body).error?.issues.map(issue => [issue.path.join('.'), issue.message])

test('names are trimmed, empty pronouns and addresses are none, an address is stored in one form', () => {
  const { partners } = newCouple.parse(
    couple({ email: ' Maya＠Example.ORG ' }, { pronouns: 'they', email: ' ' }),
  )
  expect(partners.A).toMatchObject({ name: 'Maya', pronouns: null, email: 'maya@example.org' })
  expect(partners.B).toMatchObject({ pronouns: 'they', email: null })
})

describe('both partners on one mailbox are refused at the second address', () => {
  test.each([
    ['maya@example.org', 'maya@example.org'],
    ['maya@example.org', 'MAYA@Example.org'],
    ['maya@example.org', 'maya+jonas@example.org'],
    ['maya+a@example.org', 'maya+b@example.org'],
    ['maya@example.org', 'maya＠example.org'],
    ['m.aya@gmail.com', 'maya@googlemail.com'],
  ])('%s and %s', (a, b) => {
    expect(refusals(couple({ email: a }, { email: b }))).toEqual([['partners.B.email', 'same-address']])
  })

  test('two of their own, or one without, are fine', () => {
    expect(refusals(couple({ email: 'maya@example.org' }, { email: 'jonas@example.org' }))).toBeUndefined()
    expect(refusals(couple({ email: 'maya@example.org' }))).toBeUndefined()
    expect(refusals(couple({}))).toBeUndefined()
  })
})

test.each([
  [{ name: '  ' }, 'partners.A.name', 'empty'],
  [{ name: 'May\u0000a' }, 'partners.A.name', 'characters'],
  [{ email: 'maya' }, 'partners.A.email', 'not-an-address'],
  [{ zone: 'Europe/Nowhere' }, 'partners.A.zone', 'zone'],
])('%j is refused', (changed, path, reason) => {
  expect(refusals(couple(changed))).toEqual([[path, reason]])
})

test('a country that is none, an object for a name and an undeclared field are refused', () => {
  expect(refusals(couple({ country: 'XX' }))?.[0]?.[0]).toBe('partners.A.country')
  expect(refusals(couple({ name: { not: '' } }))?.[0]?.[0]).toBe('partners.A.name')
  expect(refusals({ ...couple({}), closedAt: null })).toHaveLength(1)
  expect(refusals({ ...couple({}), opening: '24:00' })?.[0]?.[0]).toBe('opening')
})
