import { expect, test } from 'vitest'
import { csi16 } from './csi.ts'
import { exportMeasure, importMeasure, measureFileSchema } from './file.ts'
import { measures } from './registry.ts'

const good = exportMeasure({ ...csi16, id: 'our-scale' })
const problems = (change: object) => {
  const read = importMeasure({ ...good, ...change })
  return 'problems' in read ? read.problems.map(({ place, reason }) => `${place} ${reason}`) : []
}

test('what was taken out comes in again unchanged, under an id that is free', () => {
  expect(importMeasure(JSON.parse(JSON.stringify(good)))).toEqual({ measure: { ...csi16, id: 'our-scale' } })
})

test('options, range and cut-offs that disagree are named, each by its place', () => {
  expect(problems({ range: { low: 0, high: 80 } })).toContain('/range range-disagrees')
  expect(problems({ cutoffs: [{ ...csi16.cutoffs[0], value: 90 }] })).toEqual([
    '/cutoffs/0/value cutoff-outside-range',
  ])
  const items = csi16.items.map((each, index) =>
    index === 3 ? { ...each, options: each.options.slice(1) } : each,
  )
  expect(problems({ items })).toEqual(['/range range-disagrees'])
  expect(problems({ items: csi16.items.map(({ text: _, ...each }) => each) })).toContain(
    '/items/0/text text-missing',
  )
})

test('every built-in id, every exercise and every series is taken', () => {
  for (const { id } of measures) expect(problems({ id }), id).toEqual(['/id measure-known'])
  for (const id of ['mirroring', 'closeness', 'own-scale', 'theme-scale', 'scale-v2']) {
    expect(problems({ id }), id).toEqual(['/id id-taken'])
  }
})

test('another shape is refused without being looked into', () => {
  for (const json of [null, 5, 'x', []]) {
    expect(importMeasure(json)).toMatchObject({ problems: [{ place: '', reason: 'not-a-measure' }] })
  }
  expect(importMeasure({ ...good, format: 'interlude-exercise/1' })).toMatchObject({
    problems: [{ place: '/format', reason: 'wrong-format' }],
  })
  expect(problems({ html: '<b>' })).toEqual(['/html unknown-field'])
  expect(problems({ citation: 'a\u0000b' })).toEqual(['/citation characters'])
  expect(problems({ citation: 'By {partner}' })).toEqual(['/citation no-braces'])
})

test('the schema of a file can be written down', () => {
  expect(measureFileSchema()).toMatchObject({
    type: 'object',
    required: expect.arrayContaining(['format', 'items']),
  })
})
