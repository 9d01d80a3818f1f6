import { expect, test } from 'vitest'
import { measure } from './measure.ts'
import { findMeasure } from './registry.ts'

const who5 = findMeasure('who-5')!
const phq9 = findMeasure('phq-9')!

/** Path and reason of every refusal. */
function refusals(definition: unknown): string[] {
  const { error } = measure.safeParse(definition)
  return (error?.issues ?? []).map(each => `${each.path.join('.')}: ${each.message}`)
}

test('a maximum that the options do not add up to is refused, with the one they do', () => {
  const csi = findMeasure('csi-16')!
  const result = measure.safeParse({ ...csi, range: { low: 0, high: 80 } })
  expect(result.error?.issues).toMatchObject([
    { path: ['range'], message: 'range-disagrees', params: { low: 0, high: 81, givenHigh: 80 } },
  ])
  expect(refusals({ ...who5, scoring: { kind: 'sum', multiplier: 1 } })).toEqual(['range: range-disagrees'])
  expect(refusals({ ...who5, range: { low: 100, high: 0 } })).toContain('range: low-not-below-high')
})

test.each([
  [{ value: 120 }, 'cutoffs.0.value: cutoff-outside-range'],
  [{ op: '<=', value: 100 }, 'cutoffs.0.value: cutoff-outside-range'],
  [{ op: '<', value: 0 }, 'cutoffs.0.value: cutoff-outside-range'],
  [{ op: '>=', value: 50 }, 'cutoffs.0.op: cutoff-against-direction'],
])('a cut-off that says nothing or the contrary is refused: %j', (change, refusal) => {
  const [first, ...others] = who5.cutoffs
  expect(refusals({ ...who5, cutoffs: [{ ...first, ...change }, ...others] })).toEqual([refusal])
})

test('bands, subscales, rules and flags that contradict the items are refused', () => {
  const [minimal, mild, ...rest] = phq9.bands
  expect(refusals({ ...phq9, bands: [{ ...minimal, from: 1 }, mild, ...rest] })).toEqual([
    'bands.0.from: bands-begin-elsewhere',
  ])
  expect(refusals({ ...phq9, bands: [minimal, { ...mild, from: 11 }, ...rest] })).toEqual([
    'bands.2.from: bands-out-of-order',
  ])
  const rdas = findMeasure('rdas')!
  const [consensus, ...others] = rdas.subscales
  expect(refusals({ ...rdas, subscales: [{ ...consensus, high: 36 }, ...others] })).toEqual([
    'subscales.0: subscale-range-disagrees',
  ])
  expect(refusals({ ...rdas, subscales: [{ ...consensus, items: ['rdas-15'] }, ...others] })).toEqual([
    'subscales.0.items: subscale-item-unknown',
  ])
  expect(refusals({ ...phq9, missing: { rule: 'prorate', max: 9 } })).toEqual([
    'missing.max: too-many-missing',
  ])
  expect(refusals({ ...phq9, change: [{ ...phq9.change[0], points: 28 }] })).toEqual([
    'change.0: change-wider-than-range',
  ])
  const flag = phq9.critical[0]!
  expect(refusals({ ...phq9, critical: [{ ...flag, item: 'phq-10' }] })).toEqual([
    'critical.0.item: critical-item-unknown',
  ])
  expect(refusals({ ...phq9, critical: [{ ...flag, value: 3 }] })).toEqual([
    'critical.0.value: critical-says-nothing',
  ])
})

test('what is to be displayed has its text', () => {
  expect(refusals({ ...who5, displayable: true })).toHaveLength(10)
  expect(refusals({ ...who5, displayable: true, items: [] })).toEqual(['displayable: nothing-to-display'])
})

test('a measure of which only totals are taken needs no items', () => {
  expect(refusals({ ...who5, items: [], critical: [] })).toEqual([])
})

test('unknown fields, ids twice and other shapes are refused', () => {
  expect(refusals({ ...who5, note: 'x' })).not.toEqual([])
  expect(refusals({ ...who5, items: [...who5.items.slice(0, 4), who5.items[0]] })).toEqual([
    'items.4.id: id-repeated',
  ])
  expect(refusals({ ...who5, licence: { ...who5.licence, url: 'javascript:alert(1)' } })).not.toEqual([])
  for (const other of [null, [], 'x', {}, { ...who5, version: 0 }]) expect(refusals(other)).not.toEqual([])
})
