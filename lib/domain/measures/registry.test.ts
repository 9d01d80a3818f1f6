import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fingerprint } from '#lib/testing/fingerprint.ts'
import { type Measure, measure } from './measure.ts'
import published from './published.json' with { type: 'json' }
import { findMeasure, measures, observationName } from './registry.ts'
import { scoreMeasure, scoresAt } from './score.ts'

const withText = ['csi-4', 'csi-16', 'csi-32', 'phq-2', 'phq-9', 'gad-2', 'gad-7']
const scoringOnly = ['rdas', 'kmss', 'ras', 'qmi', 'who-5']

test('what is shipped with its text, and what without', () => {
  expect(measures.filter(each => each.displayable).map(each => each.id)).toEqual(withText)
  expect(measures.filter(each => !each.displayable).map(each => each.id)).toEqual(scoringOnly)
  for (const { displayable, licence, id } of measures) expect(licence.shippable, id).toBe(displayable)
})

test('nothing that may not be given away has a word of an item or an option in it', () => {
  for (const { items, instruction } of measures.filter(each => !each.displayable)) {
    expect(instruction).toBeUndefined()
    expect(
      items.flatMap(({ text, lead, options }) => [text, lead, ...options.map(each => each.label)]),
    ).toEqual(items.flatMap(({ options }) => [undefined, undefined, ...options.map(() => undefined)]))
  }
})

test('the PHQ and the GAD are in both published languages, the CSI in the one it was published in', () => {
  const languages = (each: Measure) =>
    each.items
      .flatMap(({ text, options }) => [text, ...options.map(option => option.label)])
      .flatMap(words => (words ? Object.keys(words).join() : []))
  for (const each of measures.filter(one => one.displayable)) {
    expect(new Set(languages(each)), each.id).toEqual(new Set([each.id.startsWith('csi') ? 'en' : 'en,es']))
  }
})

test('no measure that was published is gone', () => {
  expect(Object.keys(published).sort()).toEqual(measures.map(each => each.id).sort())
})

describe.each(measures.map(each => [each.id, each] as const))('%s', (id, each) => {
  test('is what was published, word for word and rule for rule: a change is a new version', () => {
    const known: Record<string, string> = published[id as keyof typeof published]
    expect(fingerprint(each), `version ${each.version} is not what published.json says`).toBe(
      known[each.version],
    )
    const versions = Array.from({ length: each.version }, (_, before) => String(before + 1))
    expect(Object.keys(known)).toEqual(versions)
  })

  test('parses unchanged and is found by its id', () => {
    expect(measure.parse(each)).toEqual(each)
    expect(findMeasure(id)).toBe(each)
  })

  test('its lowest and highest answers make the ends of its range; no set of answers leaves it', () => {
    const ends = (pick: (...scores: number[]) => number) =>
      scoreMeasure(
        each,
        Object.fromEntries(
          each.items.map(item => [item.id, pick(...item.options.map(option => option.score))]),
        ),
      )
    expect(ends(Math.min)).toMatchObject({ status: 'complete', total: each.range.low })
    expect(ends(Math.max)).toMatchObject({ status: 'complete', total: each.range.high })
    const some = fc.tuple(...each.items.map(item => fc.option(fc.nat(item.options.length - 1))))
    fc.assert(
      fc.property(some, positions => {
        const { total, missing, status } = scoreMeasure(each, scoresAt(each, positions))
        expect(missing).toBe(positions.filter(position => position === null).length)
        expect(total === null).toBe(status === 'incomplete')
        if (total === null) return
        expect(total).toBeGreaterThanOrEqual(each.range.low)
        expect(total).toBeLessThanOrEqual(each.range.high)
      }),
    )
  })
})

test('a later version is another series', () => {
  expect(observationName({ id: 'csi-16', version: 1 })).toBe('csi-16')
  expect(observationName({ id: 'csi-16', version: 2 })).toBe('csi-16-v2')
})

test('which items of the CSI count the other way round', () => {
  const falls = (each: Measure) =>
    each.items.flatMap(({ id, options }) => (options[0]!.score > options.at(-1)!.score ? id : []))
  expect(falls(findMeasure('csi-32')!)).toEqual(
    [2, 3, 4, 5, 10, 15, 26, 28, 30, 32].map(number => `csi-${number}`),
  )
  expect(findMeasure('csi-16')!.items.map(each => each.id)).toEqual(
    [1, 5, 9, 11, 12, 17, 19, 20, 21, 22, 26, 27, 28, 30, 31, 32].map(number => `csi-${number}`),
  )
  // Printed 1, 5, 7 and 10 of the CSI-16.
  const printed = findMeasure('csi-16')!.items
  expect(findMeasure('csi-4')!.items).toEqual([1, 5, 7, 10].map(number => printed[number - 1]))
})

test('of two CSI-32 items that say the same with and against, agreeing gives the same side', () => {
  const csi32 = findMeasure('csi-32')!
  const scoreOf = (id: string, label: string) =>
    csi32.items.find(each => each.id === id)!.options.find(each => each.label?.en === label)!.score
  expect(scoreOf('csi-6', 'Never')).toBe(5)
  expect(scoreOf('csi-10', 'Completely TRUE')).toBe(0)
  expect(scoreOf('csi-15', 'Completely TRUE')).toBe(0)
  expect(scoreOf('csi-9', 'Completely TRUE')).toBe(5)
})
