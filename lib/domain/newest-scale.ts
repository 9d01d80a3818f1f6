import type { Slot } from './access.ts'
import type { DayValue } from './trend.ts'

type Scaled = {
  readonly low: number
  readonly high: number
  readonly series: Readonly<Record<Slot, readonly DayValue[]>>
}

/**
 * Of one name that came with several scales the one that is answered now: of the newest value, and of two on one day the
 * one that reaches higher, then lower. Each is a series of its own; the days of another are never counted with it.
 * `series` are in the order of their days. The caseload's query says the same (lib/data/caseload-signals.ts).
 */
export function newestScale<Series extends Scaled>(scales: readonly Series[]): Series | null {
  const [newest] = scales.toSorted(
    (one, other) => compare(lastDay(other), lastDay(one)) || other.high - one.high || one.low - other.low,
  )
  return newest ?? null
}

function lastDay({ series }: Scaled): string {
  const [a = '', b = ''] = [series.A.at(-1)?.day, series.B.at(-1)?.day]
  return a > b ? a : b
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other)
}
