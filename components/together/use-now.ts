'use client'
import { useEffect, useState } from 'react'
import { useAwake } from '#components/form/use-awake.ts'

/**
 * The device's clock in milliseconds, twice a second while something runs. It is read anew, never counted: a phone
 * that slept or lay in the background shows the right time at once. Null until the page's script has come: the server
 * knows neither this clock nor its zone.
 */
export function useNow(running: boolean): number | null {
  const awake = useAwake()
  const [now, setNow] = useState(() => (awake ? Date.now() : null))
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
