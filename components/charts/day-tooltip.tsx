'use client'
import { longDay, meanNumber, shortNumber } from './chart-format.ts'
import type { DyadDay, DyadNames } from './dyad-day.ts'

export type TooltipStrings = {
  /** What an unanswered day says. */
  none: string
  /** What a line is; null where points stand for themselves. */
  mean: string | null
  /** Stands before a date that is a week's; null where each point is a day. */
  week: string | null
}

/** One day in words, under the pointer and for the keyboard alike; spoken as it changes. */
export function DayTooltip({
  names,
  locale,
  strings,
  active,
  payload,
}: {
  names: DyadNames
  locale: string
  strings: TooltipStrings
  active?: boolean
  payload?: readonly { payload?: DyadDay }[]
}) {
  const day = active ? payload?.[0]?.payload : undefined
  const said = (value: number | null, days: number) => {
    if (value === null) return strings.none
    return `${shortNumber(value, locale)}${strings.week === null ? '' : ` (${days}/7)`}`
  }
  const line = (name: string, value: string, mean: number | null, error: number | null) => {
    if (strings.mean === null)
      return `${name}: ${value}${error === null ? '' : ` ± ${meanNumber(error, locale)}`}`
    if (mean === null) return `${name}: ${value}`
    const band = error === null ? '' : ` ± ${meanNumber(error, locale)}`
    return `${name}: ${value} (${strings.mean} ${meanNumber(mean, locale)}${band})`
  }
  return (
    <div role="status">
      {day && (
        <div className="rounded-small border border-line-strong bg-surface px-3 py-2 text-xs text-ink shadow-card">
          <p className="font-semibold">
            {strings.week} {longDay(day.day, locale)}
          </p>
          <p className="text-partner-a">{line(names.a, said(day.a, day.aDays), day.aMean, day.aError)}</p>
          <p className="text-partner-b">{line(names.b, said(day.b, day.bDays), day.bMean, day.bError)}</p>
        </div>
      )}
    </div>
  )
}
