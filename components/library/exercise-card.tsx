import type { ReactNode } from 'react'
import { Chip } from '#components/ui/chip.tsx'

/** One exercise of the library: what it is for, how long it takes, who does it, what numbers it gives. */
export function ExerciseCard({
  title,
  purpose,
  minutes,
  chips,
  observes,
  action,
}: {
  title: string
  purpose: string
  minutes: string
  chips: readonly string[]
  observes: string
  action: ReactNode
}) {
  return (
    <li className="flex flex-col rounded-card border border-line bg-surface p-4.5 shadow-card">
      <div className="flex items-baseline justify-between gap-3">
        <h3 className="min-w-0 text-lg">{title}</h3>
        <span className="flex-none text-sm text-ink-soft">{minutes}</span>
      </div>
      <p className="mt-1">{purpose}</p>
      <p className="mt-1.5 mb-4 text-sm text-ink-soft">{observes}</p>
      <div className="mt-auto flex flex-wrap gap-1.5 empty:hidden">
        {chips.map(chip => (
          <Chip key={chip}>{chip}</Chip>
        ))}
      </div>
      <div className="mt-3 flex flex-wrap items-start gap-2">{action}</div>
    </li>
  )
}
