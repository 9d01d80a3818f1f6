import { meanNumber, mediumDay, shortNumber } from './chart-format.ts'
import type { DyadDay, DyadNames } from './dyad-day.ts'

/** The numbers of a DyadChart as a table, there when asked for; the newest day first. `caption` names the chart. */
export function ChartTable({
  days,
  names,
  locale,
  summary,
  caption,
  strings,
}: {
  days: readonly DyadDay[]
  names: DyadNames
  locale: string
  summary: string
  caption: string
  /** `day` heads the first column; `mean` follows each name; `none` is what an unanswered day says. */
  strings: { day: string; mean: string; none: string }
}) {
  const heads = [strings.day, names.a, names.b, `${names.a}, ${strings.mean}`, `${names.b}, ${strings.mean}`]
  return (
    <details className="text-sm">
      <summary className="inline-flex min-h-8 items-center text-accent underline underline-offset-4 hover:text-accent-strong">
        {summary}
      </summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <section className="mt-2 max-h-80 overflow-auto" aria-label={caption} tabIndex={0}>
        <table className="w-full border-collapse whitespace-nowrap">
          <caption className="sr-only">{caption}</caption>
          <thead>
            <tr className="border-b border-line text-xs text-ink-soft">
              {heads.map((head, index) => (
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
                <td className="pe-4 text-end">
                  {each.a === null ? strings.none : shortNumber(each.a, locale)}
                </td>
                <td className="pe-4 text-end">
                  {each.b === null ? strings.none : shortNumber(each.b, locale)}
                </td>
                <td className="pe-4 text-end">
                  {each.aMean === null ? '–' : meanNumber(each.aMean, locale)}
                </td>
                <td className="pe-4 text-end">
                  {each.bMean === null ? '–' : meanNumber(each.bMean, locale)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  )
}
