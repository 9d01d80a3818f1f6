import type { ReactNode } from 'react'

const tones = {
  neutral: 'bg-sunk text-ink-soft',
  good: 'bg-accent-soft text-accent-strong',
  notice: 'bg-notice-soft text-notice',
  flag: 'bg-flag-soft text-flag font-semibold',
}

/** A short remark. `flag` is for safety only; a chip never prints what a partner wrote. */
export function Chip({ tone = 'neutral', children }: { tone?: keyof typeof tones; children: ReactNode }) {
  return (
    <span
      className={`inline-flex max-w-full items-center gap-1.5 rounded-[0.95rem] border border-transparent px-2.5 py-0.5 text-xs ${tones[tone]}`}
    >
      {children}
    </span>
  )
}
