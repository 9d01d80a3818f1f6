'use client'
import dynamic from 'next/dynamic'
import type { ComponentProps } from 'react'
import type { DyadChart } from '#components/charts/dyad-chart.tsx'
import { ShownInView } from './shown-in-view.tsx'

/** The chart's code comes only where there is a chart; until then its height is kept. */
const Chart = dynamic(() => import('#components/charts/dyad-chart.tsx').then(module => module.DyadChart), {
  ssr: false,
  loading: () => <div className="appear-late h-40 rounded-control bg-sunk" />,
})

/** What a gap strip takes beneath the chart, its caption on one line. */
const STRIP = 86

export function LazyDyadChart({ height = 280, ...props }: ComponentProps<typeof DyadChart>) {
  return (
    <ShownInView height={height + (props.gap ? STRIP : 0)}>
      <Chart height={height} {...props} />
    </ShownInView>
  )
}
