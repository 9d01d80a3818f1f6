import { bandPath, dotsPath, linePath } from '#components/charts/line-path.ts'
import { box, ScaleBox } from './scale-box.tsx'
import { SlotDots } from './slot-dots.tsx'

type OwnDay = { day: string; value: number | null; mean: number | null; error: number | null }

/**
 * One person's own days or weeks: a dot where they answered, nothing where they did not, and the seven-day mean as a
 * line, with its error as a band, once there is enough for one. The whole scale is the height. No script comes with it.
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
  const values = days.map(each => each.value)
  const means = days.map(each => each.mean)
  const errors = days.map(({ mean, error }) => (mean === null || error === null ? null : { mean, error }))
  return (
    <ScaleBox low={low} high={high} label={label}>
      <path d={bandPath(errors, scale, box)} fill={colour} opacity={0.14} />
      <path
        d={linePath(means, scale, box)}
        stroke={colour}
        strokeWidth={2}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <SlotDots slot={slot} d={dotsPath(values, scale, box)} isDense={days.length > 90} />
    </ScaleBox>
  )
}
