import { expect, test } from 'vitest'
import { confirmSeason, invitesLookBack, newSeason, seasonState, spanOf } from './season.ts'

const days = (firstDay: string, lastDay: string, endedOn: string | null = null) => ({
  firstDay,
  lastDay,
  endedOn,
})
const march = days('2026-03-02', '2026-03-15')

test('it lasts to its last day, or to the day on which it was ended', () => {
  expect(spanOf(march)).toEqual({ firstDay: '2026-03-02', lastDay: '2026-03-15' })
  expect(spanOf({ ...march, endedOn: '2026-03-09' })).toEqual({
    firstDay: '2026-03-02',
    lastDay: '2026-03-09',
  })
  expect(spanOf({ ...march, endedOn: '2026-03-20' })).toEqual({
    firstDay: '2026-03-02',
    lastDay: '2026-03-15',
  })
})

test('taken back before it got going, it has no days', () => {
  expect([spanOf({ ...march, endedOn: '2026-03-02' }), spanOf({ ...march, endedOn: '2026-02-20' })]).toEqual([
    null,
    null,
  ])
  expect(invitesLookBack({ ...march, endedOn: '2026-03-02' }, '2026-03-03')).toBe(false)
})

test('planned, on, over, ended', () => {
  const on = (today: string) => seasonState(march, today)
  expect([on('2026-03-01'), on('2026-03-02'), on('2026-03-15'), on('2026-03-16')]).toEqual([
    'planned',
    'on',
    'on',
    'over',
  ])
  expect(seasonState({ ...march, endedOn: '2026-03-04' }, '2026-03-05')).toBe('ended')
})

test('a look back is invited for a week from the day after, also after an early end', () => {
  const invited = (today: string, endedOn: string | null = null) =>
    invitesLookBack({ ...march, endedOn }, today)
  expect([
    invited('2026-03-15'),
    invited('2026-03-16'),
    invited('2026-03-22'),
    invited('2026-03-23'),
  ]).toEqual([false, true, true, false])
  expect([invited('2026-03-09', '2026-03-09'), invited('2026-03-10', '2026-03-09')]).toEqual([false, true])
})

const begin = (firstDay: string, lastDay: string, others = [] as ReturnType<typeof days>[]) => {
  try {
    confirmSeason(newSeason.parse({ firstDay, lastDay, enough: 'One line.' }), {
      today: '2026-03-04',
      others,
    })
    return 'fine'
  } catch (error) {
    const { reason, detail } = error as { reason: string; detail: { fields?: Record<string, string> } }
    return detail.fields ? Object.entries(detail.fields)[0]!.join(' ') : reason
  }
}

test('six weeks at most, from a week ago to three months ahead', () => {
  expect(begin('2026-03-04', '2026-04-14')).toBe('fine')
  expect(begin('2026-03-04', '2026-04-15')).toBe('lastDay season-too-long')
  expect(begin('2026-03-04', '2026-03-03')).toBe('lastDay ends-before-start')
  expect(begin('2026-02-25', '2026-03-10')).toBe('fine')
  expect(begin('2026-02-24', '2026-03-10')).toBe('firstDay season-too-early')
  expect(begin('2026-02-26', '2026-03-03')).toBe('lastDay in-the-past')
  expect(begin('2026-06-02', '2026-06-10')).toBe('fine')
  expect(begin('2026-06-03', '2026-06-10')).toBe('firstDay too-far')
})

test('no two at once; one that was ended early leaves the rest of its days', () => {
  expect(begin('2026-03-15', '2026-03-20', [march])).toBe('season-overlap')
  expect(begin('2026-03-16', '2026-03-20', [march])).toBe('fine')
  expect(begin('2026-03-05', '2026-03-20', [{ ...march, endedOn: '2026-03-04' }])).toBe('fine')
  expect(begin('2026-03-04', '2026-03-20', [{ ...march, endedOn: '2026-03-04' }])).toBe('season-overlap')
})
