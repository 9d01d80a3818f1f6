'use client'
import { useEffect } from 'react'

/**
 * Loads the page anew once `leftMs` from its loading have gone by, also when the phone slept over it. Nothing counts
 * down and nothing sounds.
 */
export function TurnPage({ leftMs }: { leftMs: number }) {
  useEffect(() => {
    const due = performance.now() + leftMs + 1000
    const turn = () => {
      if (document.visibilityState === 'visible' && performance.now() >= due) location.reload()
    }
    // Longer than a timer can wait: the page is loaded anew before that.
    const timer = setTimeout(turn, Math.min(leftMs + 1001, 2 ** 31 - 1))
    document.addEventListener('visibilitychange', turn)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', turn)
    }
  }, [leftMs])
  return null
}
