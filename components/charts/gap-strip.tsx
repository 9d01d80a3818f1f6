import { shortNumber } from './chart-format.ts'
import { type DyadDay, dayNumber } from './dyad-day.ts'

const box = { width: 1000, height: 64 }

export type GapWords = {
  /** What the bars are, and which way is whose. */
  caption: string
  /** For who cannot see it. */
  label: string
  /** The couple's own gap before this period, or that there is none to set it beside. */
  before: string
}

/**
 * A minus B beneath a chart, a bar for each day (or week) on a line of zero. The dashed line is the couple's own mean
 * gap before: that, and never zero, is what it is set beside. `left` and `right` are the chart's own margins.
 */
export function GapStrip({
  days,
  from,
  to,
  span,
  before,
  left,
  right,
  locale,
  words,
}: {
  days: readonly DyadDay[]
  from: string
  to: string
  /** The observation's range, high minus low. */
  span: number
  before: number | null
  left: number
  right: number
  locale: string
  words: GapWords
}) {
  const widest = Math.max(...days.map(each => Math.abs(each.gap ?? 0)), Math.abs(before ?? 0))
  const top = widest > span / 2 ? span : span / 2
  const first = dayNumber(from)
  const step = box.width / Math.max(1, dayNumber(to) - first)
  const heightOf = (gap: number) => ((top - gap) / (2 * top)) * box.height
  const bars = days.flatMap(each =>
    each.gap === null
      ? []
      : [barPath(round((dayNumber(each.day) - first) * step), round(heightOf(each.gap)))],
  )
  const signed = (value: number) => `${value > 0 ? '+' : ''}${shortNumber(value, locale).replace('-', '−')}`
  return (
    <figure className="mt-1" data-chart="gap">
      <figcaption className="text-xs text-ink-soft" style={{ paddingInlineStart: left }}>
        {words.caption}{' '}
        {before !== null && (
          <span aria-hidden className="text-accent-strong">
            ╌╌{' '}
          </span>
        )}
        {words.before}
      </figcaption>
      <div className="flex h-16" dir="ltr" style={{ paddingRight: right + 8 }}>
        <div
          aria-hidden
          className="flex flex-none flex-col justify-between pe-3.5 text-end text-xs leading-none text-ink-soft tabular-nums"
          style={{ width: left + 8 }}
        >
          <span>{signed(top)}</span>
          <span>0</span>
          <span>{signed(-top)}</span>
        </div>
        <div className="relative min-w-0 flex-1">
          <svg
            viewBox={`0 0 ${box.width} ${box.height}`}
            preserveAspectRatio="none"
            role="img"
            aria-label={words.label}
            className="absolute inset-0 h-full w-full overflow-visible"
            fill="none"
          >
            <path
              d={`M0 0H${box.width}M0 ${box.height}H${box.width}`}
              stroke="var(--line)"
              vectorEffect="non-scaling-stroke"
            />
            <path
              d={`M0 ${box.height / 2}H${box.width}`}
              stroke="var(--line-strong)"
              vectorEffect="non-scaling-stroke"
            />
            <path
              d={bars.join('')}
              stroke="var(--ink-soft)"
              strokeWidth={bars.length > 120 ? 1.5 : 3}
              vectorEffect="non-scaling-stroke"
            />
            {before !== null && (
              <path
                d={`M0 ${round(heightOf(before))}H${box.width}`}
                stroke="var(--accent-strong)"
                strokeWidth={1.5}
                strokeDasharray="6 4"
                vectorEffect="non-scaling-stroke"
              />
            )}
          </svg>
        </div>
      </div>
    </figure>
  )
}

/** From the line of zero to the gap; no gap at all is a mark on the line, for it is not a day without both answers. */
function barPath(x: number, height: number): string {
  const zero = box.height / 2
  return Math.abs(height - zero) < 1.5 ? `M${x} ${zero - 1.5}v3` : `M${x} ${zero}V${height}`
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10
}
