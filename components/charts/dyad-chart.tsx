'use client'
import {
  CartesianGrid,
  Line,
  LineChart,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts'
import { dayTicks, valueTicks } from './axis-ticks.ts'
import { shortDay, shortNumber } from './chart-format.ts'
import { DayTooltip } from './day-tooltip.tsx'
import type { DyadDay, DyadNames } from './dyad-day.ts'
import { DyadDot } from './dyad-dot.tsx'
import { EndLabels, endLabelWidth } from './end-labels.tsx'

const tick = { fill: 'var(--ink-soft)', fontSize: 12 }

/**
 * Two partners on one axis that always shows the whole scale. Dots are days (A circles, B squares), lines are trailing
 * means (A solid, B dashed); a gap is a gap. `days` holds every calendar day, oldest first. Arrow keys move from day
 * to day. The height is fixed, so that nothing moves when it appears; ChartTable has the same numbers.
 */
export function DyadChart({
  days,
  low,
  high,
  names,
  markers = [],
  cutoff,
  locale,
  unit = '',
  height = 280,
  strings,
}: {
  days: readonly DyadDay[]
  low: number
  high: number
  names: DyadNames
  markers?: readonly { day: string; label: string }[]
  cutoff?: { value: number; label: string }
  locale: string
  unit?: string
  height?: number
  strings: { chart: string; none: string; mean: string }
}) {
  const dates = days.map(each => each.day)
  return (
    <div dir="ltr" className="w-full" style={{ height, minHeight: height }}>
      <ResponsiveContainer width="100%" height={height} initialDimension={{ width: 640, height }}>
        <LineChart
          data={days as DyadDay[]}
          margin={{ top: 20, right: endLabelWidth(names), bottom: 4, left: 0 }}
          accessibilityLayer
          title={strings.chart}
        >
          <CartesianGrid vertical={false} stroke="var(--line)" />
          <XAxis
            dataKey="day"
            ticks={dayTicks(dates, 4)}
            tickFormatter={day => shortDay(day, locale)}
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
            allowDataOverflow
            tick={tick}
            tickLine={false}
            axisLine={false}
            width={36}
          />
          {cutoff && (
            <ReferenceLine
              y={cutoff.value}
              stroke="var(--ink-soft)"
              strokeDasharray="2 3"
              label={{ value: cutoff.label, position: 'insideBottomLeft', ...tick }}
            />
          )}
          {markers.map(marker => (
            <ReferenceLine
              key={marker.day}
              x={marker.day}
              stroke="var(--line-strong)"
              strokeWidth={1.5}
              strokeDasharray="1 4"
              label={{
                value: marker.label,
                position: dates.indexOf(marker.day) > dates.length / 2 ? 'insideTopRight' : 'insideTopLeft',
                ...tick,
              }}
            />
          ))}
          <Tooltip
            isAnimationActive={false}
            cursor={{ stroke: 'var(--line-strong)' }}
            content={<DayTooltip names={names} locale={locale} unit={unit} strings={strings} />}
          />
          <Line
            dataKey="a"
            stroke="none"
            dot={<DyadDot slot="A" />}
            activeDot={false}
            isAnimationActive={false}
            legendType="none"
          />
          <Line
            dataKey="b"
            stroke="none"
            dot={<DyadDot slot="B" />}
            activeDot={false}
            isAnimationActive={false}
            legendType="none"
          />
          <Line
            dataKey="aMean"
            stroke="var(--partner-a)"
            strokeWidth={2.25}
            dot={false}
            activeDot={{ r: 4 }}
            connectNulls={false}
            isAnimationActive={false}
          />
          <Line
            dataKey="bMean"
            stroke="var(--partner-b)"
            strokeWidth={2.25}
            strokeDasharray="7 4"
            dot={false}
            activeDot={{ r: 4 }}
            connectNulls={false}
            isAnimationActive={false}
          />
          <EndLabels days={days} names={names} locale={locale} />
        </LineChart>
      </ResponsiveContainer>
    </div>
  )
}
