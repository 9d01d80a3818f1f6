import { z } from 'zod'
import { localDay } from '../calendar.ts'
import { exerciseSlug } from '../exercises/exercise.ts'
import { Problem } from '../problem.ts'
import type { Measure } from './measure.ts'

/** The total of a form that was filled in on paper, as a clinician types it in. `day`: when it was filled in. */
export const paperTotal = z.strictObject({
  measureId: exerciseSlug,
  slot: z.enum(['A', 'B']),
  day: localDay,
  total: z.number().min(-100_000).max(100_000),
})
export type PaperTotal = z.infer<typeof paperTotal>

/** Before any couple was here. */
const FIRST_DAY = '1990-01-01'

/** @throws Problem invalid `total-outside-range`, `day-not-past`, each at its field */
export function refusePaperTotal({ range }: Measure, { day, total }: PaperTotal, today: string): void {
  if (total < range.low || total > range.high) {
    throw new Problem('invalid', 'total-outside-range', { fields: { total: 'total-outside-range' } })
  }
  if (day > today || day < FIRST_DAY) {
    throw new Problem('invalid', 'day-not-past', { fields: { day: 'day-not-past' } })
  }
}
