import { expect, test } from 'vitest'
import { findExercise } from '#lib/domain/exercises/registry.ts'
import { localise } from '#lib/domain/exercises/text.ts'
import { isGiven, linesOf, offeredSteps, type RunAsk, submission } from './run-step.ts'
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
