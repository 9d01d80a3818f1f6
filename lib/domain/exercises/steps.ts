import { z } from 'zod'
import { type Audience, audience } from '../audience.ts'
import { text } from './text.ts'

/** Names a step, an option or an observation. `constructor` would be found on every plain object, answered or not. */
export const id = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,39}$/)
  .refine(value => value !== 'constructor')

export const tell = z.strictObject({ kind: z.literal('tell'), id, title: text, body: text })

export const breathe = z.strictObject({
  kind: z.literal('breathe'),
  id,
  prompt: text,
  seconds: z.number().int().min(20).max(300),
})

/** Settling in three looks: what is felt, the feet on the floor, an object. The words are the interface's own. */
export const ground = z.strictObject({ kind: z.literal('ground'), id, prompt: text })

/** The standing objects of a couple, each with a page of its own in the portal. */
export const place = z.enum([
  'pause',
  'conflict-agreement',
  'hard-times-agreement',
  'pace',
  'rituals',
  'season',
  'notebook',
])
export type Place = z.infer<typeof place>

/** A door to a standing object: what it is for, and a button that opens it. */
const open = z.strictObject({ kind: z.literal('open'), id, title: text, body: text, place })

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

/**
 * `maxLength` in UTF-16 units, as a browser's text field counts them. `nudge` asks, while the answer is typed, for what
 * would make a sentence of appreciation specific.
 */
const writing = z.strictObject({
  kind: z.literal('text'),
  ...asking,
  long: z.boolean(),
  maxLength: z.number().int().min(1).max(4000),
  nudge: z.literal('specific').optional(),
})

/** Several short lines, in the author's order. `maxLength` of each, in UTF-16 units. */
const list = z.strictObject({
  kind: z.literal('list'),
  ...asking,
  max: z.number().int().min(2).max(12),
  maxLength: z.number().int().min(1).max(300),
})

const minutes = z.strictObject({
  kind: z.literal('minutes'),
  ...asking,
  max: z.number().int().min(1).max(600),
})

/** One screen of what a partner does alone. */
export const step = z.discriminatedUnion('kind', [
  tell,
  breathe,
  ground,
  open,
  scale,
  choice,
  writing,
  list,
  minutes,
])
export type Step = z.infer<typeof step>
export type AskStep = Extract<Step, { audience: unknown }>

export function isAsk(each: Step): each is AskStep {
  return 'audience' in each
}

/** Who may read the answer to a step, as its author may choose. */
export function audiencesOf(asked: Pick<AskStep, 'audiences'>): readonly Audience[] {
  return asked.audiences ?? audience.options
}
