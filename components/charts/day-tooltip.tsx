'use client'
import { longDay, meanNumber, shortNumber } from './chart-format.ts'
import type { DyadDay, DyadNames } from './dyad-day.ts'

/** One day in words, under the pointer and for the keyboard alike; spoken as it changes. */
export function DayTooltip({
  names,
  locale,
  unit,
  strings,
  active,
  payload,
}: {
  names: DyadNames
  locale: string
  unit: string
  strings: { none: string; mean: string }
  active?: boolean
  payload?: readonly { payload?: DyadDay }[]
}) {
  const day = active ? payload?.[0]?.payload : undefined
  const said = (value: number | null) =>
    value === null ? strings.none : `${shortNumber(value, locale)}${unit && ` ${unit}`}`
  const line = (name: string, value: number | null, mean: number | null) =>
    `${name}: ${said(value)}${mean === null ? '' : ` (${strings.mean} ${meanNumber(mean, locale)})`}`
  return (
    <div role="status">
      {day && (
        <div className="rounded-small border border-line-strong bg-surface px-3 py-2 text-xs text-ink shadow-card">
          <p className="font-semibold">{longDay(day.day, locale)}</p>
          <p className="text-partner-a">{line(names.a, day.a, day.aMean)}</p>
          <p className="text-partner-b">{line(names.b, day.b, day.bMean)}</p>
        </div>
      )}
    </div>
  )
}
