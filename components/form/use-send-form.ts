'use client'
import { useRef, useState } from 'react'
import { type SentProblem, send } from './send.ts'

/**
 * Sends a form once at a time. The idempotency key is made at the first try and kept until the server said that it
 * is done: whatever was lost in between, it cannot be done twice. `submit` answers the data, or the problem, or null
 * while another is on its way. With `leaving` the page goes away after success: the key stays, so that an impatient
 * second press is answered as the first was.
 */
export function useSendForm(action: string, method: 'POST' | 'PUT' | 'PATCH' | 'DELETE') {
  const [phase, setPhase] = useState<'ready' | 'sending' | 'retrying'>('ready')
  const key = useRef<string | null>(null)
  const busy = useRef(false)

  async function submit(
    body: Record<string, unknown>,
    version?: number | string,
    leaving = false,
  ): Promise<{ data: unknown } | { problem: SentProblem } | null> {
    if (busy.current) return null
    busy.current = true
    key.current ??= crypto.randomUUID()
    setPhase('sending')
    const sent = await send(action, {
      method,
      body,
      version,
      key: key.current,
      onRetry: () => setPhase('retrying'),
    })
    busy.current = false
    if (sent.ok && leaving) return { data: sent.data }
    setPhase('ready')
    if (!sent.ok) return { problem: sent.problem }
    key.current = null
    return { data: sent.data }
  }

  return { phase, submit }
}
