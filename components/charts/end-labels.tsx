'use client'
import { usePlotArea, useYAxisScale } from 'recharts'
import { apart } from './apart.ts'
import { meanNumber, shortNumber } from './chart-format.ts'
import type { DyadDay, DyadNames } from './dyad-day.ts'

/** At the end of each line its sign, its name and its last mean (its last answer while there is no mean yet). */
export function EndLabels({
  days,
  names,
  locale,
  isNarrow,
}: {
  days: readonly DyadDay[]
  names: DyadNames
  locale: string
  isNarrow: boolean
}) {
  const plot = usePlotArea()
  const scale = useYAxisScale()
  if (!plot || !scale) return null
  const a = lastOf(days, 'a', locale)
  const b = lastOf(days, 'b', locale)
  const heightOf = (last: typeof a) => {
    const height = last ? Number(scale(last.value)) : null
    return height !== null && Number.isFinite(height) ? height : null
  }
  const [aY, bY] = apart([heightOf(a), heightOf(b)], 18, plot.y, plot.y + plot.height)
  const x = plot.x + plot.width + 6
  return (
    <g fontSize={13} fontWeight={600} aria-hidden>
      {a && aY !== null && (
        <g fill="var(--partner-a)">
          <circle cx={x + 4} cy={aY} r={4.5} />
          <text x={x + 13} y={aY} dy="0.35em">
            {shortened(names.a, isNarrow)} {a.text}
          </text>
        </g>
      )}
      {b && bY !== null && (
        <g fill="var(--partner-b)">
          <rect x={x} y={bY - 4} width={8} height={8} />
          <text x={x + 13} y={bY} dy="0.35em">
            {shortened(names.b, isNarrow)} {b.text}
          </text>
        </g>
      )}
    </g>
  )
}

/** Room to the right of the plot for both labels, in pixels: their letters at 13 px, and a number of four signs. */
export function endLabelWidth(names: DyadNames, isNarrow: boolean): number {
  const letters = [names.a, names.b].map(name => shortened(name, isNarrow).length)
  return (isNarrow ? 16 : 28) + 7.6 * (Math.max(...letters) + (isNarrow ? 4 : 5))
}

function lastOf(days: readonly DyadDay[], who: 'a' | 'b', locale: string) {
  const mean = days.findLast(each => each[`${who}Mean`] !== null)?.[`${who}Mean`]
  if (mean !== undefined && mean !== null) return { value: mean, text: meanNumber(mean, locale) }
  const raw = days.findLast(each => each[who] !== null)?.[who]
  return raw === undefined || raw === null ? null : { value: raw, text: shortNumber(raw, locale) }
}

function shortened(name: string, isNarrow: boolean): string {
  if (isNarrow) return name.slice(0, 1)
  return name.length > 10 ? `${name.slice(0, 9)}…` : name
}
