import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changeMessage, ruleOf } from './measure-change.ts'
import { boundOf, changeOf } from './measures/change.ts'
import { findMeasure } from './measures/registry.ts'
import { fitsMeasure, ownRule, ownRuleId } from './own-rule.ts'

const csi = findMeasure('csi-16')!

test('own numbers stand in the id of their rule, and come out of it as they went in', () => {
  expect(ownRuleId({ sd: 16.25, r: 0.905 })).toBe('own-sd1625-r905')
  expect(ownRule('own-sd1625-r905')).toMatchObject({ kind: 'jt', sd: 16.25, r: 0.905 })
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 1, max: 999 }), (sd, r) => {
      expect(ownRule(ownRuleId({ sd: sd / 100, r: r / 1000 })!)).toMatchObject({ sd: sd / 100, r: r / 1000 })
    }),
  )
})

test('what is no such number is no rule', () => {
  for (const [sd, r] of [
    [0, 0.9],
    [-3, 0.9],
    [17, 0],
    [17, 1],
    [17, 1.4],
    [17, -0.2],
    [1_000, 0.9],
    [Number.NaN, 0.9],
  ] as const) {
    expect(ownRuleId({ sd, r }), `${sd} ${r}`).toBeNull()
  }
  for (const id of [
    undefined,
    '',
    'alpha',
    'own',
    'own-sd17',
    'own-sd17-r',
    'own-sd0-r900',
    'own-sd1700-r1000',
  ])
    expect(ownRule(id)).toBeNull()
  expect([fitsMeasure({ sd: 40.5, r: 0.9 }, csi), fitsMeasure({ sd: 40.6, r: 0.9 }, csi)]).toEqual([
    true,
    false,
  ])
})

test('a change is judged by them (R3), and they are printed with it', () => {
  const id = ownRuleId({ sd: 10, r: 0.82 })!
  const rule = ruleOf(csi, id)
  // 1.96 x 10 x sqrt(2 x .18)
  expect(boundOf(rule).smallest).toBeCloseTo(11.76, 10)
  expect(changeOf(csi, rule, 40, 51).reliable).toBe(false)
  expect(changeOf(csi, rule, 40, 52).reliable).toBe(true)
  expect(changeMessage(csi, rule, 40, 51).values).toMatchObject({ sd: 10, r: '.82', smallest: 11.8 })
  // The control: by the published rule both are.
  expect(changeOf(csi, ruleOf(csi, 'alpha'), 40, 51).reliable).toBe(true)
})
