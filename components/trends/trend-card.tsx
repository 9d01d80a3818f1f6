import type { ReactNode } from 'react'
import { ChartTable, type ChartTableStrings } from '#components/charts/chart-table.tsx'
import type { TooltipStrings } from '#components/charts/day-tooltip.tsx'
import type { ChartMarker } from '#components/charts/dyad-day.ts'
import type { GapWords } from '#components/charts/gap-strip.tsx'
import { Card } from '#components/ui/card.tsx'
import { Chip } from '#components/ui/chip.tsx'
import { PartnerMark } from '#components/ui/partner-mark.tsx'
import type { Slot } from '#lib/domain/access.ts'
import type { Trend } from '#lib/domain/trend.ts'
import type { Drawn } from '#lib/domain/trend-points.ts'
import { LazyDyadChart } from './lazy-dyad-chart.tsx'

export type TrendWords = {
  title: ReactNode
  /** Who can see these numbers. */
  reads: string
  /** One sentence a partner, with its subject. */
  sides: Record<Slot, string>
  gap: string | null
  strip: GapWords | null
  /** What must be known to read the chart: weeks instead of days, the band, a scale that changed. */
  notes: readonly string[]
  /** Names the chart. */
  chart: string
  tooltip: TooltipStrings
  table: string
  columns: ChartTableStrings
}

/** One observation of a couple: what can be said of each partner, the chart, and the same numbers as a table. */
export function TrendCard({
  id,
  level = 2,
  trend,
  drawn,
  names,
  markers,
  locale,
  height,
  compact = false,
  words,
}: {
  id: string
  level?: 2 | 3
  trend: Trend
  drawn: Drawn
  names: Record<Slot, string>
  markers: readonly ChartMarker[]
  locale: string
  height?: number
  /** Both partners on one line, for what is said of each in a few words; chart and table alone beneath. */
  compact?: boolean
  words: TrendWords
}) {
  const sides = { a: names.A, b: names.B }
  const gap =
    words.strip && !compact ? { before: trend.gap?.earlier?.signed ?? null, words: words.strip } : undefined
  return (
    <Card
      id={id}
      level={level}
      title={words.title}
      aside={<Chip>{words.reads}</Chip>}
      className="scroll-mt-6"
    >
      <ul className={`-mt-2 mb-3 text-sm ${compact ? 'flex flex-wrap gap-x-6' : 'space-y-0.5'}`}>
        {(['A', 'B'] as const).map(slot => (
          <li key={slot}>
            <PartnerMark slot={slot} /> {compact && <span className="font-medium">{names[slot]}:</span>}{' '}
            {words.sides[slot]}
          </li>
        ))}
        {words.gap && <li className="text-ink-soft">{words.gap}</li>}
      </ul>
      <LazyDyadChart
        days={drawn.points}
        from={trend.from}
        to={trend.to}
        low={trend.low}
        high={trend.high}
        names={sides}
        markers={markers}
        gap={gap}
        locale={locale}
        height={height}
        strings={{ chart: words.chart, ...words.tooltip }}
      />
      {!compact && words.notes.length > 0 && (
        <ul className="mt-2 mb-1 space-y-0.5 text-xs text-ink-soft">
          {words.notes.map(note => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      <div className="no-print">
        <ChartTable
          days={drawn.points}
          every={drawn.every}
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
