import { describe, expect, test } from 'vitest'
import { begun } from './brief.fixture.ts'
import { makeBrief } from './brief.ts'
import type { Administration } from './brief-measures.ts'
import { findMeasure } from './measures/registry.ts'

const days = ['2026-09-01', '2026-10-01', '2026-11-01']
const totals = (...values: (number | null)[]): Administration[] =>
  values.map((total, index) => ({
    day: days[index]!,
    total,
    status: total === null ? 'incomplete' : 'complete',
    missing: total === null ? 3 : 0,
  }))

function brief(id: string, A: Administration[], B: Administration[] = [], name = id) {
  const measure = findMeasure(id)!
  const measures = [{ name, measure, rule: measure.change[0]!, administrations: { A, B } }]
  return makeBrief({ ...begun, measures })
}
const said = (id: string, A: Administration[], B: Administration[] = []) =>
  brief(id, A, B)
    .find(each => each.name === 'changed')!
    .lines.filter(each => each.key.startsWith('brief.measure'))
    .map(({ key, values: { partner, measure, ...values } }) =>
      [key.replace('brief.measure.', ''), partner, ...Object.values(values)].join(' '),
    )

describe('from the first to the last, with the numbers and the rule', () => {
  test('CSI-16 45 to 52 is reliable at 6.66 and crossed the line', () => {
    expect(said('csi-16', totals(45, 52))).toEqual([
      'numbers.jt A 45 52 2026-09-01 2026-10-01 7 complete 6.7 17 0.98',
      'verdict.higherOut A 51.5',
    ])
  })

  test.each([
    ['csi-16', 60, 66, 'within'],
    ['csi-16', 49, 53, 'lineWithin'],
    ['csi-16', 30, 40, 'higher'],
    ['csi-16', 70, 60, 'lower'],
    ['csi-16', 60, 50, 'lowerIn'],
    ['phq-9', 14, 8, 'lowerOut'],
    ['phq-9', 18, 12, 'lower'],
    ['phq-9', 6, 12, 'higherIn'],
    ['phq-9', 6, 11, 'lineWithin'],
    ['kmss', 12, 20, 'raw'],
  ])('%s from %i to %i: %s', (id, before, after, verdict) => {
    expect(said(id, totals(before, after))[1]).toMatch(new RegExp(`^verdict\\.${verdict} A`))
  })

  test('points and raw numbers print no SD that was not used', () => {
    expect(said('phq-9', totals(14, 8))[0]).toBe('numbers.points A 14 8 2026-09-01 2026-10-01 -6 complete 6')
    expect(said('kmss', totals(12, 20))[0]).toBe('numbers.raw A 12 20 2026-09-01 2026-10-01 8 complete')
  })

  test('no screen is told that somebody was harmed', () => {
    expect(JSON.stringify(brief('csi-16', totals(60, 40), totals(60, 40)))).not.toContain('harmed')
  })
})

test('with three, also since the one before: better than at first, and lower again', () => {
  expect(said('csi-16', totals(30, 55, 45))).toEqual([
    'numbers.jt A 30 45 2026-09-01 2026-11-01 15 complete 6.7 17 0.98',
    'verdict.higher A 51.5',
    'previous.lower A 2026-10-01 -10',
  ])
  expect(
    brief('csi-16', totals(30, 55, 45))
      .at(-1)!
      .lines.map(each => each.rule),
  ).toContain('N13')
})

test('a first one says its side and nothing of a change', () => {
  expect(said('csi-16', totals(45), totals(52))).toEqual([
    'first A 45 2026-09-01 complete in 51.5',
    'first B 52 2026-09-01 complete out 51.5',
  ])
  expect(said('ras', totals(20))).toEqual(['first A 20 2026-09-01 complete none 0'])
})

test('a prorated total is marked, one without a total says how many are missing and is in no change', () => {
  const prorated: Administration[] = [
    { day: days[0]!, total: 14, status: 'complete', missing: 0 },
    { day: days[1]!, total: 7.875, status: 'prorated', missing: 1 },
  ]
  expect(said('phq-9', prorated)[0]).toBe('numbers.points A 14 7.9 2026-09-01 2026-10-01 -6.1 prorated 6')
  expect(said('csi-16', totals(45, 52, null))).toEqual([
    'numbers.jt A 45 52 2026-09-01 2026-10-01 7 complete 6.7 17 0.98',
    'verdict.higherOut A 51.5',
    'incomplete A 3 2026-11-01',
  ])
  expect(said('csi-16', totals(null))).toEqual(['incomplete A 3 2026-09-01'])
})

test('another version is another series: two of one total each are no change', () => {
  const measure = findMeasure('csi-16')!
  const one = { measure, rule: measure.change[0]!, administrations: { A: totals(30), B: [] } }
  const measures = [
    { name: 'csi-16', ...one },
    { name: 'csi-16-v2', ...one, administrations: { A: totals(70), B: [] } },
  ]
  const lines = makeBrief({ ...begun, measures }).find(each => each.name === 'changed')!.lines
  expect(lines.filter(each => each.key === 'brief.measure.first')).toHaveLength(2)
  expect(lines.some(each => each.key.startsWith('brief.measure.verdict'))).toBe(false)
})

describe('worth reviewing', () => {
  const note = (id: string, A: Administration[], B: Administration[] = []) =>
    brief(id, A, B)
      .find(each => each.name === 'changed')!
      .lines.flatMap(each => (/worthReviewing/.test(each.key) ? each.key.split('.').at(-1)! : []))

  test('a reliable improvement of one of the two by a measure is enough for none', () => {
    expect(note('csi-16', totals(45, 60), totals(50, 50))).toEqual([])
    expect(note('phq-9', totals(14, 8))).toEqual([])
  })

  test('within error, worse, or by numbers without a rule it stands', () => {
    expect(note('csi-16', totals(45, 50), totals(50, 50))).toEqual(['worthReviewing'])
    expect(note('phq-9', totals(8, 14))).toEqual(['worthReviewing'])
    expect(note('kmss', totals(3, 21))).toEqual(['worthReviewingUnjudged'])
  })
})
