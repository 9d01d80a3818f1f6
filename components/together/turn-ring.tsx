import { useId } from 'react'
import type { Slot } from '#lib/domain/access.ts'

const size = 190
const middle = size / 2
const radius = 84

/**
 * Time as a ring that fills: a guide, so it only ever becomes full. The line is solid for A and dashed for B; without
 * a slot it belongs to both. `part` is 0 to 1.
 */
export function TurnRing({
  part,
  slot,
  time,
  note,
  label,
}: {
  part: number
  slot: Slot | null
  /** Inside: "1:50", and below it "of 3 min". */
  time: string
  note: string
  /** What is read instead of the drawing. */
  label: string
}) {
  const mask = useId()
  const colour = slot === null ? 'var(--accent)' : slot === 'A' ? 'var(--partner-a)' : 'var(--partner-b)'
  return (
    <div role="timer" aria-label={label} className="relative mx-auto size-40 md:size-56">
      <svg viewBox={`0 0 ${size} ${size}`} aria-hidden className="size-full -rotate-90">
        <mask id={mask}>
          <circle
            cx={middle}
            cy={middle}
            r={radius}
            fill="none"
            stroke="white"
            strokeWidth="11"
            pathLength="1"
            strokeDasharray="1 1"
            strokeDashoffset={1 - Math.min(1, part)}
            className="transition-[stroke-dashoffset] duration-500 ease-linear"
          />
        </mask>
        <circle cx={middle} cy={middle} r={radius} fill="none" stroke="var(--line)" strokeWidth="9" />
        <circle
          cx={middle}
          cy={middle}
          r={radius}
          fill="none"
          stroke={colour}
          strokeWidth="9"
          strokeDasharray={slot === 'B' ? '16 6' : undefined}
          mask={`url(#${mask})`}
        />
      </svg>
      <div aria-hidden className="absolute inset-0 flex flex-col items-center justify-center text-center">
        <span className="min-h-[1lh] font-serif text-3xl font-semibold tabular-nums">{time}</span>
        <span className="max-w-28 text-sm text-ink-soft">{note}</span>
      </div>
    </div>
  )
}
