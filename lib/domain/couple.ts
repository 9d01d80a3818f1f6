import { z } from 'zod'
import { canonicalAddress, sameMailbox } from './address.ts'
import { isZone } from './calendar.ts'
import { countries } from './countries.ts'
import { optionalLine, typedLine } from './plain-text.ts'
import { timeOfDay } from './time-of-day.ts'

/** An address in its canonical form, or null: an account without e-mail. */
const ownAddress = z
  .string()
  .max(320, 'too-long')
  .nullable()
  .transform((typed, context) => {
    if (typed === null || typed.trim() === '') return null
    const address = canonicalAddress(typed)
    if (address === null) context.addIssue({ code: 'custom', message: 'not-an-address' })
    return address
  })

export const coupleZone = z.string().max(64).refine(isZone, 'zone')

/** What a clinician says of one partner. Names and pronouns are their own words. */
export const partnerDetails = z.strictObject({
  name: typedLine(60),
  pronouns: optionalLine(40),
  email: ownAddress,
  locale: z.enum(['en', 'es']),
  zone: coupleZone,
  country: z.enum(countries as [string, ...string[]]),
})
export type PartnerDetails = z.infer<typeof partnerDetails>

/** Where a couple's joint dates lie, and when on their day what was offered opens (parsed: the minute of the day). */
export const coupleSettings = z.strictObject({ zone: coupleZone, opening: timeOfDay })

/** Two partners and how they work together. Refused at B's address when both would read one mailbox. */
export const newCouple = coupleSettings
  .extend({
    policyId: z.uuid(),
    partners: z.strictObject({ A: partnerDetails, B: partnerDetails }),
  })
  .superRefine(({ partners }, context) => {
    if (!shareMailbox(partners.A.email, partners.B.email)) return
    context.addIssue({ code: 'custom', path: ['partners', 'B', 'email'], message: 'same-address' })
  })

/** True when mail to one would be read by whoever reads the other's: each of the two needs an address of their own. */
export function shareMailbox(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && sameMailbox(a, b)
}
