import type { ChartMarker } from '#components/charts/dyad-day.ts'
import type { PdfChart, PdfPoint } from '#lib/pdf/pdf-sheet.ts'

/** A chart of the page as a chart of a document: the same points, the same range. */
export function chartBlock({
  points,
  period,
  scale,
  names,
  markers,
  cutoff = null,
  height,
  day,
}: {
  points: readonly PdfPoint[]
  period: { from: string; to: string }
  scale: { low: number; high: number }
  names: { A: string; B: string }
  markers: readonly ChartMarker[]
  cutoff?: { value: number; label: string } | null
  height: number
  day: (local: string) => string
}): PdfChart {
  const { from, to } = period
  const middle = points[Math.floor(points.length / 2)]?.day ?? from
  return {
    kind: 'chart',
    height,
    ...period,
    ...scale,
    points,
    names: { a: names.A, b: names.B },
    days: [...new Set([from, middle, to])].map(each => ({ day: each, label: day(each) })),
    markers: markers.map(each => ({ day: each.day, label: each.label })),
    cutoff,
  }
}
