import { z } from 'zod'
import { type Audience, audience } from '../audience.ts'
import { text, texts } from './text.ts'

/**
 * An exercise is data: text in every language, steps, what it observes. Built-in ones are folders beside this file,
 * a clinician's copies are the same shape stored as JSON and parsed by the same schema. A published version is
 * never edited; a change is a new version.
 */

/** `constructor` would be found on every plain object, answered or not. */
const id = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,39}$/)
  .refine(value => value !== 'constructor')

const tell = z.strictObject({ kind: z.literal('tell'), id, title: text, body: text })

const breathe = z.strictObject({
  kind: z.literal('breathe'),
  id,
  prompt: text,
  seconds: z.number().int().min(20).max(300),
})

/**
 * `audience` is who reads unless the author says otherwise, and never both partners (promise 2); `audiences` is what
 * the author may choose from, all three when absent. A private word leaves `couple` out.
 */
const asking = {
  id,
  prompt: text,
  hint: text.optional(),
  audience: z.enum(['me', 'therapist']),
  audiences: z.array(audience).min(1).optional(),
}

const scale = z.strictObject({
  kind: z.literal('scale'),
  ...asking,
  low: z.number().int(),
  high: z.number().int(),
  lowLabel: text,
  highLabel: text,
})

const choice = z.strictObject({
  kind: z.literal('choice'),
  ...asking,
  options: z
    .array(z.strictObject({ id, label: text }))
    .min(2)
    .max(12),
})

/** `maxLength` in UTF-16 units, as a browser's text field counts them. */
const writing = z.strictObject({
  kind: z.literal('text'),
  ...asking,
  long: z.boolean(),
  maxLength: z.number().int().min(1).max(4000),
})

const minutes = z.strictObject({
  kind: z.literal('minutes'),
  ...asking,
  max: z.number().int().min(1).max(600),
})

export const step = z.discriminatedUnion('kind', [tell, breathe, scale, choice, writing, minutes])
export type Step = z.infer<typeof step>
export type AskStep = Extract<Step, { audience: unknown }>

/**
 * One number a day that a chart can be made of. `from` is the step that gives it: a scale or minutes as answered and
 * over the same range, a choice through `scores` (option id to number; an option without one observes nothing).
 * Charts join exercises by `name`: one name is one question with one range.
 */
const observes = z.strictObject({
  name: id,
  label: text,
  low: z.number(),
  high: z.number(),
  favourable: z.enum(['higher', 'lower', 'neither']),
  from: id,
  scores: z.record(id, z.number()).optional(),
})
export type Observes = z.infer<typeof observes>

const shape = z.strictObject({
  slug: z.string().regex(/^[a-z][a-z0-9-]{1,59}$/),
  version: z.number().int().min(1),
  group: z.enum(['check-in', 'talking', 'vulnerability', 'theme', 'repair', 'touch', 'ritual', 'story']),
  title: text,
  purpose: text,
  minutes: z.number().int().min(1).max(60),
  /**
   * `each` alone; `mutual` each alone, what both offer opens together (promise 3); `theme` a talk that one of the
   * two opens, then a private word. Other together modes come with the exercises that need them.
   */
  mode: z.enum(['each', 'mutual', 'theme']),
  /** Needs "asked alone" for both partners before it can be assigned (promise 15). */
  together: z.boolean(),
  steps: z.array(step).min(1).max(40),
  observes: z.array(observes).max(12),
})
export type Definition = z.infer<typeof shape>

export const definition = shape.superRefine((exercise, context) => {
  for (const message of contradictions(exercise)) context.addIssue({ code: 'custom', message })
})

/** The steps that take an answer, in order. */
export function asks(exercise: Pick<Definition, 'steps'>): AskStep[] {
  return exercise.steps.filter((each): each is AskStep => 'audience' in each)
}

/** Who may read the answer to a step, as its author may choose. */
export function audiencesOf(asked: Pick<AskStep, 'audiences'>): readonly Audience[] {
  return asked.audiences ?? audience.options
}

function contradictions(exercise: Definition): string[] {
  const opener = texts(exercise).some(each => (each.en + each.es).includes('{opener}'))
  return [
    ...repeated(exercise.steps.map(each => each.id)).map(each => `two steps ${each}`),
    ...repeated(exercise.observes.map(each => each.name)).map(each => `two observations ${each}`),
    ...asks(exercise).flatMap(each => contradictionsOfStep(each).map(why => `step ${each.id}: ${why}`)),
    ...exercise.observes
      .filter(each => !givesItsNumber(each, exercise))
      .map(each => `observation ${each.name}: its step, range and scores disagree`),
    ...(opener && exercise.mode !== 'theme' ? ['only a theme has an {opener}'] : []),
  ]
}

function contradictionsOfStep(asked: AskStep): string[] {
  return [
    ...(audiencesOf(asked).includes(asked.audience) ? [] : ['its default audience cannot be chosen']),
    ...(asked.kind === 'scale' && asked.low >= asked.high ? ['low is not below high'] : []),
    ...(asked.kind === 'choice' ? repeated(asked.options.map(each => each.id)) : []).map(
      each => `two options ${each}`,
    ),
  ]
}

function givesItsNumber(observed: Observes, exercise: Definition): boolean {
  const from = exercise.steps.find(each => each.id === observed.from)
  if (from?.kind === 'choice') {
    const scores = Object.entries(observed.scores ?? {})
    const known = scores.every(([option]) => from.options.some(each => each.id === option))
    return (
      scores.length > 0 &&
      known &&
      scores.every(([, score]) => score >= observed.low && score <= observed.high)
    )
  }
  if (observed.scores) return false
  if (from?.kind === 'scale') return from.low === observed.low && from.high === observed.high
  return from?.kind === 'minutes' && observed.low === 0 && observed.high === from.max
}

function repeated(ids: readonly string[]): string[] {
  return ids.filter((each, index) => ids.indexOf(each) !== index)
}
