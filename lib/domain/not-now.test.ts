import { expect, test } from 'vitest'
import { confirmMayTell, isSetAside, notNow, reasons, stillSaid } from './not-now.ts'

test('one of six reasons is taken, and nothing else', () => {
  expect(reasons).toHaveLength(6)
  for (const reason of reasons) expect(notNow.parse({ reason })).toEqual({ reason })
  const refused = [
    // The private safety path is another one, and leaves nothing behind here.
    { reason: 'did-not-feel-safe' },
    { reason: null },
    { reason: ['no-time'] },
    { reason: 'no-time', note: 'x' },
    {},
    'no-time',
  ]
  for (const body of refused) expect(notNow.safeParse(body).success, JSON.stringify(body)).toBe(false)
})

test('only what is open and unanswered can be set aside', () => {
  const open = {
    dueOn: '2026-03-04',
    opensOn: '2026-03-04',
    closesOn: '2026-03-05',
    responseId: null,
    ended: false,
  }
  const told = (change: Partial<typeof open> | { responseId: string }, today: string) => () =>
    confirmMayTell({ ...open, ...change }, today)
  for (const today of ['2026-03-04', '2026-03-05']) expect(told({}, today)).not.toThrow()
  expect(told({}, '2026-03-03')).toThrow('day-not-yet')
  expect(told({}, '2026-03-06')).toThrow('day-closed')
  expect(told({ ended: true }, '2026-03-04')).toThrow('day-closed')
  expect(told({ responseId: 'r' }, '2026-03-04')).toThrow('already-answered')
})

test('what was done after all says nothing any more, and the next day all is offered as before', () => {
  const told = [
    { reason: 'no-time', answered: true },
    { reason: 'forgot', answered: false },
  ]
  expect(stillSaid(told)).toEqual([told[1]])
  expect(isSetAside('2026-03-04', '2026-03-04')).toBe(true)
  expect(isSetAside('2026-03-04', '2026-03-05')).toBe(false)
  expect(isSetAside(null, '2026-03-04')).toBe(false)
})
