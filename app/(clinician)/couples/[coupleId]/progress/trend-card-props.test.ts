import { expect, test } from 'vitest'
import { type Marker, markersBetween } from './trend-card-props.ts'

const period = { from: '2026-03-02', to: '2026-03-15' }
const theme = (day: string, label = 'Small joys begins'): Marker => ({ day, label, kind: 'theme' })
const visit = (day: string): Marker => ({ day, label: 'Appointment', kind: 'appointment' })

test('the first and the last day of the period have their lines, the days around it none', () => {
  const all = ['2026-03-01', '2026-03-02', '2026-03-15', '2026-03-16'].map(visit)
  expect(markersBetween(all, period)).toEqual([visit('2026-03-02'), visit('2026-03-15')])
  expect(markersBetween([theme('2026-03-01'), theme('2026-03-16')], period)).toEqual([])
  expect(markersBetween([], period)).toEqual([])
})

test('themes and appointments stand in the order of their days, each as what it is', () => {
  expect(markersBetween([theme('2026-03-09'), visit('2026-03-12'), visit('2026-03-05')], period)).toEqual([
    visit('2026-03-05'),
    theme('2026-03-09'),
    visit('2026-03-12'),
  ])
})

test('of a theme and an appointment on one day the theme is named, whichever is told first', () => {
  const both = [theme('2026-03-09'), visit('2026-03-09')]
  expect(markersBetween(both, period)).toEqual([theme('2026-03-09')])
  expect(markersBetween(both.toReversed(), period)).toEqual([theme('2026-03-09')])
})

test('two appointments on one day are one line; of two themes it is the later told', () => {
  expect(markersBetween([visit('2026-03-09'), visit('2026-03-09')], period)).toHaveLength(1)
  const [first, second] = [theme('2026-03-09', 'One begins'), theme('2026-03-09', 'Two begins')]
  expect(markersBetween([first, second], period)).toEqual([second])
})
