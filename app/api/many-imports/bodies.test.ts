import { expect, test } from 'vitest'
import { manyBegun, manyMappingSent } from './bodies.ts'

const id = '1f0c2a34-8b5e-4c1d-9a76-5d2f3b7c8e90'
const mapping = {
  couple: 'id',
  partner: null,
  names: { kind: 'pattern', A: '{couple} A', B: '{couple} B' },
  day: { kind: 'date', column: 'day' },
  series: [
    {
      column: 'a',
      partner: 'A',
      day: null,
      observation: { name: 'vigor', label: 'Vigour', low: 0, high: 4, favourable: 'higher' },
    },
  ],
  outcome: 'vigor',
  settings: { policyId: id, zone: 'Europe/Lisbon', locale: 'en', country: 'PT' },
}

test('a file of many is announced with a name and its pieces, and with no couple', () => {
  const begun = { fileName: 'couples.csv', parts: 3 }
  expect(manyBegun.safeParse(begun).success).toBe(true)
  for (const bad of [{ ...begun, coupleId: id }, { ...begun, parts: 0 }, { parts: 1 }, [begun]]) {
    expect(manyBegun.safeParse(bad).success, JSON.stringify(bad)).toBe(false)
  }
})

test('a mapping of many may hold any printed text, not what the database cannot keep', () => {
  const called = (label: string) => {
    const series = mapping.series.map(each => ({ ...each, observation: { ...each.observation, label } }))
    return manyMappingSent.safeParse({ mapping: { ...mapping, series } }).success
  }
  expect(called('Vigour “of both” 😀')).toBe(true)
  expect(called('Vigour\u0000')).toBe(false)
  expect(called('Vigour\ud800')).toBe(false)
  expect(manyMappingSent.safeParse({ mapping, extra: 1 }).success).toBe(false)
  expect(manyMappingSent.safeParse({ mapping: { ...mapping, practiceId: id } }).success).toBe(false)
})
