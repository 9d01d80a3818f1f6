import { describe, expect, test } from 'vitest'
import { mayRecap, pauseLength, pauseState, pauseUntil, recap } from './pause.ts'

const at = (time: string) => new Date(time)
const now = at('2026-03-04T21:40:20.500Z')

describe('when both are back', () => {
  test('minutes end on a whole one, never earlier than asked', () => {
    expect(pauseUntil({ kind: 'minutes', minutes: 20 }, now, 'UTC')).toEqual(at('2026-03-04T22:01:00Z'))
    expect(pauseUntil({ kind: 'minutes', minutes: 5 }, at('2026-03-04T21:40:00Z'), 'UTC')).toEqual(
      at('2026-03-04T21:45:00Z'),
    )
  })

  test('tomorrow is tomorrow where the person lives', () => {
    const tomorrow = { kind: 'tomorrow', time: 9 * 60 } as const
    expect(pauseUntil(tomorrow, now, 'Europe/Lisbon')).toEqual(at('2026-03-05T09:00:00Z'))
    // In Tokyo it is the fifth already.
    expect(pauseUntil(tomorrow, now, 'Asia/Tokyo')).toEqual(at('2026-03-06T00:00:00Z'))
    // The night in which clocks go forward in Lisbon.
    expect(pauseUntil(tomorrow, at('2026-03-28T22:00:00Z'), 'Europe/Lisbon')).toEqual(
      at('2026-03-29T08:00:00Z'),
    )
  })

  test.each([
    { kind: 'minutes', minutes: 7 },
    { kind: 'minutes', minutes: '5' },
    { kind: 'tomorrow', time: '24:00' },
    { kind: 'tomorrow', time: '9:00' },
    { kind: 'tomorrow', time: '09:00', day: '2026-03-05' },
    { kind: 'for-ever' },
  ])('refused: %j', length => {
    expect(pauseLength.safeParse(length).success).toBe(false)
  })
})

describe('what became of it', () => {
  const until = at('2026-03-04T22:00:00Z')
  const open = { until, endedAt: null }

  test('under way, over at its minute, past after a day, ended when one said so', () => {
    expect(pauseState(open, at('2026-03-04T21:59:59Z'))).toBe('under-way')
    expect(pauseState(open, until)).toBe('over')
    expect(pauseState(open, at('2026-03-05T21:59:59Z'))).toBe('over')
    expect(pauseState(open, at('2026-03-05T22:00:00Z'))).toBe('past')
    expect(pauseState({ until, endedAt: at('2026-03-04T21:50:00Z') }, at('2026-03-04T21:51:00Z'))).toBe(
      'ended',
    )
  })

  test('a recap is for while it is fresh, ended or not', () => {
    expect(mayRecap(open, at('2026-03-04T21:45:00Z'))).toBe(true)
    expect(mayRecap({ until, endedAt: until }, at('2026-03-05T21:00:00Z'))).toBe(true)
    expect(mayRecap(open, at('2026-03-05T22:00:00Z'))).toBe(false)
  })
})

test('a recap has at least one half, and no odd characters', () => {
  expect(recap.parse({ felt: ' alone ', mattered: '' })).toEqual({ felt: 'alone', mattered: '' })
  for (const bad of [{ felt: '', mattered: ' ' }, { felt: 'x' }, { felt: 'a\u0000', mattered: '' }]) {
    expect(recap.safeParse(bad).success).toBe(false)
  }
})
