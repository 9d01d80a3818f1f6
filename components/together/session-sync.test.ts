import { beforeEach, expect, test, vi } from 'vitest'
import { mirroring } from '#lib/domain/exercises/mirroring/definition.ts'
import { advance, begin } from '#lib/domain/together.ts'
import type { TogetherEvent, TogetherState } from '#lib/domain/together-state.ts'
import { type Batch, type BatchReply, createSessionSync, type SyncStatus } from './session-sync.ts'

beforeEach(() => {
  vi.useFakeTimers()
  return () => vi.useRealTimers()
})

const script = mirroring.script!
const fold = (state: TogetherState, event: TogetherEvent) => advance(script, state, event)
const next: TogetherEvent = { kind: 'next', at: 1 }

/** A server with one session. `broken` loses the request; `mute` takes it and loses the answer. */
function makeServer() {
  const server = {
    version: 1,
    state: begin(script, 'A'),
    batches: [] as Batch[],
    broken: false,
    mute: false,
    refusal: '',
  }
  const answered = new Map<string, BatchReply>()
  const post = async (batch: Batch): Promise<BatchReply> => {
    await new Promise(resolve => setTimeout(resolve, 100))
    if (server.broken) return { kind: 'lost' }
    server.batches.push(batch)
    if (server.refusal) return { kind: 'refused', reason: server.refusal }
    const reply = answered.get(batch.key) ?? take(batch)
    answered.set(batch.key, reply)
    return server.mute ? { kind: 'lost' } : reply
  }
  function take({ version, events }: Batch): BatchReply {
    if (version !== server.version)
      return { kind: 'stale', stood: { version: server.version, state: server.state } }
    server.state = events.reduce(fold, server.state)
    server.version += 1
    return { kind: 'saved', version: server.version }
  }
  return { server, post }
}

function start(post: (batch: Batch) => Promise<BatchReply>) {
  const seen: { state: TogetherState; status: SyncStatus }[] = []
  let keys = 0
  const sync = createSessionSync({
    first: { version: 1, state: begin(script, 'A') },
    fold,
    post,
    onChange: (state, status) => seen.push({ state, status }),
    newKey: () => `key-${++keys}`,
  })
  const last = () => seen.at(-1)!
  return { sync, last }
}

test('a tap stands at once and is sent after; what comes meanwhile goes next, in order', async () => {
  const { server, post } = makeServer()
  const { sync, last } = start(post)
  sync.put(next)
  expect([last().state.step, last().status.kind, server.state.step]).toEqual([1, 'sending', 0])
  sync.put(next)
  sync.put({ kind: 'start', at: 2 })
  await vi.advanceTimersByTimeAsync(250)
  expect(server.batches.map(each => each.events.map(event => event.kind))).toEqual([
    ['next'],
    ['next', 'start'],
  ])
  expect(server.state).toEqual(last().state)
  expect([last().status.kind, sync.unsent()]).toEqual(['saved', false])
})

test('without a connection the two go on, and all of it arrives once when it is back', async () => {
  const { server, post } = makeServer()
  const { sync, last } = start(post)
  server.broken = true
  sync.put(next)
  await vi.advanceTimersByTimeAsync(150)
  expect(last().status.kind).toBe('lost')
  sync.put(next)
  sync.put({ kind: 'start', at: 5 })
  await vi.advanceTimersByTimeAsync(60_000)
  expect([last().state.step, server.state.step, sync.unsent()]).toEqual([2, 0, true])
  server.broken = false
  await vi.advanceTimersByTimeAsync(31_000)
  expect(server.state).toEqual(last().state)
  expect(last().status.kind).toBe('saved')
})

test('a batch whose answer was lost is sent again under its own key and counts once', async () => {
  const { server, post } = makeServer()
  const { sync, last } = start(post)
  server.mute = true
  sync.put(next)
  await vi.advanceTimersByTimeAsync(150)
  server.mute = false
  sync.put(next)
  await vi.advanceTimersByTimeAsync(2_500)
  expect(server.batches.map(each => each.key)).toEqual(['key-1', 'key-1', 'key-2'])
  expect([server.state.step, last().status.kind]).toEqual([2, 'saved'])
})

test('what the other phone did is shown and overwrites nothing; one tap goes on from there', async () => {
  const { server, post } = makeServer()
  const { sync, last } = start(post)
  server.state = [next, next].reduce(fold, server.state)
  server.version = 7
  sync.put(next)
  await vi.advanceTimersByTimeAsync(150)
  expect(last().status).toMatchObject({ kind: 'stale', stood: { version: 7, state: { step: 2 } } })
  sync.put(next)
  expect(last().state.step).toBe(1)
  sync.adopt()
  expect(last()).toMatchObject({ state: { step: 2 }, status: { kind: 'saved' } })
  sync.put(next)
  await vi.advanceTimersByTimeAsync(150)
  expect([server.version, server.state.step]).toEqual([8, 3])
})

test('what does not fit is not sent; what is refused is kept and said', async () => {
  const { server, post } = makeServer()
  const { sync, last } = start(post)
  sync.put({ kind: 'resume', at: 1 })
  await vi.advanceTimersByTimeAsync(150)
  expect(server.batches).toEqual([])
  server.refusal = 'signed-out'
  sync.put(next)
  await vi.advanceTimersByTimeAsync(150)
  expect([last().status, sync.unsent()]).toEqual([{ kind: 'refused', reason: 'signed-out' }, true])
  server.refusal = ''
  const sent = sync.flush()
  await vi.advanceTimersByTimeAsync(150)
  await sent
  expect([server.state.step, last().status.kind]).toEqual([1, 'saved'])
})
