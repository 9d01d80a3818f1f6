import { expect, test } from 'vitest'
import { definition } from '../exercises/exercise.ts'
import type { Problem } from '../problem.ts'
import { exerciseOf } from './exercise.ts'
import { givenText, optionRuns, withText } from './given-text.ts'
import { measure } from './measure.ts'
import { measures } from './registry.ts'
import { qmi, ras, rdas, who5 } from './scoring-only.ts'

const lines = (count: number, word: string) =>
  Array.from({ length: count }, (_, index) => `${word} ${index + 1}`).join('\n')
const given = (items: number, options: readonly number[]) => ({
  language: 'en' as const,
  instruction: '',
  items: lines(items, 'Item'),
  options: options.map(count => lines(count, 'Option')),
  permission: 'Licence 123 of the publisher, bought in 2024',
})
const refused = (run: () => unknown) => {
  try {
    run()
  } catch (problem) {
    return (problem as Problem).detail
  }
  return null
}

test('items with the same key that follow each other share their options', () => {
  expect(optionRuns(rdas)).toEqual([
    { first: 1, last: 6, count: 6 },
    { first: 7, last: 10, count: 6 },
    { first: 11, last: 11, count: 5 },
    { first: 12, last: 14, count: 6 },
  ])
  expect(optionRuns(qmi).map(each => each.count)).toEqual([7, 10])
  expect(optionRuns(ras).map(({ first, last }) => [first, last])).toEqual([
    [1, 3],
    [4, 4],
    [5, 6],
    [7, 7],
  ])
})

test('with its text a known measure can be given, scored by the key that was known', () => {
  const read = withText(rdas, { ...given(14, [6, 6, 5, 6]), instruction: 'Most people …' })
  expect(measure.parse(read)).toEqual(read)
  expect(read.displayable).toBe(true)
  expect(read.items[10]).toEqual({
    id: 'rdas-11',
    text: { en: 'Item 11' },
    options: [4, 3, 2, 1, 0].map((score, index) => ({ label: { en: `Option ${index + 1}` }, score })),
  })
  expect(read.licence).toMatchObject({
    terms: 'Licence 123 of the publisher, bought in 2024',
    shippable: false,
  })
  expect(definition.parse(exerciseOf(read)).steps).toHaveLength(14)
  for (const each of measures.filter(one => !one.displayable)) {
    const runs = optionRuns(each)
    expect(
      withText(
        each,
        given(
          each.items.length,
          runs.map(run => run.count),
        ),
      ).displayable,
      each.id,
    ).toBe(true)
  }
})

test('a pasted list may be numbered and have empty lines', () => {
  const pasted = { ...given(5, [6]), items: '1. One\n\n2) Two\r\n3.  Three\n- Four\n• Five\n' }
  expect(withText(who5, pasted).items.map(each => each.text?.en)).toEqual([
    'One',
    'Two',
    'Three',
    'Four',
    'Five',
  ])
})

test('too few or too many lines are refused at their field', () => {
  expect(refused(() => withText(rdas, given(13, [6, 6, 6, 6])))).toEqual({
    fields: { items: 'lines-do-not-fit', 'options.2': 'lines-do-not-fit' },
  })
  expect(refused(() => withText(rdas, given(14, [6, 6, 5])))).toEqual({
    fields: { 'options.3': 'lines-do-not-fit' },
  })
})

test('text without a word on why it may be used is refused, and braces and control characters are', () => {
  expect(givenText.safeParse(given(5, [6])).success).toBe(true)
  for (const change of [
    { permission: 'ok' },
    { items: 'a\0b' },
    { items: '{partner}' },
    { language: 'fr' },
  ]) {
    expect(givenText.safeParse({ ...given(5, [6]), ...change }).success, JSON.stringify(change)).toBe(false)
  }
})
