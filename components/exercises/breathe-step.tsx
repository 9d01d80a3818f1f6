'use client'
import { useEffect, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { BreathCircle } from './breath-circle.tsx'
import type { RunStrings } from './run-strings.ts'

/** A paced minute. It follows the clock, so that a screen that was dark for a while is where it should be. */
export function BreatheStep({ seconds, strings }: { seconds: number; strings: RunStrings['breathe'] }) {
  const [startedAt, setStartedAt] = useState<number | null>(null)
  const [now, setNow] = useState(0)
  const spent = startedAt === null ? null : now - startedAt
  const breathing = spent !== null && spent < seconds * 1000
  useEffect(() => {
    if (!breathing) return
    const timer = setInterval(() => setNow(Date.now()), 250)
    return () => clearInterval(timer)
  }, [breathing])

  function press() {
    const at = Date.now()
    setNow(at)
    setStartedAt(breathing ? null : at)
  }

  return (
    <div className="flex flex-col items-center gap-5 py-4 text-center">
      <BreathCircle spentMs={breathing ? spent : null} strings={strings} />
      <Button onClick={press}>{breathing ? strings.stop : strings.start}</Button>
    </div>
  )
}
