import { placesOf } from '#components/charts/line-path.ts'
import { box, ScaleBox } from './scale-box.tsx'
import { SlotDots } from './slot-dots.tsx'

/**
 * One person's own totals of a measure over a period of `days` days: a dot for each time, a bar for how much such a
 * number varies by itself, and the measure's line. Nothing is joined and nothing judged.
 */
export function OwnTotals({
  totals,
  days,
  low,
  high,
  sem,
  line,
  slot,
  label,
}: {
  /** `at` counts days from the first of the period. */
  totals: readonly { at: number; value: number }[]
  days: number
  low: number
  high: number
  sem: number | null
  line: number | null
  slot: 'A' | 'B'
  label: string
}) {
  const colour = slot === 'A' ? 'var(--partner-a)' : 'var(--partner-b)'
  const place = placesOf(days, { low, high }, box)
  const bars = totals.map(({ at, value }) => {
    const x = place.x(at)
    return `M${x} ${place.y(value - (sem ?? 0))}V${place.y(value + (sem ?? 0))}`
  })
  return (
    <ScaleBox low={low} high={high} label={label}>
      {line !== null && (
        <path d={`M0 ${place.y(line)}H${box.width}`} stroke="var(--ink-soft)" strokeDasharray="2 3" />
      )}
      {sem !== null && <path d={bars.join('')} stroke={colour} opacity={0.6} strokeWidth={1.5} />}
      <SlotDots
        slot={slot}
        d={totals.map(({ at, value }) => `M${place.x(at)} ${place.y(value)}h0`).join('')}
      />
    </ScaleBox>
  )
}
