import type { ReactNode } from 'react'
import { ChartTable, type ChartTableStrings } from '#components/charts/chart-table.tsx'
import type { TooltipStrings } from '#components/charts/day-tooltip.tsx'
import type { ChartCutoff, ChartMarker, DyadDay } from '#components/charts/dyad-day.ts'
import { Card } from '#components/ui/card.tsx'
import { Chip } from '#components/ui/chip.tsx'
import { PartnerMark } from '#components/ui/partner-mark.tsx'
import type { Slot } from '#lib/domain/access.ts'
import { LazyMeasureChart } from './lazy-measure-chart.tsx'
import { RangeLinks } from './range-links.tsx'

type MeasureWords = {
  title: string
  reads: string
  /** One sentence a partner, by their own line, with the days it compares. */
  sides: Record<Slot, { sentence: string; dates: string | null }>
  /** How the two stand; null where one has no total. */
  couple: string | null
  /** Line, bars, rule, version: what must be known to read the chart. */
  notes: readonly string[]
  chart: string
  tooltip: TooltipStrings
  table: string
  columns: ChartTableStrings
  rules: string
}

/** One measure of a couple: each by their own cut-off and error, with the rule that was used and the others it knows. */
export function MeasureCard({
  id,
  level = 2,
  days,
  period,
  scale,
  sem,
  cutoff,
  names,
  markers,
  locale,
  height,
  rules,
  ruleChoice,
  words,
}: {
  id: string
  level?: 2 | 3
  days: readonly DyadDay[]
  period: { from: string; to: string }
  scale: { low: number; high: number }
  sem: number | null
  cutoff?: ChartCutoff
  names: Record<Slot, string>
  markers: readonly ChartMarker[]
  locale: string
  height?: number
  /** Empty where the measure knows one rule only. */
  rules: readonly { href: string; label: string; current: boolean }[]
  /** Which of them the couple is judged by, and how to choose another or numbers of one's own. */
  ruleChoice?: ReactNode
  words: MeasureWords
}) {
  const sides = { a: names.A, b: names.B }
  return (
    <Card
      id={id}
      level={level}
      title={words.title}
      aside={<Chip>{words.reads}</Chip>}
      className="scroll-mt-6"
    >
      <ul className="-mt-2 mb-3 space-y-0.5 text-sm">
        {(['A', 'B'] as const).map(slot => (
          <li key={slot}>
            <PartnerMark slot={slot} /> <span className="font-medium">{names[slot]}:</span>{' '}
            {words.sides[slot].sentence}{' '}
            {words.sides[slot].dates && <span className="text-ink-soft">{words.sides[slot].dates}</span>}
          </li>
        ))}
        {words.couple && <li className="text-ink-soft">{words.couple}</li>}
      </ul>
      <LazyMeasureChart
        days={days}
        {...period}
        {...scale}
        sem={sem}
        cutoff={cutoff}
        names={sides}
        markers={markers}
        locale={locale}
        height={height}
        strings={{ chart: words.chart, ...words.tooltip }}
      />
      <ul className="mt-2 space-y-0.5 text-xs text-ink-soft">
        {words.notes.map(note => (
          <li key={note}>{note}</li>
        ))}
      </ul>
      {(rules.length > 0 || ruleChoice) && (
        <div className="no-print mt-2">
          {rules.length > 0 && <RangeLinks label={words.rules} items={rules} />}
          {ruleChoice}
        </div>
      )}
      <div className="no-print">
        <ChartTable
          days={days}
          every="administration"
          names={sides}
          locale={locale}
          summary={words.table}
          caption={words.chart}
          strings={words.columns}
        />
      </div>
    </Card>
  )
}
