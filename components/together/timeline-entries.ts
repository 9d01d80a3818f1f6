import type { Slot } from '#lib/domain/access.ts'
import { type Laid, slots } from './laid.ts'

type TimelineEntry = { slot: Slot; stepId: string; text: string; year: number | null }

/**
 * Every line that was laid out, by the first year that it names, the oldest first; what names none stands at the end.
 * Lines of one year keep the order of the questions.
 */
export function timelineEntries(from: readonly string[], laid: Laid): TimelineEntry[] {
  const entries = from.flatMap(stepId =>
    slots.flatMap(slot =>
      linesOf(laid, stepId, slot).map(text => ({ slot, stepId, text, year: yearOf(text) })),
    ),
  )
  return entries.toSorted((a, b) => (a.year ?? Infinity) - (b.year ?? Infinity) || 0)
}

function linesOf(laid: Laid, stepId: string, slot: Slot): string[] {
  const reading = laid[stepId]?.[slot].reading
  return reading?.kind === 'text' ? reading.text.split('\n').filter(line => line.trim() !== '') : []
}

function yearOf(text: string): number | null {
  const year = /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(text)
  return year ? Number(year[0]) : null
}
