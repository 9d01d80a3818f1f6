'use client'
import { useCallback, useEffect, useState } from 'react'
import { send } from '#components/form/send.ts'
import type { TogetherEvent } from '#lib/domain/together-state.ts'
import type { Tap, Walk } from './machine.ts'
import {
  type Batch,
  type BatchReply,
  createSessionSync,
  type Stood,
  type SyncStatus,
} from './session-sync.ts'

/** The session on this phone: where the two are, what became of the last taps, and how to tap. */
export function useSession(sessionId: string, first: Stood, walk: Walk) {
  const [state, setState] = useState(first.state)
  const [status, setStatus] = useState<SyncStatus>({ kind: 'saved' })
  const [sync] = useState(() =>
    createSessionSync({
      first,
      fold: walk.fold,
      post: batch => post(sessionId, batch),
      onChange: (next, how) => {
        setState(next)
        setStatus(how)
      },
      newKey: () => crypto.randomUUID(),
    }),
  )
  useEffect(() => {
    const again = () => void sync.flush()
    const stay = (event: BeforeUnloadEvent) => {
      if (sync.unsent()) event.preventDefault()
    }
    window.addEventListener('online', again)
    window.addEventListener('beforeunload', stay)
    document.addEventListener('visibilitychange', again)
    return () => {
      window.removeEventListener('online', again)
      window.removeEventListener('beforeunload', stay)
      document.removeEventListener('visibilitychange', again)
    }
  }, [sync])
  const tap = useCallback(
    (...taps: readonly Tap[]) => {
      for (const each of taps) sync.put({ ...each, at: Date.now() } as TogetherEvent)
    },
    [sync],
  )
  return { state, status, tap, adopt: sync.adopt }
}

async function post(sessionId: string, { key, version, events }: Batch): Promise<BatchReply> {
  const sent = await send<{ version: number }>(`/api/together/${sessionId}/events`, {
    key,
    version,
    body: { events },
    waits: [],
  })
  if (sent.ok) return { kind: 'saved', version: sent.data.version }
  const { code, reason } = sent.problem
  if (reason === 'stale') {
    const stood = sent.problem as unknown as Stood
    return { kind: 'stale', stood: { version: stood.version, state: stood.state } }
  }
  if (code === 'try-later' || code === 'unexpected') return { kind: 'lost' }
  return { kind: 'refused', reason }
}
