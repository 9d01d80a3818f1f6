import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  addStep,
  copyOf,
  emptyExercise,
  moveStep,
  ownSlug,
  removeStep,
  restoreStep,
  withMode,
} from './custom-exercise.ts'
import { draftDefinition } from './custom-exercise-draft.ts'
import { problemsIn } from './custom-exercise-problems.ts'
import { kindsOf } from './custom-exercise-steps.ts'
import type { Definition } from './exercises/exercise.ts'
import { definition } from './exercises/exercise.ts'
import { exercises, findExercise } from './exercises/registry.ts'

const mirroring = findExercise('mirroring')!
const none = { known: [], pace: null }
const modes = definition.shape.mode.options
const parts = ['steps', 'script', 'after'] as const

test('every built-in exercise can be copied, and the copy saved as it is', () => {
  const known = exercises.flatMap(each => each.observes)
  for (const exercise of exercises) {
    const copy = copyOf(exercise, ownSlug(exercise.title.en, 'abc123'))
    expect(copy).toEqual({ ...exercise, slug: copy.slug, version: 1 })
    expect(problemsIn(copy, { known, pace: exercise.pace ?? null }), exercise.slug).toEqual([])
  }
})

test('a slug is made of its words, and is one whatever the words are', () => {
  expect(ownSlug('Say it back — FIRST!', 'k2')).toBe('own-say-it-back-first-k2')
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), words => {
      expect(definition.shape.slug.safeParse(ownSlug(words, 'abcdefghijkl')).success).toBe(true)
    }),
  )
})

test('a step that was taken out comes back with what observed it', () => {
  const at = mirroring.after!.findIndex(each => each.id === mirroring.observes[0]!.from)
  const { exercise, removed } = removeStep(mirroring, 'after', at)
  expect(exercise.after).toHaveLength(mirroring.after!.length - 1)
  expect(exercise.observes.map(each => each.from)).not.toContain(mirroring.after![at]!.id)
  const back = restoreStep(exercise, removed!)
  expect(back.after).toEqual(mirroring.after)
  expect(new Set(back.observes)).toEqual(new Set(mirroring.observes))
  expect(removeStep(mirroring, 'steps', 3)).toEqual({ exercise: mirroring, removed: null })
})

test('moving keeps every step, takes it to its place, and back is as it was', () => {
  const count = mirroring.script!.length
  const place = fc.integer({ min: 0, max: count - 1 })
  fc.assert(
    fc.property(place, place, (from, to) => {
      const moved = moveStep(mirroring, 'script', from, to)
      expect(moved.script![to]).toBe(mirroring.script![from])
      expect(new Set(moved.script)).toEqual(new Set(mirroring.script))
      expect(moveStep(moved, 'script', to, from).script).toEqual(mirroring.script)
    }),
  )
  expect(moveStep(mirroring, 'script', 0, count)).toBe(mirroring)
  expect(moveStep(mirroring, 'script', -1, 0)).toBe(mirroring)
  expect(moveStep(mirroring, 'steps', 0, 0)).toBe(mirroring)
})

type Act = (exercise: Definition) => Definition

const acts: fc.Arbitrary<Act> = fc.oneof(
  fc.constantFrom(...modes).map(
    (mode): Act =>
      each =>
        withMode(each, mode),
  ),
  fc.constantFrom(...parts).chain(part =>
    fc.constantFrom(...kindsOf(part)).map(
      (kind): Act =>
        each =>
          addStep(each, part, kind),
    ),
  ),
  fc.tuple(fc.constantFrom(...parts), fc.nat(8), fc.nat(8)).map(
    ([part, from, to]): Act =>
      each =>
        moveStep(each, part, from, to),
  ),
  fc.tuple(fc.constantFrom(...parts), fc.nat(8)).map(
    ([part, at]): Act =>
      each =>
        removeStep(each, part, at).exercise,
  ),
)

test('whatever is done in the builder, the draft can be drawn and kept', () => {
  const start = fc.constantFrom(emptyExercise('own-x'), mirroring, findExercise('our-pattern')!)
  fc.assert(
    fc.property(start, fc.array(acts, { maxLength: 12 }), (first, all) => {
      const draft = all.reduce((each, act) => act(each), first)
      expect(draftDefinition.safeParse(JSON.parse(JSON.stringify(draft))).error).toBeUndefined()
      const ids = parts.flatMap(part => (draft[part] ?? []).map(each => each.id))
      expect(new Set(ids).size).toBe(ids.length)
    }),
    { numRuns: 300 },
  )
})

test.each(modes)('%s begins with what it needs: only texts and choices are missing', mode => {
  const reasons = problemsIn(withMode(emptyExercise('own-x'), mode), none).map(each => each.reason)
  expect(new Set(reasons)).toEqual(new Set(['text-missing']))
})

test('what could not be drawn is no draft', () => {
  const refused = (change: object) => draftDefinition.safeParse({ ...mirroring, ...change }).success
  expect(refused({})).toBe(true)
  expect(refused({ title: { en: '', es: '' } })).toBe(true)
  for (const change of [
    { title: { en: 'x' } },
    { steps: [{ kind: 'jump', id: 'x' }] },
    { note: 'x' },
    { minutes: '5' },
    { title: { en: 'a\0b', es: 'x' } },
    { title: { en: '\ud800', es: 'x' } },
  ]) {
    expect(refused(change), JSON.stringify(change)).toBe(false)
  }
  expect(draftDefinition.safeParse(null).success).toBe(false)
})
