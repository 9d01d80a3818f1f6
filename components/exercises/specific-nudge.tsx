'use client'
import { useEffect, useState } from 'react'
import type { Missing } from '#lib/domain/specific.ts'
import type { RunStrings } from './run-strings.ts'

/** How long a hand rests before anything is asked, in milliseconds: nobody is interrupted in a word. */
const REST_MS = 900

/** Asks for what would make the sentence specific. It never stands in the way: what is general can be given too. */
export function SpecificNudge({ sentence, strings }: { sentence: string; strings: RunStrings['nudge'] }) {
  const missing = useMissing(sentence, strings.partner)
  return (
    <p role="status" className="min-h-6 text-ink-soft">
      {missing && strings[missing]}
    </p>
  )
}

/** The lists of words come only when somebody has typed. */
function useMissing(sentence: string, partner: string): Missing | null {
  const [missing, setMissing] = useState<Missing | null>(null)
  useEffect(() => {
    if (sentence === '') return setMissing(null)
    let current = true
    const rest = setTimeout(async () => {
      const { missingIn } = await import('#lib/domain/specific.ts')
      if (current) setMissing(missingIn(sentence, partner))
    }, REST_MS)
    return () => {
      current = false
      clearTimeout(rest)
    }
  }, [sentence, partner])
  return missing
}
