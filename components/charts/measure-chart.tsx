'use client'
import { Line } from 'recharts'
import { DyadFrame, type FrameProps } from './dyad-frame.tsx'
import { ErrorDot } from './error-dot.tsx'

const sides = [
  { slot: 'A', value: 'a', colour: 'var(--partner-a)', dash: undefined },
  { slot: 'B', value: 'b', colour: 'var(--partner-b)', dash: '7 4' },
] as const

/**
 * Totals of one version of a measure: a point for each administration, with its standard error of measurement, joined
 * by a thin line that only shows what belongs together. `days` holds the days of administration alone.
 */
export function MeasureChart({ sem, ...frame }: FrameProps & { sem: number | null }) {
  const { low, high } = frame
  return (
    <DyadFrame {...frame}>
      {sides.map(({ slot, value, colour, dash }) => (
        <Line
          key={value}
          dataKey={value}
          stroke={colour}
          strokeWidth={1.25}
          strokeDasharray={dash}
          dot={<ErrorDot slot={slot} error={sem} low={low} high={high} />}
          activeDot={false}
          connectNulls
          isAnimationActive={false}
        />
      ))}
    </DyadFrame>
  )
}
