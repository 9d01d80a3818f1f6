import { expect, test } from 'vitest'
import { type Definition, definition } from '../exercises/exercise.ts'
import { answersSchema } from '../response.ts'
import { exerciseOf } from './exercise.ts'
import { findMeasure, measures } from './registry.ts'

const displayable = measures.filter(each => each.displayable)

test.each(displayable.map(each => [each.id, each] as const))('%s is a sound exercise', (_, each) => {
  const exercise = exerciseOf(each)
  expect(definition.parse(exercise)).toEqual(exercise)
  expect(exercise.steps.map(step => step.id)).toEqual(each.items.map(item => item.id))
})

test('one that may not be displayed is no exercise', () => {
  expect(() => exerciseOf(findMeasure('rdas')!)).toThrow(RangeError)
})

test('its answers are read by two: an audience of both partners is refused', () => {
  const answers = answersSchema(exerciseOf(findMeasure('gad-2')!))
  const sent = (audience: string) => answers.safeParse({ 'gad-1': { value: 'o1', audience } }).success
  expect(sent('therapist')).toBe(true)
  expect([sent('couple'), sent('me')]).toEqual([false, false])
  expect(answers.safeParse({ 'gad-1': { value: 'o4', audience: 'therapist' } }).success).toBe(false)
})

test('a language without a published form shows the published one', () => {
  const prompt = (exercise: Definition, step: number) => {
    const asked = exercise.steps[step]!
    return 'prompt' in asked ? asked.prompt : null
  }
  const csi = prompt(exerciseOf(findMeasure('csi-4')!), 1)!
  expect(csi.es).toBe(csi.en)
  const phq = prompt(exerciseOf(findMeasure('phq-2')!), 1)!
  expect(phq.es).not.toBe(phq.en)
})
