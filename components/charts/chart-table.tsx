'use client'
import { useState } from 'react'
import { meanNumber, mediumDay, shortNumber } from './chart-format.ts'
import type { DyadDay, DyadNames } from './dyad-day.ts'

export type ChartTableStrings = {
  /** Head of the first column. */
  day: string
  /** Follows each name over the column of its means (or errors); null without these columns. */
  line: string | null
  /** Head of the column of A minus B; null without it. */
  gap: string | null
  /** What an unanswered day says. */
  none: string
}

type Column = { head: string; of: (each: DyadDay) => string }

/**
 * The numbers of a chart as a table, newest first. The rows are made when it is opened: years of them would make the
 * page heavy for everybody. `caption` names the chart; `every` is what a row stands for.
 */
export function ChartTable({
  days,
  every,
  names,
  locale,
  summary,
  caption,
  strings,
}: {
  days: readonly DyadDay[]
  every: 'day' | 'week' | 'administration'
  names: DyadNames
  locale: string
  summary: string
  caption: string
  strings: ChartTableStrings
}) {
  const [isOpen, setOpen] = useState(false)
  const columns = columnsOf({ every, names, locale, strings })
  return (
    <details className="text-sm" onToggle={event => setOpen(event.currentTarget.open)}>
      <summary className="inline-flex min-h-8 items-center text-accent underline underline-offset-4 hover:text-accent-strong">
        {summary}
      </summary>
      {isOpen && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
        <section className="relative mt-2 max-h-80 overflow-auto" aria-label={caption} tabIndex={0}>
          <table className="w-full border-collapse whitespace-nowrap">
            <caption className="sr-only">{caption}</caption>
            <thead>
              <tr className="border-b border-line text-xs text-ink-soft">
                {[strings.day, ...columns.map(each => each.head)].map((head, index) => (
                  <th
                    // biome-ignore lint/suspicious/noArrayIndexKey: two partners may have one name
                    key={index}
                    scope="col"
                    className={`py-1.5 pe-4 align-bottom font-medium whitespace-normal ${index ? 'text-end' : 'text-start'}`}
                  >
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody className="tabular-nums">
              {days.toReversed().map(each => (
                <tr key={each.day} className="border-b border-line last:border-b-0">
                  <th scope="row" className="py-1 pe-4 text-start font-normal">
                    <time dateTime={each.day}>{mediumDay(each.day, locale)}</time>
                  </th>
                  {columns.map(({ of }, index) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: two partners may have one name
                    <td key={index} className="pe-4 text-end">
                      {of(each)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </details>
  )
}

function columnsOf({
  every,
  names,
  locale,
  strings,
}: Pick<Parameters<typeof ChartTable>[0], 'every' | 'names' | 'locale' | 'strings'>): Column[] {
  const answer = (value: number | null, days: number) => {
    if (value === null) return strings.none
    return `${shortNumber(value, locale)}${every === 'week' ? ` (${days}/7)` : ''}`
  }
  const line = (mean: number | null, error: number | null) => {
    const band = error === null ? '' : `± ${meanNumber(error, locale)}`
    if (every === 'administration') return band || '–'
    return mean === null ? '–' : `${meanNumber(mean, locale)} ${band}`
  }
  const lines: Column[] = [
    { head: `${names.a}, ${strings.line}`, of: each => line(each.aMean, each.aError) },
    { head: `${names.b}, ${strings.line}`, of: each => line(each.bMean, each.bError) },
  ]
  const gap = (each: DyadDay) => (each.gap === null ? '–' : shortNumber(each.gap, locale))
  return [
    { head: names.a, of: each => answer(each.a, each.aDays) },
    { head: names.b, of: each => answer(each.b, each.bDays) },
    ...(strings.line === null ? [] : lines),
    ...(strings.gap === null ? [] : [{ head: strings.gap, of: gap }]),
  ]
}
