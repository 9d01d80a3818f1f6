'use client'
import { useEffect, useRef, useState } from 'react'

/**
 * Calls `keep` with the newest value once nothing was typed for a while, and at once on `now` or when the screen goes
 * out of sight, so that a locked phone has lost nothing.
 */
export function useLater<Value>(keep: (value: Value) => void, quietMs = 600) {
  const newest = useRef(keep)
  useEffect(() => {
    newest.current = keep
  })
  const [queue] = useState(() => {
    let waiting: { value: Value } | null = null
    let timer: ReturnType<typeof setTimeout> | undefined
    const now = () => {
      clearTimeout(timer)
      const last = waiting
      waiting = null
      if (last) newest.current(last.value)
    }
    const later = (value: Value) => {
      waiting = { value }
      clearTimeout(timer)
      timer = setTimeout(now, quietMs)
    }
    return { later, now }
  })
  useEffect(() => {
    const hide = () => document.visibilityState === 'hidden' && queue.now()
    document.addEventListener('visibilitychange', hide)
    return () => {
      document.removeEventListener('visibilitychange', hide)
      queue.now()
    }
  }, [queue])
  return queue
}
