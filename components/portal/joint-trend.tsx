import { pairedDots } from '#components/charts/line-path.ts'
import { box, ScaleBox } from './scale-box.tsx'
import { SlotDots } from './slot-dots.tsx'

/** Between the middles of two dots that touch, in units of the box. */
const DOT = 6.5

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
  const dots = pairedDots(a, b, { scale: { low, high }, box, room: DOT })
  return (
    <ScaleBox low={low} high={high} label={label}>
      <SlotDots slot="A" d={dots.a} />
      <SlotDots slot="B" d={dots.b} />
    </ScaleBox>
  )
}
