import { expect, test } from 'vitest'
import { addDays } from './calendar.ts'
import { dayToMeet } from './together-day.ts'

const today = '2026-11-21'
const day = (ago: number, openDays: number) => {
  const dueOn = addDays(today, -ago)
  return { dueOn, opensOn: dueOn, closesOn: addDays(dueOn, openDays) }
}
const daily = [day(2, 1), day(1, 1), day(0, 1), day(-1, 1)]
const weekly = [day(15, 6), day(8, 6), day(1, 6), day(-6, 6)]

const meets = (days: ReturnType<typeof day>[], sessions: Record<number, boolean> = {}) => {
  const begun = Object.entries(sessions).map(([ago, finished]) => ({ dueOn: addDays(today, -ago), finished }))
  const met = dayToMeet(days, begun, today)
  return met && [met.day.dueOn, met.may]
}

test('the newest day that is open', () => {
  expect(meets(weekly)).toEqual([addDays(today, -1), 'open'])
  expect(meets(daily)).toEqual([today, 'open'])
  expect(meets(daily, { 1: true })).toEqual([today, 'open'])
})

test('what they are in the middle of comes first, unless a newer one is begun', () => {
  expect(meets(daily, { 1: false })).toEqual([addDays(today, -1), 'open'])
  expect(meets(daily, { 1: false, 0: true })).toEqual([today, 'open'])
})

test('a pause until tomorrow outlasts the last day; the next one that opens takes its place', () => {
  const gone = [day(8, 6), day(-6, 6)]
  expect(meets(gone, { 8: false })).toEqual([addDays(today, -8), 'open'])
  expect(meets(gone, { 8: true })).toEqual([addDays(today, 6), 'not-yet'])
  expect(meets(weekly, { 8: false })).toEqual([addDays(today, -1), 'open'])
})

test('not yet, and over', () => {
  expect(meets([day(-3, 6), day(-10, 6)])).toEqual([addDays(today, 3), 'not-yet'])
  expect(meets([day(20, 6), day(9, 6)])).toEqual([addDays(today, -9), 'closed'])
  expect(meets([])).toBeNull()
})
