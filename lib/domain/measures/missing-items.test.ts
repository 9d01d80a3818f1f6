import { describe, expect, test } from 'vitest'
import { measures } from './registry.ts'
import { scoreMeasure } from './score.ts'

/**
 * R2, by each instrument's own rule: how many items may be missing before there is no total. The PHQ-9 makes up for two
 * (Arrieta et al. 2017) and the GAD-7, by our rule, for one; nobody says so of the others, and of two questions a
 * missing one is half.
 */
const most: Record<string, number> = {
  'csi-32': 0,
  'csi-16': 0,
  'csi-4': 0,
  'phq-2': 0,
  'phq-9': 2,
  'gad-2': 0,
  'gad-7': 1,
  rdas: 0,
  kmss: 0,
  ras: 0,
  qmi: 0,
  'who-5': 0,
}

test('every built-in measure has its rule here', () => {
  expect(measures.map(each => each.id).sort()).toEqual(Object.keys(most).sort())
})

describe.each(measures.map(each => [each.id, each] as const))('%s', (id, measure) => {
  const may = most[id]!
  /** The highest score everywhere, but for the items that were not answered: from the start, or from the end. */
  const without = (missing: number, end: 'start' | 'end') =>
    scoreMeasure(
      measure,
      Object.fromEntries(
        measure.items.map(({ id, options }, index) => {
          const place = end === 'start' ? index : measure.items.length - 1 - index
          return [id, place < missing ? null : Math.max(...options.map(each => each.score))]
        }),
      ),
    )

  test.each(['start', 'end'] as const)('as many missing as may be, at the %s: a total', end => {
    expect(without(0, end)).toMatchObject({ status: 'complete', total: measure.range.high, missing: 0 })
    if (may === 0) return
    // All that was answered is at the highest, so what is made up for is too.
    expect(without(may, end)).toMatchObject({ status: 'prorated', total: measure.range.high, missing: may })
  })

  test.each(['start', 'end'] as const)('one more missing, at the %s: no total, no band, no line', end => {
    const { status, total, missing, band, cutoffs } = without(may + 1, end)
    expect({ status, total, missing, band }).toEqual({
      status: 'incomplete',
      total: null,
      missing: may + 1,
      band: null,
    })
    expect(cutoffs).toEqual(Object.fromEntries(measure.cutoffs.map(each => [each.id, null])))
  })
})

test('what is made up for is the mean of what was answered, unrounded, and so is its band', () => {
  const score = (id: string, scores: (number | null)[]) => {
    const measure = measures.find(each => each.id === id)!
    return scoreMeasure(measure, Object.fromEntries(measure.items.map((item, at) => [item.id, scores[at]!])))
  }
  // 13 / 8 × 9 = 14.625: moderate, where a rounded 15 would be moderately severe.
  expect(score('phq-9', [2, 2, 2, 1, 2, 1, 1, 2, null])).toMatchObject({ total: 14.625, band: 'moderate' })
  // 8 / 6 × 7 = 9.33: mild, and a case.
  const gad7 = score('gad-7', [2, 1, null, 1, 2, 1, 1])
  expect(gad7.total).toBeCloseTo(28 / 3, 10)
  expect(gad7).toMatchObject({ band: 'mild', cutoffs: { caseness: true, screen: false } })
})
