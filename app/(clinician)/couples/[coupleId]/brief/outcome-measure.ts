import type { Brief } from '#lib/data/briefs.ts'
import type { Slot } from '#lib/domain/access.ts'
import { addDays } from '#lib/domain/calendar.ts'
import { EVIDENCE_DAYS } from '#lib/domain/evidence.ts'
import type { caseWords } from '../case-words.ts'
import { measureCardProps } from '../progress/measure-card-props.ts'

/**
 * An outcome that is a measure, with its totals of the last eighteen weeks by the couple's rule; null for a series of
 * days. What a total once was in another range is a series of its own and not shown here.
 */
export async function outcomeMeasure(
  { observed, measures, couple, today }: Brief,
  names: Record<Slot, string>,
  words: Awaited<ReturnType<typeof caseWords>>,
) {
  const known = measures.find(each => each.name === couple.outcome)
  if (!known) return null
  const { low, high } = known.measure.range
  const series = observed.find(each => each.name === known.name && each.low === low && each.high === high)
  if (!series) return null
  const period = { from: addDays(today, 1 - 3 * EVIDENCE_DAYS), to: today, ruleId: known.rule.id }
  return measureCardProps({ ...series, measure: known.measure }, period, names, words)
}
