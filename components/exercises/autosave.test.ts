import { beforeEach, expect, test, vi } from 'vitest'
import {
  createAutosave,
  type Draft,
  type SaveReply,
  type SaveState,
  sameAnswers,
  type Typed,
} from './autosave.ts'

beforeEach(() => {
  vi.useFakeTimers()
  return () => vi.useRealTimers()
})

/** A server with one draft. `broken` loses the request; `mute` takes it and loses the answer. */
function makeServer() {
  const server = { answers: {} as Typed, version: 0, saves: 0, broken: false, mute: false, refusal: '' }
  const save = async ({ answers, version }: Draft): Promise<SaveReply> => {
    await new Promise(resolve => setTimeout(resolve, 100))
    if (server.broken) return { kind: 'lost' }
    if (server.refusal) return { kind: 'refused', reason: server.refusal }
    if (version !== server.version)
      return { kind: 'stale', theirs: { answers: server.answers, version: server.version } }
    server.answers = answers
    server.version += 1
    server.saves += 1
    return server.mute ? { kind: 'lost' } : { kind: 'saved', version: server.version }
  }
  return { server, save }
}

function start(save: (draft: Draft) => Promise<SaveReply>, first: Draft = { answers: {}, version: 0 }) {
  const states: SaveState[] = []
  return {
    states,
    autosave: createAutosave({ first, save, same: sameAnswers, onState: state => states.push(state) }),
  }
}

const words = (value: string): Typed => ({ keep: { value, audience: 'me' } })

test('typing is saved once after a pause, a tap at once', async () => {
  const { server, save } = makeServer()
  const { autosave, states } = start(save)
  for (const text of ['h', 'he', 'he a']) {
    autosave.change(words(text))
    await vi.advanceTimersByTimeAsync(300)
  }
  expect(server.saves).toBe(0)
  await vi.advanceTimersByTimeAsync(600)
  expect([server.saves, server.answers]).toEqual([1, words('he a')])
  expect(states.at(-1)).toEqual({ kind: 'saved' })

  autosave.change({ ...words('he a'), closeness: { value: 7 } }, true)
  await vi.advanceTimersByTimeAsync(110)
  expect(server.version).toBe(2)
})

test('what is typed while a save is under way goes next, never beside it', async () => {
  const { server, save } = makeServer()
  const { autosave } = start(save)
  autosave.change(words('one'), true)
  await vi.advanceTimersByTimeAsync(50)
  autosave.change(words('two'), true)
  await vi.advanceTimersByTimeAsync(500)
  expect([server.answers, server.version]).toEqual([words('two'), 2])
})

test('a lost connection keeps the text and tries again by itself', async () => {
  const { server, save } = makeServer()
  const { autosave, states } = start(save)
  server.broken = true
  autosave.change(words('kept'), true)
  await vi.advanceTimersByTimeAsync(200)
  expect(states.at(-1)).toEqual({ kind: 'lost' })
  server.broken = false
  await vi.advanceTimersByTimeAsync(5_200)
  expect(server.answers).toEqual(words('kept'))
  expect(states.at(-1)).toEqual({ kind: 'saved' })
})

test('a save whose answer was lost is recognised as one’s own', async () => {
  const { server, save } = makeServer()
  const { autosave, states } = start(save)
  server.mute = true
  autosave.change(words('first'), true)
  await vi.advanceTimersByTimeAsync(200)
  server.mute = false
  autosave.change(words('first and more'), true)
  await vi.advanceTimersByTimeAsync(400)
  expect([server.answers, server.version]).toEqual([words('first and more'), 2])
  expect(states.some(each => each.kind === 'stale')).toBe(false)
})

test('a draft that another tab saved is not overwritten until the person chooses', async () => {
  for (const which of ['mine', 'theirs'] as const) {
    const { server, save } = makeServer()
    const { autosave, states } = start(save)
    Object.assign(server, { answers: words('other tab'), version: 3 })
    autosave.change(words('this tab'), true)
    await vi.advanceTimersByTimeAsync(200)
    expect(states.at(-1)).toEqual({ kind: 'stale', theirs: { answers: words('other tab'), version: 3 } })
    autosave.change(words('this tab, more'), true)
    await vi.advanceTimersByTimeAsync(6_000)
    expect(server.answers).toEqual(words('other tab'))

    const expected = which === 'mine' ? words('this tab, more') : words('other tab')
    expect(autosave.choose(which)).toEqual(expected)
    // "Saved" is never said before it is.
    expect(states.at(-1)).toEqual({ kind: which === 'theirs' ? 'saved' : 'waiting' })
    await vi.advanceTimersByTimeAsync(300)
    expect(states.at(-1)).toEqual({ kind: 'saved' })
    expect(server.answers).toEqual(expected)
    expect(server.version).toBe(which === 'mine' ? 4 : 3)
  }
})

test('a refusal ends it, and a stop waits for what is under way', async () => {
  const { server, save } = makeServer()
  const { autosave, states } = start(save)
  autosave.change(words('a'), true)
  await vi.advanceTimersByTimeAsync(10)
  const stopped = autosave.stop().then(() => server.saves)
  await vi.advanceTimersByTimeAsync(200)
  expect(await stopped).toBe(1)
  server.refusal = 'already-answered'
  autosave.change(words('b'), true)
  await vi.advanceTimersByTimeAsync(200)
  autosave.change(words('c'), true)
  await vi.advanceTimersByTimeAsync(20_000)
  expect(states.at(-1)).toEqual({ kind: 'refused', reason: 'already-answered' })
  expect(server.saves).toBe(1)
})

test('the same answers are the same in any order and any form of Unicode', () => {
  expect(sameAnswers({ a: { value: 1 }, b: { value: null } }, { b: { value: null }, a: { value: 1 } })).toBe(
    true,
  )
  expect(sameAnswers(words('caf\u00e9'), words('cafe\u0301'))).toBe(true)
  const lines = (...value: string[]): Typed => ({ needs: { value } })
  expect(sameAnswers(lines('caf\u00e9', ''), lines('cafe\u0301', ''))).toBe(true)
  expect(sameAnswers(lines('a', 'b'), lines('b', 'a'))).toBe(false)
  expect(sameAnswers(lines('a'), lines('a', 'b'))).toBe(false)
  expect(sameAnswers(lines(), { needs: { value: null } })).toBe(false)
  expect(sameAnswers({}, { a: {} })).toBe(true)
  expect(sameAnswers({ a: { value: null } }, {})).toBe(false)
  expect(sameAnswers({ a: { audience: 'me' } }, { a: { audience: 'therapist' } })).toBe(false)
})
