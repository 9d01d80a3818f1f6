import { expect, test } from 'vitest'
import { rangeOf } from './trend-range.ts'

const facts = {
  today: '2026-11-21',
  since: '2026-11-07',
  observed: { first: '2026-08-01', last: '2026-11-20' },
}

test.each([
  ['4w', '2026-10-25', '2026-11-21'], // 28 days, both ends included
  ['12w', '2026-08-30', '2026-11-21'], // 84 days
  ['since', '2026-11-07', '2026-11-21'],
  ['all', '2026-08-01', '2026-11-21'],
])('%s', (name, from, to) => {
  expect(rangeOf(name, facts)).toEqual({ name, from, to })
})

test('what is not known, or does not apply, shows twelve weeks', () => {
  expect(rangeOf('constructor', facts).name).toBe('12w')
  expect(rangeOf(undefined, { ...facts, observed: null }).name).toBe('12w')
  expect(rangeOf('since', { ...facts, since: null }).name).toBe('12w')
})

test('a diary of long ago is shown where it is, and five years of days are shown whole', () => {
  const old = { ...facts, observed: { first: '2019-01-01', last: '2024-02-10' } }
  expect(rangeOf(undefined, old)).toEqual({ name: 'all', from: '2019-01-01', to: '2024-02-10' })
})

test('what is too long to be drawn is cut, and says so', () => {
  const older = { ...facts, observed: { first: '2001-01-01', last: '2024-02-10' } }
  expect(rangeOf('all', older)).toEqual({
    name: 'all',
    from: '2009-02-11', // 5,478 days, both ends included
    to: '2024-02-10',
    cutFrom: '2001-01-01',
  })
})

test('a first number of today is shown in four weeks, not in one day', () => {
  const fresh = { ...facts, observed: { first: '2026-11-21', last: '2026-11-21' } }
  expect(rangeOf('all', fresh)).toEqual({ name: 'all', from: '2026-10-25', to: '2026-11-21' })
})
