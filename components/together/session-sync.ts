import type { TogetherEvent, TogetherState } from '#lib/domain/together-state.ts'

/** A state as the server has it. */
export type Stood = { version: number; state: TogetherState }

/** What is sent: what happened since a version. The key stays with a batch until it is answered. */
export type Batch = { key: string; version: number; events: readonly TogetherEvent[] }

/** What the server said to a batch. `stale` carries what stands there: the other phone went on. */
export type BatchReply =
  | { kind: 'saved'; version: number }
  | { kind: 'stale'; stood: Stood }
  | { kind: 'lost' }
  | { kind: 'refused'; reason: string }

export type SyncStatus =
  | { kind: 'saved' }
  | { kind: 'sending' }
  | { kind: 'lost' }
  | { kind: 'stale'; stood: Stood }
  | { kind: 'refused'; reason: string }

const mostEvents = 50
const waits = [1_000, 2_000, 4_000, 8_000, 15_000, 30_000]

/**
 * Applies every tap at once and sends it after: in order, one batch at a time, again and again until the server has
 * it. Without a connection the two go on as they were. What another phone did meanwhile is never overwritten.
 */
export function createSessionSync({
  first,
  fold,
  post,
  onChange,
  newKey,
}: {
  first: Stood
  fold: (state: TogetherState, event: TogetherEvent) => TogetherState
  post: (batch: Batch) => Promise<BatchReply>
  onChange: (state: TogetherState, status: SyncStatus) => void
  newKey: () => string
}) {
  let { version, state } = first
  let status: SyncStatus = { kind: 'saved' }
  let waiting: TogetherEvent[] = []
  let batch: Batch | null = null
  let running: Promise<void> | null = null
  let tries = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  function tell(next: SyncStatus) {
    status = next
    onChange(state, status)
  }

  /** A tap that does not fit where they are changes nothing and is not sent. */
  function put(event: TogetherEvent) {
    if (status.kind === 'stale') return
    const next = fold(state, event)
    if (next === state) return
    state = next
    waiting.push(event)
    tell(status.kind === 'saved' ? { kind: 'sending' } : status)
    flush()
  }

  /** Sends what waits, now: also after the connection came back. */
  function flush(): Promise<void> {
    clearTimeout(timer)
    running ??= catchUp().finally(() => {
      running = null
    })
    return running
  }

  async function catchUp(): Promise<void> {
    while (waiting.length > 0 && status.kind !== 'stale') {
      batch ??= { key: newKey(), version, events: waiting.slice(0, mostEvents) }
      const reply = await post(batch)
      if (reply.kind === 'lost') return again()
      const sent = batch
      batch = null
      if (reply.kind !== 'saved')
        return tell(reply.kind === 'stale' ? { kind: 'stale', stood: reply.stood } : reply)
      version = reply.version
      waiting = waiting.slice(sent.events.length)
      tries = 0
    }
    if (status.kind !== 'stale') tell({ kind: 'saved' })
  }

  function again() {
    const wait = waits[Math.min(tries, waits.length - 1)]!
    tries += 1
    timer = setTimeout(flush, wait)
    tell({ kind: 'lost' })
  }

  /** Goes on from what the other phone left; what was tapped here meanwhile is let go. */
  function adopt() {
    if (status.kind !== 'stale') return
    version = status.stood.version
    state = status.stood.state
    waiting = []
    tell({ kind: 'saved' })
  }

  return { put, flush, adopt, unsent: () => waiting.length > 0 }
}
