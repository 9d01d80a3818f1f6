import { z } from 'zod'
import { breathe, ground, id, tell } from './steps.ts'
import { text } from './text.ts'

/**
 * What the two do on one phone between them. Whoever opens speaks first; every `swap` passes the turn over. Texts may
 * say {speaker} and {listener} for whose turn it is on that screen, and {opener}; never {partner}, since both read.
 * A pause, grounding, a skip and leaving are possible on every screen, so no step says so.
 */

/** {speaker} talks to the prompt while {listener} only listens. The minutes are a guide, never an alarm. */
const turn = z.strictObject({
  kind: z.literal('turn'),
  id,
  prompt: text,
  /** What the listener does meanwhile. */
  listening: text.optional(),
  minutes: z.number().int().min(1).max(15),
})

/** {listener} says it back; {speaker} answers yes, almost or not yet: at most three rounds, then on without a verdict. */
const mirror = z.strictObject({ kind: z.literal('mirror'), id, prompt: text })

const swap = z.strictObject({ kind: z.literal('swap'), id })

/** One of several prompts or activities, or a pass. What was chosen stands above the steps up to the next `choose`. */
const choose = z.strictObject({
  kind: z.literal('choose'),
  id,
  prompt: text,
  options: z
    .array(z.strictObject({ id, label: text, depth: z.number().int().min(1).max(5).optional() }))
    .min(2)
    .max(80),
})

/** Something both do for the agreed minutes; it grows only when both say so, up to `most`. */
const hold = z.strictObject({
  kind: z.literal('hold'),
  id,
  prompt: text,
  minutes: z.number().int().min(1).max(90),
  most: z.number().int().min(1).max(120),
})

/**
 * What each has laid out of their own preparation, side by side; an empty side reads "nothing laid out". `from` are
 * the ids of steps that each did alone. `loop` draws two or four of them as one circle: what A does, what B does.
 */
const lay = z.strictObject({
  kind: z.literal('lay'),
  id,
  prompt: text,
  from: z.array(id).min(1).max(12),
  as: z.enum(['sides', 'loop', 'areas', 'timeline']),
})

/** A day, and if they like a time, on which the two come back to it: a reminder for both. */
const when = z.strictObject({ kind: z.literal('when'), id, prompt: text })

/** The texts that both confirm, each on their own sign-in. */
export const agreementKind = z.enum([
  'conflict',
  'hard-times',
  'compromise',
  'joint-story',
  'proposal',
  'goals',
])
export type AgreementKind = z.infer<typeof agreementKind>

/** A text written together. It becomes an agreement that waits for both to confirm it on their own sign-in. */
const agree = z.strictObject({
  kind: z.literal('agree'),
  id,
  prompt: text,
  hint: text.optional(),
  agreement: agreementKind,
  maxLength: z.number().int().min(1).max(4000),
})

/** One sentence each, spoken, and written down if they like: both read it, and their therapist. */
const close = z.strictObject({ kind: z.literal('close'), id, prompt: text })

export const scriptStep = z.discriminatedUnion('kind', [
  tell,
  breathe,
  ground,
  turn,
  mirror,
  swap,
  choose,
  hold,
  lay,
  when,
  agree,
  close,
])
export type ScriptStep = z.infer<typeof scriptStep>
