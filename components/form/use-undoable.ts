'use client'
import { useRef, useState } from 'react'
import { send } from './send.ts'

export interface Undoable {
  action: string
  body: Readonly<Record<string, unknown>>
  /** What takes it back; a `version` that the first reply carried goes along. */
  undo: { action: string; body: Readonly<Record<string, unknown>> }
  /** Where to go when nothing is to be taken back any more: a page, or "reload" for this one anew. */
  then?: string
}

/**
 * Does something at once and offers to take it back, in place of "are you sure". `ready` → `busy` → `done`; `refused`
 * when it was not done, `stuck` when it could not be taken back: `takeBack` may then be tried again, as the same one.
 */
export function useUndoable({ action, body, undo, then = 'reload' }: Undoable) {
  const [state, setState] = useState<'ready' | 'busy' | 'done' | 'refused' | 'stuck'>('ready')
  const version = useRef<number | undefined>(undefined)
  const undoing = useRef(false)
  const undoKey = useRef<string | null>(null)

  async function act() {
    setState('busy')
    const sent = await send<{ version?: number }>(action, { body })
    if (!sent.ok) return setState('refused')
    version.current = sent.data.version
    setState('done')
  }

  async function takeBack() {
    if (undoing.current) return
    undoing.current = true
    undoKey.current ??= crypto.randomUUID()
    const sent = await send(undo.action, {
      body: undo.body,
      key: undoKey.current,
      ...(version.current !== undefined && { version: version.current }),
    })
    undoing.current = false
    if (sent.ok) location.reload()
    else setState('stuck')
  }

  /** The offer is over. While it is being taken back, takeBack itself goes on. */
  function settle() {
    if (undoing.current || state === 'stuck') return
    if (then === 'reload') location.reload()
    else location.assign(then)
  }

  return { state, act, takeBack, settle }
}
