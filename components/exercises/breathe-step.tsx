'use client'
import { useEffect, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import type { RunStrings } from './run-strings.ts'

const inhale = 4
const cycle = 10

/** A paced minute: four seconds in, six out. A word and a circle; with reduced motion the word alone. */
export function BreatheStep({ seconds, strings }: { seconds: number; strings: RunStrings['breathe'] }) {
  const [second, setSecond] = useState<number | null>(null)
  useEffect(() => {
    if (second === null) return
    const timer = setTimeout(() => setSecond(second + 1 >= seconds ? null : second + 1), 1000)
    return () => clearTimeout(timer)
  }, [second, seconds])

  const breathingIn = second !== null && second % cycle < inhale
  return (
    <div className="flex flex-col items-center gap-5 py-4 text-center">
      <div
        aria-hidden
        style={{
          transform: `scale(${breathingIn ? 1 : 0.62})`,
          transitionDuration: breathingIn ? '4s' : '6s',
        }}
        className="size-40 rounded-full border-8 border-accent-soft bg-accent-soft transition-transform ease-in-out motion-reduce:hidden"
      />
      <p role="status" className="prompt min-h-10">
        {second === null ? '' : breathingIn ? strings.in : strings.out}
      </p>
      <p className="text-sm text-ink-soft">{strings.left}</p>
      <Button onClick={() => setSecond(second === null ? 0 : null)}>
        {second === null ? strings.start : strings.stop}
      </Button>
    </div>
  )
}
