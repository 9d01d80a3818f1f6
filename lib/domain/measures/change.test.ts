import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { changeOf, cutoffsBetween, errorOf } from './change.ts'
import { findMeasure } from './registry.ts'

const csi16 = findMeasure('csi-16')!
const phq9 = findMeasure('phq-9')!
const [usual, cautious] = csi16.change
const ofCsi = (before: number, after: number, rule = usual!) => changeOf(csi16, rule, before, after)

test('Jacobson & Truax, the textbook numbers', () => {
  const { sem, sDiff } = errorOf({ sd: 7.5, r: 0.8 })
  expect(sem).toBeCloseTo(3.354, 3)
  expect(sDiff).toBeCloseTo(4.743, 3)
})

describe('cut-offs between two populations (R4), worked out by hand', () => {
  const good = { m: 60, sd: 5 }
  const poor = { m: 40, sd: 10 }

  test('where higher is better', () => {
    // a = 40 + 2 × 10, b = 60 - 2 × 5, c = (5 × 40 + 10 × 60) / 15.
    const { a, b, c } = cutoffsBetween(good, poor, true)
    expect([a, b]).toEqual([60, 50])
    expect(c).toBeCloseTo(53.3333, 4)
  })

  test('where lower is better, the two populations changed about', () => {
    // a = 60 - 2 × 5, b = 40 + 2 × 10, c as before.
    const { a, b, c } = cutoffsBetween(poor, good, false)
    expect([a, b]).toEqual([50, 60])
    expect(c).toBeCloseTo(53.3333, 4)
  })

  test('a scale that is read backwards has its lines in the mirror', () => {
    const norms = fc.record({
      m: fc.integer({ min: -50, max: 50 }),
      sd: fc.integer({ min: 1, max: 40 }),
    })
    const backwards = ({ m, sd }: { m: number; sd: number }) => ({ m: -m, sd })
    fc.assert(
      fc.property(norms, norms, fc.boolean(), (functional, clinical, higherIsBetter) => {
        const lines = cutoffsBetween(functional, clinical, higherIsBetter)
        const mirror = cutoffsBetween(backwards(functional), backwards(clinical), !higherIsBetter)
        for (const each of ['a', 'b', 'c'] as const) expect(mirror[each]).toBeCloseTo(-lines[each], 9)
      }),
    )
  })
})

describe('CSI-16', () => {
  test('45 to 52: reliable and across the line', () => {
    expect(ofCsi(45, 52)).toMatchObject({
      difference: 7,
      reliable: true,
      category: 'recovered',
      favourable: true,
    })
    expect(ofCsi(45, 52).smallest).toBeCloseTo(6.664, 3)
  })

  test('46 to 52 crosses the line within measurement error', () => {
    expect(ofCsi(46, 52)).toMatchObject({ reliable: false, category: 'unchanged', crossedWithinError: true })
  })

  test('the cautious rule wants 13.4 points', () => {
    expect(ofCsi(45, 58, cautious!)).toMatchObject({ category: 'unchanged', smallest: 13.4, sem: 4.83 })
    expect(ofCsi(45, 59, cautious!)).toMatchObject({ category: 'recovered' })
  })

  test('down, on one side of the line and across it', () => {
    expect(ofCsi(45, 35).category).toBe('deteriorated')
    expect(ofCsi(60, 50).category).toBe('harmed')
    expect(ofCsi(80, 70).category).toBe('deteriorated')
  })
})

test('where lower is better, points count from their value on', () => {
  const [six] = phq9.change
  expect(changeOf(phq9, six!, 16, 10)).toMatchObject({ category: 'improved', favourable: true })
  expect(changeOf(phq9, six!, 15, 10).category).toBe('unchanged')
  expect(changeOf(phq9, six!, 15, 9)).toMatchObject({ category: 'recovered', crossedWithinError: false })
  expect(changeOf(phq9, six!, 9, 15).category).toBe('harmed')
})

test('without a rule nothing is called anything', () => {
  const kmss = findMeasure('kmss')!
  expect(changeOf(kmss, kmss.change[0]!, 10, 21)).toEqual({
    difference: 11,
    smallest: null,
    sem: null,
    reliable: null,
    category: null,
    crossedWithinError: false,
    favourable: true,
  })
})

test('change there and back is the same size and the other way', () => {
  const total = fc.integer({ min: 0, max: 81 })
  fc.assert(
    fc.property(total, total, (before, after) => {
      const there = ofCsi(before, after)
      const back = ofCsi(after, before)
      expect(back.difference).toBe(0 - there.difference)
      expect(back.reliable).toBe(there.reliable)
      expect(back.crossedWithinError).toBe(there.crossedWithinError)
      if (there.category === 'recovered') expect(back.category).toBe('harmed')
    }),
  )
})
