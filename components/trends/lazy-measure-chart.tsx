'use client'
import dynamic from 'next/dynamic'
import type { ComponentProps } from 'react'
import type { MeasureChart } from '#components/charts/measure-chart.tsx'
import { ShownInView } from './shown-in-view.tsx'

/** As LazyDyadChart: the code comes only where there is a measure. */
const Chart = dynamic(
  () => import('#components/charts/measure-chart.tsx').then(module => module.MeasureChart),
  {
    ssr: false,
    loading: () => <div className="appear-late h-40 rounded-control bg-sunk" />,
  },
)

export function LazyMeasureChart({ height = 280, ...props }: ComponentProps<typeof MeasureChart>) {
  return (
    <ShownInView height={height}>
      <Chart height={height} {...props} />
    </ShownInView>
  )
}
