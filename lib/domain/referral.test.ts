import { expect, test } from 'vitest'
import { dueBy, newReferral } from './referral.ts'

const referral = (askAgainOn: string, askedAgainAt: Date | null = null) => ({ askAgainOn, askedAgainAt })

test('due by a day: on it and before it, and not what was asked about already', () => {
  const [before, on, after] = ['2026-03-01', '2026-03-04', '2026-03-05'].map(day => referral(day))
  const asked = referral('2026-03-01', new Date(0))
  expect(dueBy([before!, on!, after!, asked], '2026-03-04')).toEqual([before, on])
  expect(dueBy([], '2026-03-04')).toEqual([])
})

test('a note that says nothing is none; a day that does not exist is refused', () => {
  const typed = { kind: 'doctor', askAgainOn: '2026-03-04', note: '  ' }
  expect(newReferral.parse(typed)).toEqual({ ...typed, note: null })
  expect(newReferral.safeParse({ ...typed, askAgainOn: '2026-02-30' }).success).toBe(false)
  expect(newReferral.safeParse({ ...typed, kind: 'sister' }).success).toBe(false)
})
