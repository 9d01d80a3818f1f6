import { describe, expect, test } from 'vitest'
import { boundOf, changeOf } from './change.ts'
import { findMeasure, measures } from './registry.ts'
import { meets } from './score.ts'

/**
 * What a total of each instrument means, written down by hand from its literature and not from its definition: a
 * number that is altered there is wrong here, whatever its fingerprint.
 */
type Meaning = {
  range: [low: number, high: number]
  better: 'higher' | 'lower'
  /** Each line, and the two neighbouring totals between which it runs: the one that meets it first. */
  lines: Record<string, [line: string, met: number, not: number]>
  /** Where each band begins. */
  bands?: Record<string, number>
  /** Each rule in order: the smallest reliable change, and the first whole number that is one; null: none is known. */
  rules: Record<string, [smallest: number, whole: number] | null>
}

const means: Record<string, Meaning> = {
  // Funk & Rogge (2007): 6 + 31 × 5 = 161 (a copied 158 is wrong), below 104.5. SD 32, alpha .98: 1.96 × 32 × √.04.
  'csi-32': {
    range: [0, 161],
    better: 'higher',
    lines: { caseness: ['< 104.5', 104, 105] },
    rules: { alpha: [12.544, 13] },
  },
  // The same: 6 + 15 × 5 = 81, below 51.5. SD 17, alpha .98: 1.96 × 17 × √.04; cautious: 1.96 × √2 × 4.83.
  'csi-16': {
    range: [0, 81],
    better: 'higher',
    lines: { caseness: ['< 51.5', 51, 52] },
    rules: { alpha: [6.664, 7], cautious: [13.4, 14] },
  },
  // The same: 6 + 3 × 5 = 21, below 13.5. SD 4, alpha .94: 1.96 × 4 × √.12.
  'csi-4': {
    range: [0, 21],
    better: 'higher',
    lines: { caseness: ['< 13.5', 13, 14] },
    rules: { alpha: [2.7159, 3] },
  },
  // Kroenke et al. (2003). Two items are a screen and no course.
  'phq-2': { range: [0, 6], better: 'lower', lines: { caseness: ['>= 3', 3, 2] }, rules: { raw: null } },
  // Kroenke et al. (2001); NHS Talking Therapies: 6 points. 10 is moderate and 15 moderately severe already.
  'phq-9': {
    range: [0, 27],
    better: 'lower',
    lines: { caseness: ['>= 10', 10, 9] },
    bands: { minimal: 0, mild: 5, moderate: 10, 'moderately-severe': 15, severe: 20 },
    rules: { points: [6, 6] },
  },
  // Kroenke et al. (2007).
  'gad-2': { range: [0, 6], better: 'lower', lines: { caseness: ['>= 3', 3, 2] }, rules: { raw: null } },
  // NHS Talking Therapies: a case from 8, 4 points; Spitzer et al. (2006): a positive screen from 10.
  'gad-7': {
    range: [0, 21],
    better: 'lower',
    lines: { caseness: ['>= 8', 8, 7], screen: ['>= 10', 10, 9] },
    bands: { minimal: 0, mild: 5, moderate: 10, severe: 15 },
    rules: { points: [4, 4] },
  },
  // Anderson et al. (2014): below 47.31 (48 of Crane et al. 2000 agrees), 11.58 and so 12 points. 30 + 20 + 19 = 69.
  rdas: {
    range: [0, 69],
    better: 'higher',
    lines: { caseness: ['< 47.31', 47, 48] },
    rules: { points: [12, 12] },
  },
  // Crane et al. (2000): 17 and more are not distressed. No short-term retest is known.
  kmss: { range: [3, 21], better: 'higher', lines: { caseness: ['< 17', 16, 17] }, rules: { raw: null } },
  // No accepted line (RAS), no agreed one (QMI).
  ras: { range: [7, 35], better: 'higher', lines: {}, rules: { raw: null } },
  qmi: { range: [6, 45], better: 'higher', lines: {}, rules: { raw: null } },
  // Topp et al. (2015), of a hundred: raw 12 is 48 and low, raw 13 is 52 and is not; raw 7 is 28.
  'who-5': {
    range: [0, 100],
    better: 'higher',
    lines: { caseness: ['<= 50', 48, 52], depression: ['<= 28', 28, 32] },
    rules: { points: [10, 10] },
  },
}

test('every built-in measure has its meaning here', () => {
  expect(measures.map(each => each.id).sort()).toEqual(Object.keys(means).sort())
})

describe.each(Object.entries(means))('%s', (id, { range: [low, high], better, lines, bands = {}, rules }) => {
  const measure = findMeasure(id)!

  test('its range, which end is better, its lines and its bands', () => {
    expect(measure.range).toEqual({ low, high })
    expect(measure.favourable).toBe(better)
    const lineOf = Object.fromEntries(
      measure.cutoffs.map(each => {
        const [, met, not] = lines[each.id] ?? ['', Number.NaN, Number.NaN]
        return [each.id, [`${each.op} ${each.value}`, meets(each, met) && met, !meets(each, not) && not]]
      }),
    )
    expect(lineOf).toEqual(lines)
    expect(measure.bands.map(({ id, from }) => [id, from])).toEqual(Object.entries(bands))
  })

  test('how much is a change, by each of its rules', () => {
    expect(measure.change.map(each => each.id)).toEqual(Object.keys(rules))
    for (const rule of measure.change) {
      const { smallest } = boundOf(rule)
      const known = rules[rule.id]!
      if (known === null) {
        expect(smallest).toBeNull()
        expect(changeOf(measure, rule, low, high)).toMatchObject({ reliable: null, category: null })
        continue
      }
      const [bound, whole] = known
      expect(smallest).toBeCloseTo(bound, 4)
      const isReliable = (points: number) => changeOf(measure, rule, low, low + points).reliable
      expect([isReliable(whole - 1), isReliable(whole)]).toEqual([false, true])
    }
  })
})
