import { linePath } from '#components/charts/line-path.ts'

export type OwnDay = { day: string; value: number | null; mean: number | null }

const box = { width: 340, height: 120, inset: 8 }

/**
 * One person's own days: a dot where they answered, nothing where they did not, and the seven-day mean as a line once
 * there is enough for one. The whole scale is the height. Drawn on the server: no script comes with it.
 */
export function OwnTrend({
  days,
  low,
  high,
  slot,
  label,
}: {
  days: readonly OwnDay[]
  low: number
  high: number
  slot: 'A' | 'B'
  label: string
}) {
  const colour = slot === 'A' ? 'var(--partner-a)' : 'var(--partner-b)'
  const scale = { low, high }
  // One by one, with gaps between, each becomes a dot: a line of no length with a cap.
  const dots = days.flatMap((each, index) =>
    each.value === null ? [] : [dotPath(days.length, index, each.value, scale)],
  )
  return (
    <div className="flex gap-2">
      <div aria-hidden className="flex flex-col justify-between text-xs text-ink-soft tabular-nums">
        <span>{high}</span>
        <span>{low}</span>
      </div>
      <svg viewBox={`0 0 ${box.width} ${box.height}`} role="img" aria-label={label} className="w-full">
        <path
          d={`M0 ${box.inset}H${box.width}M0 ${box.height - box.inset}H${box.width}`}
          stroke="var(--line)"
        />
        <path
          d={linePath(
            days.map(each => each.mean),
            scale,
            box,
          )}
          fill="none"
          stroke={colour}
          strokeWidth={2}
          strokeLinecap="round"
          strokeLinejoin="round"
        />
        <path
          d={dots.join('')}
          stroke={colour}
          strokeWidth={slot === 'A' ? 6.5 : 5.5}
          strokeLinecap={slot === 'A' ? 'round' : 'square'}
        />
      </svg>
    </div>
  )
}

/** Where linePath would put the value of one day among `count`. */
function dotPath(count: number, index: number, value: number, scale: { low: number; high: number }): string {
  const row = Array.from({ length: count }, (_, at) => (at === index ? value : null))
  return linePath(row, scale, box)
}
