import { LazyMeasureChart } from '#components/trends/lazy-measure-chart.tsx'
import type { MeasureCard } from '#components/trends/measure-card.tsx'
import { Card } from '#components/ui/card.tsx'

type Props = Omit<Parameters<typeof MeasureCard>[0], 'markers' | 'rules' | 'level'>

/** The totals of an outcome that is a measure. What they come to stands beside it: said twice, it would be weighed twice. */
export function OutcomeMeasureCard({
  days,
  period,
  scale,
  sem,
  cutoff,
  names,
  locale,
  height,
  words,
}: Props) {
  return (
    <Card title={words.title}>
      <LazyMeasureChart
        days={days}
        {...period}
        {...scale}
        sem={sem}
        cutoff={cutoff}
        names={{ a: names.A, b: names.B }}
        markers={[]}
        locale={locale}
        height={height}
        strings={{ chart: words.chart, ...words.tooltip }}
      />
    </Card>
  )
}
