'use client'
import { usePlotArea, useYAxisScale } from 'recharts'
import { shortNumber } from './chart-format.ts'
import type { ChartCutoff, DyadDay } from './dyad-day.ts'

/**
 * The line of a measure's cut-off, labelled with its source (by its number alone where there is no room). The label
 * stands on the side of the line where fewer points are near, on a ground of its own.
 */
export function CutoffLine({
  cutoff: { value, label },
  days,
  range: { low, high },
  isNarrow,
  locale,
}: {
  cutoff: ChartCutoff
  days: readonly DyadDay[]
  range: { low: number; high: number }
  isNarrow: boolean
  locale: string
}) {
  const plot = usePlotArea()
  const scale = useYAxisScale()
  if (!plot || !scale) return null
  const y = Number(scale(value))
  if (!Number.isFinite(y)) return null
  const reach = (high - low) / 5
  const near = days
    .flatMap(({ a, b }) => [a, b])
    .filter((point): point is number => point !== null && Math.abs(point - value) < reach)
  const above = near.filter(point => point >= value).length
  const isBelow = above > near.length - above
  return (
    <g aria-hidden>
      <path d={`M${plot.x} ${y}h${plot.width}`} stroke="var(--ink-soft)" strokeDasharray="2 3" />
      <text
        x={plot.x + 14}
        y={isBelow ? y + 14 : y - 6}
        fontSize={12}
        fill="var(--ink-soft)"
        stroke="var(--surface)"
        strokeWidth={4}
        paintOrder="stroke"
      >
        {isNarrow ? shortNumber(value, locale) : label}
      </text>
    </g>
  )
}
