'use client'
import { useEffect } from 'react'

/** Keeps the screen on while this is shown, where the device can; the system takes it away with the tab's sight. */
export function useWakeLock(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | undefined
    let gone = false

    async function take() {
      if (document.visibilityState !== 'visible' || (lock && !lock.released)) return
      // Refused on a low battery: then the screen goes dark as it always does.
      lock = await navigator.wakeLock?.request('screen').catch(() => undefined)
      if (gone) lock?.release()
    }

    take()
    document.addEventListener('visibilitychange', take)
    return () => {
      gone = true
      document.removeEventListener('visibilitychange', take)
      lock?.release()
    }
  }, [])
}
