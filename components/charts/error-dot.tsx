'use client'
import { useYAxisScale } from 'recharts'

/** One administration: a circle for A, a square for B, with a bar of `error` (points) each way; null draws no bar. */
export function ErrorDot({
  slot,
  error,
  low,
  high,
  cx,
  cy,
  value,
}: {
  slot: 'A' | 'B'
  error: number | null
  low: number
  high: number
  cx?: number
  cy?: number | null
  value?: unknown
}) {
  const scale = useYAxisScale()
  if (!scale || cx === undefined || cy === undefined || cy === null || typeof value !== 'number') return null
  const colour = slot === 'A' ? 'var(--partner-a)' : 'var(--partner-b)'
  const top = Number(scale(Math.min(high, value + (error ?? 0))))
  const bottom = Number(scale(Math.max(low, value - (error ?? 0))))
  if (!Number.isFinite(top + bottom)) return null
  return (
    <g fill={colour}>
      {error !== null && (
        <path
          d={`M${cx} ${top}V${bottom}M${cx - 4} ${top}h8M${cx - 4} ${bottom}h8`}
          stroke={colour}
          strokeWidth={1.25}
          opacity={0.75}
        />
      )}
      {slot === 'A' ? (
        <circle cx={cx} cy={cy} r={4} />
      ) : (
        <rect x={cx - 3.75} y={cy - 3.75} width={7.5} height={7.5} />
      )}
    </g>
  )
}
