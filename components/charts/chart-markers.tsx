'use client'
import { usePlotArea, useXAxisScale } from 'recharts'
import { type ChartMarker, dayNumber } from './dyad-day.ts'

/** More lines than this would hide what they mark: then appointments are ticks at the foot. */
const MOST_LINES = 14

/** Closer together than this many ticks they are one grey bar, and say nothing. */
const MOST_TICKS = 60

/** Room of a letter at 12 px. */
const LETTER = 6.4

/**
 * Lines for appointments (dotted) and themes that begin (dashed). A label stands where there is room for it: themes
 * first, then from left to right; a line without a label stays.
 */
export function ChartMarkers({ markers }: { markers: readonly ChartMarker[] }) {
  const plot = usePlotArea()
  const scale = useXAxisScale()
  if (!plot || !scale) return null
  const right = plot.x + plot.width
  const taken: [number, number][] = []
  const placed = markers
    .map(marker => ({ ...marker, x: Number(scale(dayNumber(marker.day))) }))
    // At first the axis does not know its days yet.
    .filter(each => Number.isFinite(each.x))
    .toSorted(
      (one, other) => Number(other.kind === 'theme') - Number(one.kind === 'theme') || one.x - other.x,
    )
  const isCrowded = markers.length > MOST_LINES
  return (
    <g aria-hidden>
      {placed.map(({ day, label, kind, x }) => {
        if (isCrowded && kind !== 'theme') {
          if (markers.length > MOST_TICKS) return null
          return <path key={day} d={`M${x} ${plot.y + plot.height}v-6`} stroke="var(--ink-soft)" />
        }
        const width = label.length * LETTER + 4
        const before = x > plot.x + plot.width / 2
        const [start, end] = before ? [x - width, x] : [x, x + width]
        const hasRoom =
          label !== '' &&
          start >= plot.x - 24 &&
          end <= right + 8 &&
          !taken.some(([a, b]) => start < b && a < end)
        if (hasRoom) taken.push([start, end])
        return (
          <g key={day}>
            <path
              d={`M${x} ${plot.y}V${plot.y + plot.height}`}
              stroke="var(--line-strong)"
              strokeWidth={1.5}
              strokeDasharray={kind === 'theme' ? '6 3' : '1 4'}
            />
            {hasRoom && (
              <text
                x={before ? x - 4 : x + 4}
                y={plot.y - 6}
                textAnchor={before ? 'end' : 'start'}
                fontSize={12}
                fill="var(--ink-soft)"
              >
                {label}
              </text>
            )}
          </g>
        )
      })}
    </g>
  )
}
