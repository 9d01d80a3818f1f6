'use client'

/** One answered day: a circle for A, a square for B. The chart gives `cx` and `cy`; null is no answer, so no dot. */
export function DyadDot({
  slot,
  isDense = false,
  cx,
  cy,
  value,
}: {
  slot: 'A' | 'B'
  /** Smaller, where hundreds stand side by side. */
  isDense?: boolean
  cx?: number
  cy?: number
  value?: unknown
}) {
  if (cx === undefined || cy === undefined || cy === null || value === null) return null
  const half = isDense ? 1.4 : 2.5
  return slot === 'A' ? (
    <circle cx={cx} cy={cy} r={isDense ? 1.6 : 2.75} fill="var(--partner-a)" opacity={0.72} />
  ) : (
    <rect
      x={cx - half}
      y={cy - half}
      width={2 * half}
      height={2 * half}
      fill="var(--partner-b)"
      opacity={0.72}
    />
  )
}
