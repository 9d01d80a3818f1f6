import { describe, expect, test } from 'vitest'
import { type Candidate, hindranceOf } from './programme-giving.ts'

const offered = { startsOn: '2026-03-23', lastDay: '2026-04-19', needsAskedAlone: true }
const free: Candidate = { closed: false, askedAlone: true, programmes: [] }
const during = (startsOn: string, lastDay: string) => ({ ...free, programmes: [{ startsOn, lastDay }] })

describe('what keeps a couple from a programme', () => {
  test('is nothing for a couple that was asked and has no other', () => {
    expect(hindranceOf(free, offered)).toBeNull()
  })

  test('is its closed file before all else', () => {
    expect(hindranceOf({ ...free, closed: true, askedAlone: false }, offered)).toEqual({
      reason: 'couple-closed',
    })
  })

  test('is not having been asked alone, where the programme needs it', () => {
    const notAsked = { ...free, askedAlone: false }
    expect(hindranceOf(notAsked, offered)).toEqual({ reason: 'asked-alone-first' })
    expect(hindranceOf(notAsked, { ...offered, needsAskedAlone: false })).toBeNull()
  })

  test.each([
    ['2026-02-23', '2026-03-22', false],
    ['2026-02-24', '2026-03-23', true],
    ['2026-04-19', '2026-05-16', true],
    ['2026-04-20', '2026-05-17', false],
  ])('is another programme from %s to %s: %s', (startsOn, lastDay, hinders) => {
    const expected = hinders ? { reason: 'programme-running', other: { startsOn, lastDay } } : null
    expect(hindranceOf(during(startsOn, lastDay), offered)).toEqual(expected)
  })

  test('is the one that ends last, where two are in the way', () => {
    const [one, other] = [
      { startsOn: '2026-03-02', lastDay: '2026-03-29' },
      { startsOn: '2026-04-06', lastDay: '2026-05-03' },
    ]
    expect(hindranceOf({ ...free, programmes: [one, other] }, offered)).toEqual({
      reason: 'programme-running',
      other,
    })
  })
})
