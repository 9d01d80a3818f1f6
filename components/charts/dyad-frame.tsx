'use client'
import { type ReactNode, useState } from 'react'
import { CartesianGrid, ComposedChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import { dayTicks, valueTicks } from './axis-ticks.ts'
import { shortDay, shortNumber } from './chart-format.ts'
import { ChartMarkers } from './chart-markers.tsx'
import { CutoffLine } from './cutoff-line.tsx'
import { DayTooltip, type TooltipStrings } from './day-tooltip.tsx'
import {
  type ChartCutoff,
  type ChartMarker,
  type DyadDay,
  type DyadNames,
  dayNumber,
  dayOfNumber,
} from './dyad-day.ts'
import { EndLabels, endLabelWidth } from './end-labels.tsx'

export type FrameProps = {
  /** Oldest first. */
  days: readonly DyadDay[]
  /** The period shown, both ends included. */
  from: string
  to: string
  low: number
  high: number
  names: DyadNames
  markers?: readonly ChartMarker[]
  cutoff?: ChartCutoff
  locale: string
  height?: number
  strings: TooltipStrings & { chart: string }
}

const tick = { fill: 'var(--ink-soft)', fontSize: 12 }

/** Width of the value axis: what stands beneath the chart begins there too. */
export const AXIS = 36

/** Below this width, in pixels, the labels at the line ends keep the first letter of a name only. */
const NARROW = 480

/**
 * The frame of a chart of two partners: one axis over the whole scale, true time across, cut-off, appointments, the
 * tooltip for pointer and arrow keys, names at the line ends. `beneath` is drawn under it with the same margins.
 */
export function DyadFrame({
  days,
  from,
  to,
  low,
  high,
  names,
  markers = [],
  cutoff,
  locale,
  height = 280,
  strings,
  children,
  beneath,
}: FrameProps & { children: ReactNode; beneath?: (right: number) => ReactNode }) {
  const [isNarrow, setNarrow] = useState(false)
  const right = endLabelWidth(names, isNarrow)
  const [first, last] = [dayNumber(from), dayNumber(to)]
  const ticks = dayTicks(
    Array.from({ length: last - first + 1 }, (_, index) => String(first + index)),
    isNarrow ? 3 : 4,
  ).map(Number)
  const rows = days.map(each => ({ ...each, at: dayNumber(each.day), ...bands(each, low, high) }))
  return (
    <div>
      <div dir="ltr" className="w-full" style={{ height, minHeight: height }} data-chart="dyad">
        <ResponsiveContainer
          width="100%"
          height={height}
          initialDimension={{ width: 640, height }}
          onResize={width => setNarrow(width < NARROW)}
        >
          <ComposedChart
            data={rows}
            margin={{ top: 20, right, bottom: 4, left: 0 }}
            accessibilityLayer
            title={strings.chart}
          >
            <CartesianGrid vertical={false} stroke="var(--line)" />
            <XAxis
              dataKey="at"
              type="number"
              domain={[first, Math.max(last, first + 1)]}
              ticks={ticks}
              tickFormatter={at => shortDay(dayOfNumber(at), locale, last - first > 340)}
              interval="preserveStartEnd"
              minTickGap={14}
              tick={tick}
              tickLine={false}
              axisLine={{ stroke: 'var(--line)' }}
              padding={{ left: 8, right: 8 }}
            />
            <YAxis
              domain={[low, high]}
              ticks={valueTicks(low, high)}
              tickFormatter={value => shortNumber(value, locale)}
              interval={0}
              tick={tick}
              tickLine={false}
              axisLine={false}
              width={AXIS}
            />
            <ChartMarkers markers={markers} />
            <Tooltip
              isAnimationActive={false}
              cursor={{ stroke: 'var(--line-strong)' }}
              content={<DayTooltip names={names} locale={locale} strings={strings} />}
            />
            {children}
            {cutoff && (
              <CutoffLine
                cutoff={cutoff}
                days={days}
                range={{ low, high }}
                isNarrow={isNarrow}
                locale={locale}
              />
            )}
            <EndLabels days={days} names={names} locale={locale} isNarrow={isNarrow} />
          </ComposedChart>
        </ResponsiveContainer>
      </div>
      {beneath?.(right)}
    </div>
  )
}

/** From one standard error below to one above, kept within the scale. */
function bands(each: DyadDay, low: number, high: number) {
  const band = (mean: number | null, error: number | null) =>
    mean === null || error === null ? null : [Math.max(low, mean - error), Math.min(high, mean + error)]
  return { aBand: band(each.aMean, each.aError), bBand: band(each.bMean, each.bError) }
}
