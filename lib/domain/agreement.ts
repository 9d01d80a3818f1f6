import { z } from 'zod'
import type { Slot } from './access.ts'
import { addDays, localDay } from './calendar.ts'
import { type AgreementKind, agreementKind } from './exercises/script.ts'
import { typedText } from './plain-text.ts'

export { type AgreementKind, agreementKind }

/** A text as a partner types it on their own phone, and the day on which both want to look at it again, or none. */
export const agreementText = z.strictObject({
  text: typedText(4000),
  reviewOn: localDay.nullable(),
})
export type AgreementText = z.infer<typeof agreementText>

/** "Closer or more tense?": −2 much more tense … 2 much closer. */
export const agreementEffect = z.int().min(-2).max(2)

/** Kinds with a page to open in a hard moment: a couple has one of each at a time, so that it is "the" text. */
export const hardMomentKinds = ['conflict', 'hard-times'] as const satisfies readonly AgreementKind[]
export type HardMomentKind = (typeof hardMomentKinds)[number]

export function isHardMomentKind(kind: string): kind is HardMomentKind {
  return kind === 'conflict' || kind === 'hard-times'
}

/** What is decided about an agreement rests on this much of each version. */
type Confirmable = { readonly number: number; readonly reviewOn: string | null }
export type Confirmed = Confirmable & { readonly confirmed: readonly { readonly slot: Slot }[] }

/** The version that holds: the newest that both confirmed. A newer one that waits changes nothing yet. */
export function versionInForce<Version extends Confirmed>(versions: readonly Version[]): Version | null {
  const both = versions.filter(each => isConfirmedBy(each, 'A') && isConfirmedBy(each, 'B'))
  return newestVersion(both)
}

/** The highest number, whatever the order of the list; null for an empty one. */
export function newestVersion<Version extends Confirmable>(versions: readonly Version[]): Version | null {
  return versions.reduce<Version | null>(
    (newest, each) => (newest === null || each.number > newest.number ? each : newest),
    null,
  )
}

function isConfirmedBy(version: Confirmed, slot: Slot): boolean {
  return version.confirmed.some(each => each.slot === slot)
}

/**
 * - `waiting` no version was confirmed by both yet;
 * - `in-force` one was; - `due` and the day to look at it again has come; - `ended`.
 */
type AgreementState = 'waiting' | 'in-force' | 'due' | 'ended'

/** `today` is a local date; `ended` whether either of the two has ended it. */
export function agreementState(
  agreement: { readonly ended: boolean; readonly versions: readonly Confirmed[] },
  today: string,
): AgreementState {
  if (agreement.ended) return 'ended'
  const held = versionInForce(agreement.versions)
  if (held === null) return 'waiting'
  return held.reviewOn !== null && held.reviewOn <= today ? 'due' : 'in-force'
}

/** Whether this person's own word on how it went is still to come: made of nothing that the other said. */
export function asksForReview(
  agreement: { readonly ended: boolean; readonly versions: readonly Confirmed[] },
  ownReviewDays: readonly string[],
  today: string,
): boolean {
  if (agreementState(agreement, today) !== 'due') return false
  const { reviewOn } = versionInForce(agreement.versions)!
  return !ownReviewDays.some(day => day >= reviewOn!)
}

/** The words that wait for this person's own confirmation: the newest version, if they have not confirmed it. */
export function versionToConfirm<Version extends Confirmed>(
  agreement: { readonly ended: boolean; readonly versions: readonly Version[] },
  self: Slot,
): Version | null {
  const newest = newestVersion(agreement.versions)
  return agreement.ended || newest === null || isConfirmedBy(newest, self) ? null : newest
}

/** A day to look again is after today and within two years: nearer is no look back, further is a mistyped year. */
export function mayReviewOn(reviewOn: string | null, today: string): boolean {
  return reviewOn === null || (reviewOn > today && reviewOn <= addDays(today, 731))
}

type Origin = { readonly kind: string; readonly assignmentId: string | null; readonly day: string }

/**
 * Whether a text that came out of an exercise is the next version of an agreement that stands, rather than one of its
 * own: the rules for hard moments and the story are one each; a proposal is mended on its day and is another later.
 */
export function continuesAgreement(standing: Origin, written: Origin): boolean {
  if (standing.kind !== written.kind) return false
  if (isHardMomentKind(written.kind)) return true
  if (written.assignmentId === null || standing.assignmentId !== written.assignmentId) return false
  return written.kind === 'joint-story' || standing.day === written.day
}
