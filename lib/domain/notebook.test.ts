import { expect, test } from 'vitest'
import { month, monthsOf, newNote, noteContent, noteState, readersOf, standingAudience } from './notebook.ts'

test('a note has words and one of two readers', () => {
  expect(noteContent.parse({ text: '  Tea.\nThen quiet. ', audience: 'me' }).text).toBe('Tea.\nThen quiet.')
  for (const wrong of [
    { text: '   ', audience: 'me' },
    { text: 'a\u0000b', audience: 'me' },
    { text: 'x'.repeat(4001), audience: 'me' },
    { text: 'x', audience: 'couple' },
    { text: 'x', audience: 'me', day: null },
  ]) {
    expect(noteContent.safeParse(wrong).success).toBe(false)
  }
  expect(newNote.safeParse({ text: 'x', audience: 'me', day: '2027-02-29' }).success).toBe(false)
  expect(newNote.parse({ text: 'x', audience: 'me', day: null }).day).toBeNull()
})

test('months, the newest first, each once', () => {
  expect(monthsOf(['2026-01-31', '2026-03-01', '2026-01-02'])).toEqual(['2026-03', '2026-01'])
  expect(monthsOf([])).toEqual([])
  expect(['2026-03', '2026-13', '2026-3', '2026-03-01'].map(each => month.safeParse(each).success)).toEqual([
    true,
    false,
    false,
    false,
  ])
})

test('a share is on its way until its hour, then open', () => {
  const opensAt = new Date('2026-03-18T21:00:00Z')
  const states = ['2026-03-18T20:59:59.999Z', '2026-03-18T21:00:00Z'].map(at =>
    noteState({ opensAt }, new Date(at)),
  )
  expect(states).toEqual(['coming', 'open'])
  expect(noteState(null, opensAt)).toBe('kept')
})

test('a note is read by whom its author chose until it is open', () => {
  expect([readersOf('me', 'kept'), readersOf('me', 'coming'), readersOf('therapist', 'coming')]).toEqual([
    'me',
    'me',
    'therapist',
  ])
  expect([readersOf('me', 'open'), readersOf('therapist', 'open')]).toEqual(['couple', 'couple'])
})

test('the therapist reads, unless the author chose otherwise before', () => {
  expect([standingAudience(null), standingAudience('me'), standingAudience('therapist')]).toEqual([
    'therapist',
    'me',
    'therapist',
  ])
})
