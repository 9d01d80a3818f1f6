import { z } from 'zod'
import { measure } from '../measures/measure.ts'
import { contradictions } from './contradictions.ts'
import { scriptStep } from './script.ts'
import { type AskStep, id, isAsk, type Step, step } from './steps.ts'
import { text } from './text.ts'

/**
 * An exercise is data: text in every language, steps, what it observes. Built-in ones are folders beside this file,
 * a clinician's copies are the same shape stored as JSON and parsed by the same schema. A published version is
 * never edited; a change is a new version.
 */

/**
 * One number a day that a chart can be made of. `from` is the step that gives it: a scale or minutes as answered and
 * over the same range, a choice through `scores` (option id to number; an option without one observes nothing).
 * Charts join exercises by `name`: one name is one question with one range. `guesses` names the observation of the
 * other partner that this is a guess at; the same exercise asks for both.
 */
const observes = z.strictObject({
  name: id,
  label: text,
  low: z.number(),
  high: z.number(),
  favourable: z.enum(['higher', 'lower', 'neither']),
  from: id,
  scores: z.record(id, z.number()).optional(),
  guesses: id.optional(),
})
export type Observes = z.infer<typeof observes>

/** The consent ladder an exercise stands on; it is offered from its level on, to both or to neither (promise 5). */
const pace = z.strictObject({
  ladder: z.enum(['touch', 'openness']),
  level: z.number().int().min(1).max(5),
})
export type PaceOf = z.infer<typeof pace>

/** In the order in which a library lists them. */
export const group = z.enum([
  'check-in',
  'measure',
  'talking',
  'vulnerability',
  'theme',
  'repair',
  'touch',
  'ritual',
  'story',
])

/** The most screens that a partner goes through alone. */
export const MOST_STEPS = 40

/** The name by which an exercise is asked for and kept. */
export const exerciseSlug = z.string().regex(/^[a-z][a-z0-9-]{1,59}$/)

const shape = z.strictObject({
  slug: exerciseSlug,
  version: z.number().int().min(1),
  group,
  title: text,
  purpose: text,
  minutes: z.number().int().min(1).max(60),
  /**
   * - `each` alone;
   * - `mutual` each alone, what both offer opens together (promise 3);
   * - `together` the script on one phone, then a private word each;
   * - `theme` the same for a week, opened by whose turn it is;
   * - `prepared` each alone, then the script, which opens on its planned date whether or not anyone prepared;
   * - `standing` a door to something that stays: an agreement, the notebook, the pause.
   */
  mode: z.enum(['each', 'mutual', 'theme', 'together', 'prepared', 'standing']),
  /** Needs "asked alone" for both partners before it can be assigned (promise 15). */
  together: z.boolean(),
  /** What each does alone; empty where everything is done together. */
  steps: z.array(step).max(MOST_STEPS),
  /** What the two do on one phone. Absent where nothing is. */
  script: z.array(scriptStep).min(1).max(60).optional(),
  /** The private word afterwards, each on their own phone. Absent where there is no script. */
  after: z.array(step).min(1).max(12).optional(),
  /** `prepared`: how many days after the preparation is due the script opens. */
  togetherAfterDays: z.number().int().min(1).max(14).optional(),
  /** At most this many answers are shown to the other at a time. */
  mostOffered: z.number().int().min(1).max(12).optional(),
  pace: pace.optional(),
  observes: z.array(observes).max(12),
  /**
   * The published instrument that this exercise gives, whole and as it was sent. Its steps are its items; its number is
   * the total that its own rule makes of the answers, so `observes` is empty.
   */
  measure: measure.optional(),
})
export type Definition = z.infer<typeof shape>

export const definition = shape.superRefine((exercise, context) => {
  for (const { path, reason, values } of contradictions(exercise))
    context.addIssue({ code: 'custom', path: [...path], message: reason, params: values })
})

/**
 * What one occurrence asks of its partner: `alone` the steps, `together` the private word after the script. An
 * exercise without a script has the first alone, a prepared one both, every other the second.
 */
export type Part = 'alone' | 'together'

/** The parts of an exercise in the order in which they fall due. */
export function partsOf({ mode, script }: Pick<Definition, 'mode' | 'script'>): Part[] {
  if (mode === 'prepared') return ['alone', 'together']
  return script === undefined ? ['alone'] : ['together']
}

/** The screens of one part. */
export function stepsOf({ steps, after }: Pick<Definition, 'steps' | 'after'>, part: Part): Step[] {
  return part === 'alone' ? steps : (after ?? [])
}

/** The steps that take an answer, in order: of one part, or of the whole exercise. */
export function asks(exercise: Pick<Definition, 'steps' | 'after'>, part?: Part): AskStep[] {
  const parts = part === undefined ? (['alone', 'together'] as const) : [part]
  return parts.flatMap(each => stepsOf(exercise, each)).filter(isAsk)
}
