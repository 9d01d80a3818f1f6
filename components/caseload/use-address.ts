'use client'
import { useRouter } from 'next/navigation'
import { useEffect, useRef, useTransition } from 'react'

/** Typing is over when nothing was typed for this long. */
const TYPING_MS = 300

/**
 * Writes what a table shows into the address. Where the server makes the page it is asked for it again, a search only
 * once the typing is over; `isPending` while it answers.
 */
export function useAddress(isServed: boolean) {
  const router = useRouter()
  const [isPending, startTransition] = useTransition()
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])

  function write(params: URLSearchParams, isTyping: boolean) {
    const address = params.size > 0 ? `?${params}` : location.pathname
    history.replaceState(null, '', address)
    if (!isServed) return
    clearTimeout(timer.current)
    const ask = () => startTransition(() => router.replace(address, { scroll: false }))
    if (isTyping) timer.current = setTimeout(ask, TYPING_MS)
    else ask()
  }

  return { write, isPending }
}
