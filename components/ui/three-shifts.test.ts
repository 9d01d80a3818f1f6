import { expect, test } from 'vitest'
import { threeShifts } from './three-shifts.ts'

test('Shift three times leaves', () => {
  const pressed = threeShifts()
  expect(pressed('Shift', false, 0)).toBe(false)
  expect(pressed('Shift', false, 400)).toBe(false)
  expect(pressed('Shift', false, 800)).toBe(true)
})

test('typing capitals never leaves', () => {
  const pressed = threeShifts()
  for (const [at, key] of ['Shift', 'I', 'Shift', 'A', 'Shift', 'M', 'Shift'].entries()) {
    expect(pressed(key, false, at * 100)).toBe(false)
  }
})

test('a held Shift counts once', () => {
  const pressed = threeShifts()
  pressed('Shift', false, 0)
  expect([30, 60, 90].map(at => pressed('Shift', true, at))).toEqual([false, false, false])
})

test('three in more than a second and a half are not in a row, and the last ones still count', () => {
  const pressed = threeShifts()
  expect([0, 1000, 1600].map(at => pressed('Shift', false, at))).toEqual([false, false, false])
  expect(pressed('Shift', false, 2000)).toBe(true)
})
