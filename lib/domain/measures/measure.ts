import { z } from 'zod'
import { id } from '../exercises/steps.ts'
import { text } from '../exercises/text.ts'
import { contradictionsOf } from './contradictions.ts'

/**
 * A measure is data, like an exercise: a published instrument with its scoring rule, its cut-offs and how much it must
 * change to count as changed. Built-in ones are files beside this one; a practice imports others as JSON of the same
 * shape. One that may not be displayed has its scoring only, until the practice gives text that it may use.
 */

const wording = z.string().trim().min(1).max(2000)

/** Published wording in the languages in which it was published. Never translated by us. */
const words = z
  .strictObject({ en: wording.optional(), es: wording.optional() })
  .refine(each => each.en !== undefined || each.es !== undefined, 'no-language')
export type Words = z.infer<typeof words>

/** As on the printed form, from left to right. `label` is absent where the form prints none. */
const option = z.strictObject({ label: words.optional(), score: z.number().min(-1000).max(1000) })

/** `lead` is what the form prints above a group of items, given with each of them. */
const item = z.strictObject({
  id,
  lead: words.optional(),
  text: words.optional(),
  options: z.array(option).min(2).max(12),
})

const source = z.string().trim().min(1).max(500)

/** `met` is said of a total for which `total op value` holds. The one named `caseness` is the line of charts. */
const cutoff = z.strictObject({
  id,
  op: z.enum(['<', '<=', '>', '>=']),
  value: z.number(),
  label: text,
  source,
})
export type Cutoff = z.infer<typeof cutoff>

/** How much is a change beyond measurement error; `raw`: no sound retest is known, so nothing is called a change. */
const rule = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('jt'),
    id,
    label: text,
    sd: z.number().positive(),
    r: z.number().gt(0).lt(1),
    source,
  }),
  z.strictObject({
    kind: z.literal('points'),
    id,
    label: text,
    points: z.number().positive(),
    sem: z.number().positive().optional(),
    source,
  }),
  z.strictObject({ kind: z.literal('raw'), id, label: text, source }),
])
export type ChangeRule = z.infer<typeof rule>

/** The answer to an item that wants help on the same screen and a clinician's eyes, whatever the total. */
const critical = z.strictObject({
  item: id,
  op: z.enum(['>', '>=']),
  value: z.number(),
  action: z.literal('offer-help-and-flag'),
})

const shape = z.strictObject({
  id,
  version: z.number().int().min(1).max(999),
  title: text,
  citation: source,
  licence: z.strictObject({
    owner: z.string().trim().min(1).max(200),
    terms: z.string().trim().min(1).max(1000),
    url: z
      .url({ protocol: /^https?$/ })
      .max(500)
      .optional(),
    shippable: z.boolean(),
  }),
  /** Whether its items may be shown: all of them have text. */
  displayable: z.boolean(),
  recallDays: z.number().int().min(0).max(366).nullable(),
  instruction: words.optional(),
  /** Empty for a measure of which only totals are taken. At most as many as an exercise has screens. */
  items: z.array(item).max(38),
  subscales: z
    .array(z.strictObject({ id, title: text, items: z.array(id).min(1), low: z.number(), high: z.number() }))
    .max(12),
  scoring: z.strictObject({ kind: z.enum(['sum', 'mean']), multiplier: z.number().positive().max(1000) }),
  range: z.strictObject({ low: z.number(), high: z.number() }),
  favourable: z.enum(['higher', 'lower']),
  cutoffs: z.array(cutoff).max(6),
  /** From their value on, in rising order; the first begins at the low end. */
  bands: z.array(z.strictObject({ id, from: z.number(), label: text })).max(8),
  missing: z.discriminatedUnion('rule', [
    z.strictObject({ rule: z.literal('complete') }),
    z.strictObject({ rule: z.literal('prorate'), max: z.number().int().min(1) }),
  ]),
  /** The first is the one used unless a clinician chooses another. */
  change: z.array(rule).min(1).max(4),
  critical: z.array(critical).max(6),
  audience: z.strictObject({ partnerVisible: z.enum(['never', 'optIn']) }),
})
export type Measure = z.infer<typeof shape>

/** Refuses a definition whose options, range, cut-offs, bands or rules contradict each other, each by its path. */
export const measure = shape.superRefine((each, context) => {
  for (const { path, reason, values } of contradictionsOf(each)) {
    context.addIssue({ code: 'custom', path: [...path], message: reason, params: values })
  }
})

export type Item = Measure['items'][number]
