import { z } from 'zod'
import { localDay } from './calendar.ts'
import { optionalLine } from './plain-text.ts'

/** What kind of support of their own a partner was pointed to. */
export const referralKinds = ['own-therapist', 'doctor', 'helpline', 'friend-or-family', 'other'] as const
const referralKind = z.enum(referralKinds)
export type ReferralKind = z.infer<typeof referralKind>

/** A referral as a clinician writes it down, and the day on which they want to ask how it went. */
export const newReferral = z.strictObject({
  kind: referralKind,
  askAgainOn: localDay,
  note: optionalLine(300),
})
export type NewReferral = z.infer<typeof newReferral>

type Open = { readonly askAgainOn: string; readonly askedAgainAt: Date | null }

/** The referrals to ask about by `day` (a local day, the next appointment's): not asked again yet, and due by then. */
export function dueBy<R extends Open>(referrals: readonly R[], day: string): R[] {
  return referrals.filter(each => each.askedAgainAt === null && each.askAgainOn <= day)
}
