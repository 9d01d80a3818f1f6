import { dotsPath } from '#components/charts/line-path.ts'
import { box, ScaleBox } from './scale-box.tsx'
import { SlotDots } from './slot-dots.tsx'

/**
 * What two people gave each other of one question, over the days of a period: dots alone. These days were chosen to be
 * given, so no line is drawn through them and nothing is said of how they go.
 */
export function JointTrend({
  a,
  b,
  low,
  high,
  label,
}: {
  /** A place for each day of the period, oldest first. */
  a: readonly (number | null)[]
  b: readonly (number | null)[]
  low: number
  high: number
  label: string
}) {
  const scale = { low, high }
  return (
    <ScaleBox low={low} high={high} label={label}>
      <SlotDots slot="A" d={dotsPath(a, scale, box)} />
      <SlotDots slot="B" d={dotsPath(b, scale, box)} />
    </ScaleBox>
  )
}
