'use client'
import type { DyadDay } from './dyad-day.ts'

/** A mean between two gaps, which a line could not show: a short stroke. Every other point of the line draws nothing. */
export function LoneMean({
  days,
  of,
  colour,
  cx,
  cy,
  index,
}: {
  days: readonly DyadDay[]
  of: 'aMean' | 'bMean'
  colour: string
  cx?: number
  cy?: number | null
  index?: number
}) {
  if (cx === undefined || cy === undefined || cy === null || index === undefined) return null
  const has = (place: number) => (days[place]?.[of] ?? null) !== null
  if (!has(index) || has(index - 1) || has(index + 1)) return null
  return <path d={`M${cx - 3} ${cy}h6`} stroke={colour} strokeWidth={2.25} />
}
