import { describe, expect, test } from 'vitest'
import { findMeasure, measures } from './registry.ts'
import { scoreMeasure, scoresAt } from './score.ts'

/**
 * R1, place by place: what each printed answer of each item scores, from left to right, written down from the printed
 * keys and not from the definitions. An item keyed the wrong way round makes the same range and the same ends of it.
 */
type Key = Record<number, string>

function items(from: number, to: number, scores: string): Key {
  return Object.fromEntries(Array.from({ length: to - from + 1 }, (_, index) => [from + index, scores]))
}

const rising = '0 1 2 3 4 5'
const falling = '5 4 3 2 1 0'

/**
 * Funk & Rogge (2007), numbers of the CSI-32. Three items ask about what is not well: 6 (wishes not to have gotten into
 * it) is printed like 5, all the time first, and scores the other way; 10 (wonders about someone else) and 15 (has
 * second thoughts) are printed like the other TRUE items and score the other way. 2 to 4 print "always agree" first;
 * of the word pairs those that print the good word first fall.
 */
const csi32: Key = {
  ...items(1, 1, '0 1 2 3 4 5 6'),
  ...items(2, 4, falling),
  ...items(5, 5, falling),
  ...items(6, 6, rising),
  ...items(7, 9, rising),
  ...items(10, 10, falling),
  ...items(11, 14, rising),
  ...items(15, 15, falling),
  ...items(16, 18, rising),
  ...items(19, 22, rising),
  ...items(23, 23, rising),
  ...items(24, 25, rising),
  ...items(26, 26, falling),
  ...items(27, 27, rising),
  ...items(28, 28, falling),
  ...items(29, 29, rising),
  ...items(30, 30, falling),
  ...items(31, 31, rising),
  ...items(32, 32, falling),
}

/** As printed on the form of 16: happiness; going well; four TRUE; four "not at all to completely"; six word pairs. */
const csi16: Key = {
  ...items(1, 1, '0 1 2 3 4 5 6'),
  ...items(2, 2, falling),
  ...items(3, 6, rising),
  ...items(7, 10, rising),
  ...items(11, 11, falling),
  ...items(12, 12, rising),
  ...items(13, 13, falling),
  ...items(14, 14, falling),
  ...items(15, 15, rising),
  ...items(16, 16, falling),
}

const keys: Record<string, { key: Key; first: number; last: number }> = {
  'csi-32': { key: csi32, first: 50, last: 111 },
  'csi-16': { key: csi16, first: 25, last: 56 },
  'csi-4': { key: { ...items(1, 1, '0 1 2 3 4 5 6'), ...items(2, 4, rising) }, first: 0, last: 21 },
  'phq-2': { key: items(1, 2, '0 1 2 3'), first: 0, last: 6 },
  'phq-9': { key: items(1, 9, '0 1 2 3'), first: 0, last: 27 },
  'gad-2': { key: items(1, 2, '0 1 2 3'), first: 0, last: 6 },
  'gad-7': { key: items(1, 7, '0 1 2 3'), first: 0, last: 21 },
  // 1 to 6 print agreement first; 7 to 10 print "all the time" first, of what is not well; 11 has five answers.
  rdas: {
    key: {
      ...items(1, 6, falling),
      ...items(7, 10, rising),
      ...items(11, 11, '4 3 2 1 0'),
      ...items(12, 14, rising),
    },
    first: 34,
    last: 35,
  },
  kmss: { key: items(1, 3, '1 2 3 4 5 6 7'), first: 3, last: 21 },
  // 4 and 7 count the other way round; 6 does not, whatever a calculator on the web does.
  ras: {
    key: { ...items(1, 7, '1 2 3 4 5'), ...items(4, 4, '5 4 3 2 1'), ...items(7, 7, '5 4 3 2 1') },
    first: 15,
    last: 27,
  },
  qmi: {
    key: { ...items(1, 5, '1 2 3 4 5 6 7'), ...items(6, 6, '1 2 3 4 5 6 7 8 9 10') },
    first: 6,
    last: 45,
  },
  // The form prints "all of the time" (5) first and "at no time" (0) last; the total is of a hundred.
  'who-5': { key: items(1, 5, falling), first: 100, last: 0 },
}

test('every built-in measure has its key here', () => {
  expect(measures.map(each => each.id).sort()).toEqual(Object.keys(keys).sort())
})

describe.each(Object.entries(keys))('%s', (id, { key, first, last }) => {
  const measure = findMeasure(id)!
  const printed = Object.values(key).map(scores => scores.split(' ').map(Number))
  const positions = (place: (scores: number[]) => number) => printed.map(place)
  const total = (place: (scores: number[]) => number) =>
    scoreMeasure(measure, scoresAt(measure, positions(place))).total

  test('has as many items, each with as many answers', () => {
    expect(measure.items.map(each => each.options.length)).toEqual(printed.map(each => each.length))
  })

  test.each(Object.entries(key))('item %s scores %s from left to right', (number, scores) => {
    const at = Number(number) - 1
    const scored = printed[at]!.map((_, place) => {
      const answers = scoresAt(measure, [...Array<null>(at).fill(null), place])
      return answers[measure.items[at]!.id]
    })
    expect(scored.join(' ')).toBe(scores)
  })

  test('all first and all last answers, added up by hand', () => {
    expect([total(() => 0), total(scores => scores.length - 1)]).toEqual([first, last])
  })
})

test('the CSI-4 is items 1, 12, 19 and 22 of the long form', () => {
  expect(findMeasure('csi-4')!.items.map(each => each.id)).toEqual(['csi-1', 'csi-12', 'csi-19', 'csi-22'])
})
