'use client'
import { useEffect, useState } from 'react'

/** An opening hour in words, and for how many milliseconds from the loading of the page an answer still makes it. */
export type AnnouncedWhen = { leftMs: number; when: string }

/** The words of the opening that an answer given now would make; the last one once the others have gone by. */
export function useOpening(openings: readonly AnnouncedWhen[]): string {
  const [passed, setPassed] = useState(0)
  const left = openings[passed]?.leftMs
  useEffect(() => {
    if (left === undefined || passed >= openings.length - 1) return
    // By the page's own clock: the device's may be wrong. A day and a half at most, below the timer's limit.
    const timer = setTimeout(() => setPassed(passed + 1), Math.max(0, left - performance.now()))
    return () => clearTimeout(timer)
  }, [left, passed, openings.length])
  return openings[passed]?.when ?? ''
}
