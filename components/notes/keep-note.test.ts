import { afterEach, expect, test, vi } from 'vitest'
import { send } from '#components/form/send.ts'
import { keepNote, sameNote } from './keep-note.ts'

vi.mock('#components/form/send.ts', () => ({ send: vi.fn() }))
const server = vi.mocked(send)
afterEach(() => server.mockReset())

const place = { coupleId: 'c', kind: 'progress', amends: null } as const
const note = { text: 'mine', about: 'A' } as const
const refused = (code: string, reason: string, more = {}) =>
  server.mockResolvedValueOnce({ ok: false, status: 409, problem: { code, reason, ...more } })

test('what was read goes along, and what the server holds comes back', async () => {
  const data = { noteId: 'n', version: 4, savedAt: '2026-03-04T14:03:00.000Z' }
  server.mockResolvedValueOnce({ ok: true, data })
  const held = { noteId: 'n', version: 3 }
  expect(await keepNote(place, held, note)).toEqual({
    ...{ kind: 'saved', version: 4, savedAt: data.savedAt },
    held: { noteId: 'n', version: 4 },
  })
  expect(server.mock.calls[0]![1]!.body).toEqual({ ...place, ...note, read: held })
})

test('another window’s draft is handed over with what would go over it', async () => {
  refused('conflict', 'stale', { theirs: { noteId: 'n', version: 9, text: 'theirs', about: 'B' } })
  expect(await keepNote(place, null, note)).toEqual({
    ...{ kind: 'stale', held: { noteId: 'n', version: 9 } },
    theirs: { answers: { text: 'theirs', about: 'B' }, version: 9 },
  })
})

test('a draft that is gone leaves an empty place: nothing is read over, and whom it is about stays', async () => {
  refused('conflict', 'stale', { theirs: null })
  expect(await keepNote(place, { noteId: 'n', version: 3 }, note)).toEqual({
    ...{ kind: 'stale', held: null },
    theirs: { answers: { text: '', about: 'A' }, version: 0 },
  })
})

test('what passes is tried again, what is refused is said', async () => {
  for (const [code, reason] of [
    ['try-later', 'lost'],
    ['not-allowed', 'signed-out'],
    ['unexpected', 'unexpected'],
  ] as const) {
    refused(code, reason)
    expect(await keepNote(place, null, note)).toEqual({ kind: 'lost' })
  }
  refused('invalid', 'too-long')
  expect(await keepNote(place, null, note)).toEqual({ kind: 'refused', reason: 'too-long' })
})

test('two texts are one when the server would keep them as one', () => {
  expect(sameNote({ text: 'se\u00f1al', about: 'A' }, { text: 'sen\u0303al', about: 'A' })).toBe(true)
  expect(sameNote(note, { ...note, about: 'B' })).toBe(false)
})
