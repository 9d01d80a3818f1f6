'use client'
import { useEffect, useState } from 'react'

/**
 * The device's clock in milliseconds, twice a second while something runs. It is read anew, never counted: a phone
 * that slept or lay in the background shows the right time at once.
 */
export function useNow(running: boolean): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const read = () => setNow(Date.now())
    read()
    if (!running) return
    const timer = setInterval(read, 500)
    document.addEventListener('visibilitychange', read)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', read)
    }
  }, [running])
  return now
}
