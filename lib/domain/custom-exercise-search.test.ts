import { expect, test } from 'vitest'
import { exerciseSearch, isFound, isProgrammeFound } from './custom-exercise-search.ts'
import { exercises, findExercise } from './exercises/registry.ts'
import { programmes } from './programmes/registry.ts'

const find = (asked: object, locale: 'en' | 'es' = 'en') =>
  exercises.filter(each => isFound(each, exerciseSearch.parse(asked), locale)).map(each => each.slug)

test('nothing asked finds everything', () => {
  expect(find({})).toHaveLength(exercises.length)
  expect(find({ words: '  ', group: '', mode: 'dance', length: '7' })).toHaveLength(exercises.length)
})

test('words are found whatever their case and accents, all of them, in the language that is read', () => {
  const mirroring = findExercise('mirroring')!
  expect(find({ words: mirroring.title.en.toUpperCase() })).toContain('mirroring')
  expect(find({ words: 'CONVERSACION vuelta' }, 'es')).toContain('mirroring')
  expect(find({ words: 'mirroring zzz' })).toEqual([])
})

test('group, minutes and mode narrow it together', () => {
  const slugs = find({ group: 'talking', mode: 'together', length: '15' })
  expect(slugs).toContain('mirroring')
  for (const slug of slugs) {
    expect(findExercise(slug)).toMatchObject({ group: 'talking', mode: 'together' })
    expect(findExercise(slug)!.minutes).toBeLessThanOrEqual(15)
  }
  for (const slug of find({ length: 'longer' })) expect(findExercise(slug)!.minutes).toBeGreaterThan(30)
})

test('a programme is found by its words and those of its weeks, and by nothing that only exercises have', () => {
  const found = (asked: object, locale: 'en' | 'es' = 'en') =>
    programmes
      .filter(each => isProgrammeFound(each, exerciseSearch.parse(asked), locale))
      .map(each => each.slug)
  expect(found({})).toHaveLength(programmes.length)
  expect(found({ words: 'NOTICING first steps' })).toContain('programme-first-steps')
  expect(found({ words: 'primeros pasos' }, 'es')).toContain('programme-first-steps')
  expect(found({ words: 'zzz' })).toEqual([])
  expect(found({ group: 'talking' })).toEqual([])
  expect(found({ length: '30' })).toEqual([])
})
