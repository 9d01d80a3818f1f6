import { expect, test } from 'vitest'
import { findExercise } from '#lib/domain/exercises/registry.ts'
import { localise } from '#lib/domain/exercises/text.ts'
import { findBuiltIn } from '#lib/domain/measures/exercises.ts'
import { openPlaces } from './run-measure.ts'
import { isBetween, isGiven, linesOf, offeredSteps, type RunAsk, submission } from './run-step.ts'
import { fillIn } from './run-strings.ts'

const { steps } = localise(findExercise('cared-for')!, 'en', { partner: 'Jonas', clinician: 'Dr Okafor' })

test('what is sent is what is given, each with its reader', () => {
  const typed = {
    moment: { value: 'The tea.', audience: 'couple' as const },
    wish: { value: '   ' },
    'felt-understood': { value: 0 },
  }
  expect(submission(steps, typed)).toEqual({
    moment: { value: 'The tea.', audience: 'couple' },
    'felt-understood': { value: 0, audience: 'therapist' },
  })
})

test('only what is given to both is shown for reading, not a choice of readers without words', () => {
  const couple = 'couple' as const
  const offered = (typed: Parameters<typeof offeredSteps>[1]) =>
    offeredSteps(steps, typed).map(each => each.id)
  expect(offered({ moment: { value: 'The tea.', audience: couple }, wish: { audience: couple } })).toEqual([
    'moment',
  ])
  expect(offered({ moment: { value: null, audience: couple } })).toEqual([])
})

test('a list of empty lines is nothing; what is read of one are its lines, trimmed', () => {
  const list = { kind: 'list', id: 'needs', audience: 'therapist' } as RunAsk
  expect(isGiven(list, { needs: { value: ['', '  '] } })).toBe(false)
  expect(isGiven(list, { needs: { value: ['', 'an hour alone '] } })).toBe(true)
  expect(linesOf(['', 'an hour alone ', ' a walk'])).toEqual(['an hour alone', 'a walk'])
  expect(linesOf('an hour alone')).toEqual([])
})

test('a sentence is filled in by name, and unknown words stay', () => {
  expect(fillIn('{at} of {of}, {else}', { at: 2, of: 4 })).toBe('2 of 4, {else}')
})

test('a place between two words is told from a list of options', () => {
  const asked = (slug: string, id: string) => {
    const names = { partner: 'Jonas', clinician: 'Dr Okafor' }
    return localise(findBuiltIn(slug)!.steps, 'en', names).find(each => each.id === id)!
  }
  const pairs = [26, 27, 28, 30, 31, 32].map(number => asked('csi-16', `csi-${number}`))
  expect(pairs.map(isBetween)).toEqual(pairs.map(() => true))
  for (const id of ['csi-1', 'csi-5', 'csi-19']) expect(isBetween(asked('csi-16', id)), id).toBe(false)
  expect(isBetween(asked('phq-9', 'phq-9'))).toBe(false)
  expect(isBetween(asked('evening-check-in', 'tried'))).toBe(false)
})

test('the items of a measure that are open are found by their places, a skip among them', () => {
  const names = { partner: 'Jonas', clinician: 'Dr Okafor' }
  const steps = localise(findBuiltIn('phq-2')!.steps, 'en', names)
  expect(openPlaces(steps, {})).toEqual([0, 1])
  expect(openPlaces(steps, { 'phq-1': { value: 'o0' }, 'phq-2': { value: null } })).toEqual([1])
})
