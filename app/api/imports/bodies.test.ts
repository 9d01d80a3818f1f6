import { expect, test } from 'vitest'
import { importBegun, mappingSent, partSent } from './bodies.ts'

const coupleId = '1f0c2a34-8b5e-4c1d-9a76-5d2f3b7c8e90'
const series = {
  column: 'a',
  partner: 'A',
  observation: { name: 'vigor', label: 'Vigour', low: 0, high: 4, favourable: 'higher' },
}
const mapping = { filter: null, day: { kind: 'date', column: 'day' }, series: [series] }

test('a file is announced with a name and its pieces, and nothing else', () => {
  const begun = { coupleId, fileName: 'diary.csv', parts: 3 }
  expect(importBegun.safeParse(begun).success).toBe(true)
  for (const bad of [
    { ...begun, parts: 0 },
    { ...begun, parts: 201 },
    { ...begun, parts: 1.5 },
    { ...begun, parts: '3' },
    { ...begun, fileName: '' },
    { ...begun, fileName: 'x'.repeat(201) },
    { ...begun, fileName: { contains: '' } },
    { ...begun, coupleId: 'mine' },
    { ...begun, practiceId: coupleId },
    [begun],
  ]) {
    expect(importBegun.safeParse(bad).success, JSON.stringify(bad)).toBe(false)
  }
})

test('a piece is a number and a text of at most 40,000 characters', () => {
  expect(partSent.safeParse({ part: 1, text: 'x'.repeat(40_000) }).success).toBe(true)
  for (const bad of [
    { part: 1, text: 'x'.repeat(40_001) },
    { part: 0, text: 'x' },
    { part: 1, text: ['x'] },
    { part: 1 },
    { part: 1, text: 'x', importId: coupleId },
  ]) {
    expect(partSent.safeParse(bad).success).toBe(false)
  }
})

test('a mapping may hold any printed text, not what the database cannot keep', () => {
  const filtered = (equals: string) => ({ mapping: { ...mapping, filter: { column: 'who', equals } } })
  expect(mappingSent.safeParse(filtered('Ana “y” Luis \\ud800 😀')).success).toBe(true)
  expect(mappingSent.safeParse(filtered('Ana\u0000')).success).toBe(false)
  expect(mappingSent.safeParse(filtered('Ana\ud800')).success).toBe(false)
  expect(mappingSent.safeParse({ mapping: { ...mapping, coupleId } }).success).toBe(false)
  expect(mappingSent.safeParse({ mapping: [mapping] }).success).toBe(false)
})
