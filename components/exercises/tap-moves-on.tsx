'use client'
import type { ReactNode } from 'react'

/** Around radios: a tap chooses and moves on; keys only choose, and the Next button moves on. */
export function TapMovesOn({ onTap, children }: { onTap: (value: string) => void; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only tells a tap on a radio from a key
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys are the radios' own
    <div
      onClick={event => {
        // The click that a key makes on a radio has no pointer behind it.
        if (event.detail === 0 || !(event.target instanceof Element)) return
        const input = event.target.closest('label')?.querySelector('input')
        if (input) onTap(input.value)
      }}
    >
      {children}
    </div>
  )
}
