import { describe, expect, test } from 'vitest'
import { findExercise } from './exercises/registry.ts'
import { begin } from './together.ts'
import { preparedSteps, togetherEvent, togetherState } from './together-schema.ts'

const at = Date.UTC(2026, 10, 21, 20)
const script = findExercise('mirroring')!.script!
const place = (id: string) => script.findIndex(each => each.id === id)

describe('what a phone sends', () => {
  test('everything that can be prepared can be laid out at once, and not more', () => {
    const occurrenceId = '0f8fad5b-d9cb-469f-a165-70867728950e'
    const laying = (steps: number) =>
      preparedSteps.safeParse({
        occurrenceId,
        stepIds: Array.from({ length: steps }, (_, at) => `step-${at}`),
      }).success
    expect([0, 1, 40, 41].map(laying)).toEqual([false, true, true, false])
  })

  const state = begin(script, 'A')

  test.each<[string, unknown]>([
    ['a step out of range', { ...state, step: 99 }],
    ['a speaker who does not fit the swaps', { ...state, swaps: 1 }],
    ['minutes of a step that has none', { ...state, spent: { rules: 5 } }],
    ['a fourth round', { ...state, rounds: { 'first-mirror': 4 } }],
    ['an unknown step', { ...state, skipped: ['elsewhere'] }],
    ['a step skipped twice', { ...state, skipped: ['rules', 'rules'] }],
    ['an end in the middle', { ...state, finished: true }],
    ['a timer where none is', { ...state, step: 1, furthest: 1 }],
    ['further back than it came', { ...state, step: place('swap'), timer: null, furthest: 0 }],
    ['a stranger’s field', { ...state, readiness: 7 }],
  ])('refuses a state with %s', (_, hostile) => {
    expect(togetherState(script).safeParse(hostile).success).toBe(false)
  })

  test('lets no prototype through', () => {
    const sent = JSON.parse(JSON.stringify(state).replace('"spent":{}', '"spent":{"__proto__":{"rules":1}}'))
    expect(togetherState(script).parse(sent)).toEqual(state)
  })

  test.each<[string, unknown]>([
    ['an unknown kind', { kind: 'finish', at }],
    ['no time', { kind: 'next' }],
    ['a time that is none', { kind: 'next', at: -1 }],
    ['half a millisecond', { kind: 'next', at: at + 0.5 }],
    ['more fields', { kind: 'next', at, step: 3 }],
    ['minutes taken away', { kind: 'more', minutes: -2, at }],
    ['a pause of its own length', { kind: 'pause', minutes: 500, at }],
    ['a number about someone', { kind: 'heard', answer: 7, at }],
    ['a day that is none', { kind: 'when', on: '2026-02-30', minute: null, at }],
    ['a line of two lines', { kind: 'line', slot: 'A', text: 'a\nb', at }],
    ['a NUL', { kind: 'write', text: 'a\0', reviewOn: null, at }],
    ['a prototype’s option', { kind: 'choose', option: 'constructor', at }],
  ])('refuses an event with %s', (_, hostile) => {
    expect(togetherEvent.safeParse(hostile).success).toBe(false)
  })
})
