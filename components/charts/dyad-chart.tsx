'use client'
import { Area, Line } from 'recharts'
import { DyadDot } from './dyad-dot.tsx'
import { AXIS, DyadFrame, type FrameProps } from './dyad-frame.tsx'
import { GapStrip, type GapWords } from './gap-strip.tsx'
import { LoneMean } from './lone-mean.tsx'

const sides = [
  { slot: 'A', value: 'a', mean: 'aMean', band: 'aBand', colour: 'var(--partner-a)', dash: undefined },
  { slot: 'B', value: 'b', mean: 'bMean', band: 'bBand', colour: 'var(--partner-b)', dash: '7 4' },
] as const

/** Points a line, from which on they are drawn thinner. */
const DENSE = 184

/**
 * Two partners on one axis that always shows the whole scale. Dots are days or weeks (A circles, B squares), lines are
 * trailing means (A solid, B dashed) with a band of one standard error; a gap is a gap. `days` holds every calendar
 * day or week, oldest first. Arrow keys move from one to the next. The height is fixed, so that nothing moves when it
 * appears; ChartTable has the same numbers.
 */
export function DyadChart({
  gap,
  ...frame
}: FrameProps & { gap?: { before: number | null; words: GapWords } }) {
  const { days, from, to, low, high, locale } = frame
  const isDense = days.length > DENSE
  return (
    <DyadFrame
      {...frame}
      beneath={
        gap &&
        (right => (
          <GapStrip
            days={days}
            from={from}
            to={to}
            span={high - low}
            before={gap.before}
            left={AXIS}
            right={right}
            locale={locale}
            words={gap.words}
          />
        ))
      }
    >
      {sides.map(({ band, colour }) => (
        <Area
          key={band}
          dataKey={band}
          stroke="none"
          fill={colour}
          fillOpacity={0.13}
          connectNulls={false}
          activeDot={false}
          isAnimationActive={false}
        />
      ))}
      {sides.map(({ slot, value }) => (
        <Line
          key={value}
          dataKey={value}
          stroke="none"
          dot={<DyadDot slot={slot} isDense={isDense} />}
          activeDot={false}
          isAnimationActive={false}
        />
      ))}
      {sides.map(({ mean, colour, dash }) => (
        <Line
          key={mean}
          dataKey={mean}
          stroke={colour}
          strokeWidth={isDense ? 1.5 : 2.25}
          strokeDasharray={dash}
          dot={<LoneMean days={days} of={mean} colour={colour} />}
          activeDot={{ r: 4 }}
          connectNulls={false}
          isAnimationActive={false}
        />
      ))}
    </DyadFrame>
  )
}
