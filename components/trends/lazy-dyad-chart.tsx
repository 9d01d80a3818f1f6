'use client'
import dynamic from 'next/dynamic'
import type { ComponentProps } from 'react'
import type { DyadChart } from '#components/charts/dyad-chart.tsx'

/** The chart's code comes only where there is a chart; until then its height is kept. */
const Chart = dynamic(() => import('#components/charts/dyad-chart.tsx').then(module => module.DyadChart), {
  ssr: false,
  loading: () => <div className="appear-late h-40 rounded-control bg-sunk" />,
})

export function LazyDyadChart({ height = 280, ...props }: ComponentProps<typeof DyadChart>) {
  return (
    <div style={{ minHeight: height }}>
      <Chart height={height} {...props} />
    </div>
  )
}
