import { z } from 'zod'
import { findExercise } from '../exercises/registry.ts'
import { text } from '../exercises/text.ts'
import { contradictionsOfProgramme } from './week-rules.ts'
import { weekSchedule } from './week-schedule.ts'

/**
 * A programme is data: exercises and themes in order, over weeks. A couple's own course through it (rested, skipped,
 * repeated, reordered weeks) is kept with the couple and never changes this template.
 */

const item = z.strictObject({ slug: z.string().max(60), schedule: weekSchedule })
export type ProgrammeItem = z.infer<typeof item>

const week = z.strictObject({
  /**
   * - `baseline` check-ins and nothing else, so that there is something to compare with;
   * - `joint` an ordinary week;
   * - `individual` each on their own. Every programme has some, so that one more says nothing to anybody.
   */
  kind: z.enum(['baseline', 'joint', 'individual']),
  title: text,
  /** What the week is about, in a sentence or two that the couple reads. */
  focus: text,
  items: z.array(item).min(1).max(8),
})
export type ProgrammeWeek = z.infer<typeof week>

const shape = z.strictObject({
  slug: z.string().regex(/^programme-[a-z][a-z0-9-]{1,48}$/),
  version: z.number().int().min(1),
  title: text,
  purpose: text,
  weeks: z.array(week).min(1).max(52),
  /** Begins again each month until the clinician ends it. */
  repeatsMonthly: z.boolean().optional(),
})
export type Programme = z.infer<typeof shape>

/** A template as it was given: it goes on as it is, whatever has become of its exercises since. */
export const givenProgramme = shape

/** A programme of built-in exercises that says nothing against itself. */
export const programme = shape.superRefine((each, context) => {
  for (const { path, reason, values } of contradictionsOfProgramme(each, findExercise)) {
    context.addIssue({ code: 'custom', path: [...path], message: reason, params: values })
  }
})
