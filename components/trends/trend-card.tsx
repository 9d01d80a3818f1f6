import { ChartTable } from '#components/charts/chart-table.tsx'
import { Card } from '#components/ui/card.tsx'
import { Chip } from '#components/ui/chip.tsx'
import { PartnerMark } from '#components/ui/partner-mark.tsx'
import type { Slot } from '#lib/domain/access.ts'
import type { Trend } from '#lib/domain/trend.ts'
import { LazyDyadChart } from './lazy-dyad-chart.tsx'

export type TrendWords = {
  title: string
  /** Who can see these numbers. */
  reads: string
  sides: Record<Slot, string>
  gap: string | null
  chart: string
  none: string
  mean: string
  day: string
  table: string
}

/** One observation of a couple: what can be said of each partner, the chart, and the same numbers as a table. */
export function TrendCard({
  id,
  level = 2,
  trend,
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
  names: Record<Slot, string>
  markers: readonly { day: string; label: string }[]
  locale: string
  height?: number
  /** Both partners on one line: for what is said of each in a few words. */
  compact?: boolean
  words: TrendWords
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
      <ul className={`-mt-2 mb-3 text-sm ${compact ? 'flex flex-wrap gap-x-6' : 'space-y-0.5'}`}>
        {(['A', 'B'] as const).map(slot => (
          <li key={slot}>
            <PartnerMark slot={slot} /> <span className="font-medium">{names[slot]}:</span>{' '}
            {words.sides[slot]}
          </li>
        ))}
        {words.gap && <li className="text-ink-soft">{words.gap}</li>}
      </ul>
      <LazyDyadChart
        days={trend.days}
        low={trend.low}
        high={trend.high}
        names={sides}
        markers={markers}
        locale={locale}
        height={height}
        strings={{ chart: words.chart, none: words.none, mean: words.mean }}
      />
      <div className="no-print">
        <ChartTable
          days={trend.days}
          names={sides}
          locale={locale}
          summary={words.table}
          caption={words.chart}
          strings={{ day: words.day, mean: words.mean, none: words.none }}
        />
      </div>
    </Card>
  )
}
