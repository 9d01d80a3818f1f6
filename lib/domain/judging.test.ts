import { expect, test } from 'vitest'
import { exercises } from './exercises/registry.ts'
import {
  canBeJudged,
  chooseOutcome,
  chosenRules,
  isAboutState,
  judgingWish,
  withChoiceOfRule,
} from './judging.ts'
import { rulesToChoose } from './measure-change.ts'
import { findMeasure, measures } from './measures/registry.ts'

const made = { outcome: 'closeness', since: null, before: null }
const today = '2026-11-21'

test('a choice has its day; going back on the same day leaves what stood in the morning', () => {
  const tension = chooseOutcome(made, 'tension', today)
  expect(tension).toEqual({
    outcome: 'tension',
    since: today,
    before: { outcome: 'closeness', since: null },
  })
  const heard = chooseOutcome(tension, 'heard', today)
  expect(heard).toMatchObject({ outcome: 'heard', since: today, before: { outcome: 'closeness' } })
  expect(chooseOutcome(heard, 'closeness', today)).toEqual(made)
})

test('the next day going back is a choice of that day', () => {
  const tension = chooseOutcome(made, 'tension', today)
  expect(chooseOutcome(tension, 'closeness', '2026-11-22')).toEqual({
    outcome: 'closeness',
    since: '2026-11-22',
    before: { outcome: 'tension', since: today },
  })
})

test('the same outcome once more keeps its day', () => {
  const tension = chooseOutcome(made, 'tension', today)
  expect(chooseOutcome(tension, 'tension', '2026-12-24')).toEqual(tension)
})

test('what is stored in another shape is as if nobody had chosen', () => {
  expect(chosenRules({ 'csi-16': 'cautious' })).toEqual({ 'csi-16': 'cautious' })
  for (const stored of [null, [], 'cautious', { 'csi-16': 1 }, { 'CSI 16': 'cautious' }])
    expect(chosenRules(stored)).toEqual({})
})

test('a wish names an outcome, rules, or both, and nothing else', () => {
  expect(judgingWish.safeParse({ outcome: 'tension' }).success).toBe(true)
  expect(judgingWish.safeParse({ rules: { 'csi-16': 'cautious' } }).success).toBe(true)
  for (const wish of [
    {},
    { outcome: '' },
    { outcome: null },
    { rules: { 'csi-16': '' } },
    { rules: [] },
    { since: today },
  ])
    expect(judgingWish.safeParse(wish).success).toBe(false)
  const many = Object.fromEntries(Array.from({ length: 51 }, (_, index) => [`m-${index}`, 'alpha']))
  expect(judgingWish.safeParse({ rules: many }).success).toBe(false)
})

test('an outcome is how things are, and a measure only if its change can be told from error', () => {
  expect(['closeness', 'tension', 'helpful'].filter(name => isAboutState({ name }))).toEqual([
    'closeness',
    'tension',
  ])
  expect(isAboutState({ name: 'own-count', favourable: 'neither' })).toBe(false)
  const guess = exercises.flatMap(each => each.observes).find(each => each.guesses)!
  expect(isAboutState(guess)).toBe(false)
  const without = measures.filter(each => !canBeJudged(each)).map(each => each.id)
  expect(without).toEqual(['phq-2', 'gad-2', 'kmss', 'ras', 'qmi'])
})

test('of the built-in measures the CSI-16 offers a choice of rule', () => {
  const csi16 = findMeasure('csi-16')!
  expect(withChoiceOfRule([...measures, csi16], {}).map(each => each.id)).toEqual(['csi-16'])
  // Own numbers that were chosen stand beside the published rule.
  const own = { 'phq-9': 'own-sd500-r800' }
  expect(withChoiceOfRule(measures, own).map(each => each.id)).toEqual(['csi-16', 'phq-9'])
  expect(rulesToChoose(findMeasure('phq-9')!, own['phq-9']).map(each => each.id)).toEqual([
    findMeasure('phq-9')!.change[0]!.id,
    'own-sd500-r800',
  ])
  expect(csi16.change.map(each => each.id)).toEqual(['alpha', 'cautious'])
})
