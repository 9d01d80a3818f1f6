'use client'
import { useEffect, useRef } from 'react'
import { type ShownLine, SupportLines } from '#components/support/support-lines.tsx'

export type HelpStrings = {
  title: string
  lead: string
  lines: readonly ShownLine[]
  /** Where to find a line elsewhere. */
  elsewhere: string
  /** What the therapist sees of it, and that nobody watches. */
  seen: string
}

/**
 * Somebody to call, on the same screen as the answer that asks for it. It is spoken at once and stands in the way of
 * nothing; what is tapped here is noted nowhere.
 */
export function CriticalHelp({ strings }: { strings: HelpStrings }) {
  const box = useRef<HTMLElement>(null)
  useEffect(() => {
    // The numbers are what has to be seen, on a small phone too. Not at once: a tap on a card still moves the focus to
    // its radio, and the focus would scroll back.
    const frame = requestAnimationFrame(() => {
      box.current?.scrollIntoView({ block: 'center' })
    })
    return () => cancelAnimationFrame(frame)
  }, [])
  return (
    <section
      ref={box}
      aria-label={strings.title}
      className="scroll-my-4 space-y-3 rounded-card border border-line-strong bg-surface p-4.5 shadow-card"
    >
      <div role="alert">
        <h2>{strings.title}</h2>
        <p className="mt-1.5">{strings.lead}</p>
      </div>
      <SupportLines lines={strings.lines} />
      <p className="text-sm text-ink-soft">{strings.elsewhere}</p>
      <p className="text-sm text-ink-soft">{strings.seen}</p>
    </section>
  )
}
