import { expect, test } from 'vitest'
import { exercises } from './exercises/registry.ts'
import { asksFrom, ladders, offered, topLevel } from './pace.ts'

test('what has no ladder is always offered, and what has one from its level on', () => {
  const levels = { touch: 2, openness: 0 }
  expect(offered({}, levels)).toBe(true)
  const at = (ladder: 'touch' | 'openness', level: number) => offered({ pace: { ladder, level } }, levels)
  expect([at('touch', 1), at('touch', 2), at('touch', 3), at('openness', 1)]).toEqual([
    true,
    true,
    false,
    false,
  ])
})

test('every step of every ladder has an exercise, and no exercise stands above the last step', () => {
  for (const ladder of ladders) {
    const levels = exercises.flatMap(({ pace }) => (pace?.ladder === ladder ? pace.level : []))
    const steps = Array.from({ length: topLevel[ladder] }, (_, index) => index + 1)
    expect([...new Set(levels)].toSorted()).toEqual(steps)
  }
})

test('the question opens at midnight five days before, in the zone of the couple, over a change of clocks too', () => {
  const at = (startsAt: string, zone: string) => asksFrom(new Date(startsAt), zone).toISOString()
  expect(at('2026-03-12T14:00:00Z', 'Europe/Lisbon')).toBe('2026-03-07T00:00:00.000Z')
  expect(at('2026-03-31T08:00:00Z', 'Europe/Berlin')).toBe('2026-03-25T23:00:00.000Z')
  // Late in the evening there it is the next day in UTC.
  expect(at('2026-03-13T01:00:00Z', 'America/Sao_Paulo')).toBe('2026-03-07T03:00:00.000Z')
})
