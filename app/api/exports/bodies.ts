import { z } from 'zod'
import { localDateString } from '#lib/domain/ids.ts'
import { typedText } from '#lib/domain/plain-text.ts'
import { writingKind } from '#lib/domain/record/redact.ts'

const format = z.enum(['pdf', 'csv', 'json', 'fhir'])

const formats = z
  .array(format)
  .min(1)
  .max(format.options.length)
  .refine(each => new Set(each).size === each.length, 'twice')

/** What a partner takes along of their own. */
export const ownExport = z.strictObject({ formats })

/** What a clinician hands out, of whom, to whom, why and on what ground. */
export const recordExport = z
  .strictObject({
    coupleId: z.uuid(),
    whose: z.enum(['A', 'B', 'both']),
    basis: z.enum(['own-request', 'written-authorisation', 'both-authorised', 'legal']),
    /** The ground in words, where it is a legal one. */
    legal: typedText(2000).or(z.literal('')),
    from: localDateString,
    to: localDateString,
    progressNotes: z.boolean(),
    psychotherapyNotes: z.boolean(),
    redactKinds: z.array(writingKind).max(writingKind.options.length),
    /** Ids of single texts; of an agreement with the number of its version. */
    redactIds: z.array(z.string().regex(/^[\da-f-]{36}(-\d{1,4})?$/)).max(900),
    formats,
    recipient: typedText(200),
    reason: typedText(1000),
  })
  .superRefine(({ whose, basis, legal, from, to }, context) => {
    const refuse = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message })
    if (from > to) refuse('to', 'before-start')
    const forBoth = basis === 'both-authorised' || basis === 'legal'
    if (whose === 'both' ? !forBoth : basis === 'both-authorised') refuse('basis', 'basis')
    if ((basis === 'legal') !== (legal !== '')) refuse('legal', 'legal-basis')
  })

export type RecordExport = z.infer<typeof recordExport>
