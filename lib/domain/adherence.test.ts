import { describe, expect, test } from 'vitest'
import { answeredByBoth, completion, completionOf } from './adherence.ts'
import { addDays } from './calendar.ts'

const start = '2026-11-01'
const days = (numbers: number[]) => numbers.map(number => addDays(start, number - 1))
const fourteen = days(Array.from({ length: 14 }, (_, index) => index + 1))

describe('vector O33: fourteen due days', () => {
  const a = days([1, 2, 3, 4, 5, 6, 8, 9, 10, 12, 13, 14])
  const b = days([1, 2, 4, 5, 7, 8, 9, 10, 11])
  const share = (answered: string[]) => {
    const result = completion({ due: fourteen, answered, excused: [], today: '2026-11-15' })
    return result === 'not-started' ? null : Number((result.done / result.due).toFixed(4))
  }

  test('each partner on their own', () => {
    expect(completion({ due: fourteen, answered: a, excused: [], today: '2026-11-15' })).toEqual({
      done: 12,
      due: 14,
    })
    expect([share(a), share(b)]).toEqual([0.8571, 0.6429])
  })

  test('days answered by both', () => {
    expect(answeredByBoth(a, b)).toEqual(days([1, 2, 4, 5, 8, 9, 10]))
    expect(share(answeredByBoth(a, b))).toBe(0.5)
  })
})

describe('completion', () => {
  const due = fourteen.slice(0, 3)

  test('not started before the first due day, and during it until it is done', () => {
    expect(completion({ due, answered: [], excused: [], today: '2026-10-31' })).toBe('not-started')
    expect(completion({ due, answered: [], excused: [], today: '2026-11-01' })).toBe('not-started')
    expect(completion({ due, answered: days([1]), excused: [], today: '2026-11-01' })).toEqual({
      done: 1,
      due: 1,
    })
  })

  test('a day that is over and empty counts as due', () => {
    expect(completion({ due, answered: [], excused: [], today: '2026-11-02' })).toEqual({ done: 0, due: 1 })
  })

  test('excused days leave the denominator, and nothing else', () => {
    const excused = days([2])
    expect(completion({ due, answered: days([1, 2]), excused, today: '2026-11-10' })).toEqual({
      done: 1,
      due: 2,
    })
    expect(completion({ due, answered: [], excused: due, today: '2026-11-10' })).toEqual({ done: 0, due: 0 })
  })

  test('answers on days that were not due add nothing', () => {
    expect(completion({ due, answered: days([9, 10]), excused: [], today: '2026-11-12' })).toEqual({
      done: 0,
      due: 3,
    })
  })

  test('two things due on one day are two', () => {
    const occurrences = [
      { dueOn: '2026-11-01', done: true, excused: false },
      { dueOn: '2026-11-01', done: false, excused: false },
    ]
    expect(completionOf(occurrences, '2026-11-02')).toEqual({ done: 1, due: 2 })
  })
})
