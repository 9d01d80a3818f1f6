'use client'

/** One answered day: a circle for A, a square for B. The chart gives `cx` and `cy`; null is no answer, so no dot. */
export function DyadDot({
  slot,
  cx,
  cy,
  value,
}: {
  slot: 'A' | 'B'
  cx?: number
  cy?: number
  value?: unknown
}) {
  if (cx === undefined || cy === undefined || cy === null || value === null) return null
  return slot === 'A' ? (
    <circle cx={cx} cy={cy} r={2.75} fill="var(--partner-a)" opacity={0.72} />
  ) : (
    <rect x={cx - 2.5} y={cy - 2.5} width={5} height={5} fill="var(--partner-b)" opacity={0.72} />
  )
}
