import type { Slot } from './access.ts'
import type { Completion } from './adherence.ts'
import type { AgreementKind } from './agreement.ts'
import type { Audience } from './audience.ts'
import { differLines } from './brief-differ.ts'
import { guessLines } from './brief-guesses.ts'
import type { BriefMeasure } from './brief-measures.ts'
import { nextLines } from './brief-next.ts'
import { whatChanged } from './brief-outcome.ts'
import { worthReviewing } from './brief-review.ts'
import { safetyLines } from './brief-safety.ts'
import { sinceLines } from './brief-since.ts'
import { standingLines } from './brief-standing.ts'
import type { Message } from './message.ts'
import type { Reason } from './not-now.ts'
import type { Ladder, PaceAnswer } from './pace.ts'
import type { DayValue, Favourable } from './trend.ts'

type AskedAlone = { kind: 'asked'; on: string } | { kind: 'reason'; on: string } | null

export type BriefPartner = {
  /** Recorded before the first together or paced exercise (promise 15). */
  askedAlone: AskedAlone
  /** First silent day, from quietSince; null while not quiet. */
  quietSince: string | null
  /** Has an account of their own. */
  joined: boolean
}

/**
 * `item`: the answer to a measure that raised it, by its place from 1 and the bound that it passed; null for one that
 * the person raised. `raisedOn` is the day of the answer.
 */
export type BriefFlag = {
  id: string
  partner: Slot
  raisedOn: string
  item: { measure: string; place: number; op: 'above' | 'from'; bound: number } | null
}

/** A pointer to own support, whose day to ask again has come. */
export type BriefReferral = { id: string; partner: Slot; recordedOn: string; askAgainOn: string }

export type BriefTopic = {
  id: string
  partner: Slot
  /** What they want to talk about, in their words: the one place where the brief prints them. */
  text: string
  audience: Exclude<Audience, 'me'>
  day: string
}

export type BriefAssignment = {
  id: string
  /** Began before the last appointment: nothing due since then is nothing to say of it. */
  isOlder: boolean
  partners: Record<Slot, { completion: Completion; helpful: readonly number[]; reasons: readonly Reason[] }>
}

export type BriefObservation = {
  name: string
  low: number
  high: number
  favourable: Favourable
  series: Record<Slot, readonly DayValue[]>
  /** `name` of the observation that each guesses at of the other; absent where each speaks of themselves. */
  guesses?: string
}

/** A ladder that the couple is on; what each said counts for the next appointment and stands apart. */
export type BriefPace = {
  ladder: Ladder
  level: number
  top: number
  ceiling: number
  asking: boolean
  said: Record<Slot, { answer: PaceAnswer; on: string } | null>
  /** The level released for the next appointment. */
  released: number | null
  /** Whether one level more could be released now: both said ready, and nothing else stands against it. */
  mayRise: boolean
}

/** An agreement in force whose day to look at it again has come. */
export type BriefAgreement = { id: string; kind: AgreementKind; reviewOn: string }

export type BriefInput = {
  today: string
  /** Local day on which the couple was closed: what is judged ends there. */
  closedOn: string | null
  /** First day on which anything was due; null before that. */
  startsOn: string | null
  /** Local day of the last appointment; null before the first. */
  since: string | null
  /** How many appointments there were since the start. */
  appointments: number
  flags: readonly BriefFlag[]
  referrals: readonly BriefReferral[]
  partners: Record<Slot, BriefPartner>
  topics: readonly BriefTopic[]
  assignments: readonly BriefAssignment[]
  /** The one chosen in advance that "changed" is said of: an observation, or a measure by its observation's name. */
  outcome: string
  /** Local day on which it was chosen; null for the one that the couple was made with. */
  outcomeSince: string | null
  observations: readonly BriefObservation[]
  measures: readonly BriefMeasure[]
  pace: readonly BriefPace[]
  agreements: readonly BriefAgreement[]
}

/** Where a line's data stands, beneath the couple's page. */
export type BriefLink =
  | { to: 'flags'; flag: string | null }
  | { to: 'record'; partner: Slot }
  | { to: 'referral'; referral: string }
  | { to: 'pace' }
  | { to: 'agreements'; agreement: string }
  | { to: 'answers'; answer: string }
  | { to: 'plan'; assignment: string | null }
  /** Null where no number is charted; `all` when the last one is older than twelve weeks. */
  | { to: 'progress'; observation: string | null; range: '12w' | 'all' }
  | { to: 'measures'; measure: string | null; range: '12w' | 'all' }
  | { to: 'judging' }

export type BriefLine = Message & {
  link: BriefLink
  /** Topics only. */
  quote?: { text: string; audience: BriefTopic['audience'] }
  /** Which rule of brief-next.ts or brief-review.ts made it. */
  rule?: string
}

export type BriefSection = {
  name: 'safety' | 'topics' | 'since' | 'changed' | 'differ' | 'standing' | 'next'
  lines: BriefLine[]
}

/**
 * The clinician's one screen before the appointment (promise 12), by rules alone: the same data gives the same lines.
 * No line but a topic prints what a partner wrote. For a CaseFile only.
 */
export function makeBrief(input: BriefInput): BriefSection[] {
  const changed = whatChanged(input)
  const review = worthReviewing(input, changed)
  const differ = [...differLines(input), ...guessLines(input)]
  return [
    { name: 'safety', lines: safetyLines(input) },
    { name: 'topics', lines: topicLines(input) },
    { name: 'since', lines: sinceLines(input) },
    { name: 'changed', lines: [...changed, ...review] },
    { name: 'differ', lines: differ },
    { name: 'standing', lines: standingLines(input) },
    { name: 'next', lines: nextLines(input, { changed, review, differ }) },
  ]
}

function topicLines({ topics }: BriefInput): BriefLine[] {
  if (topics.length === 0)
    return [{ key: 'brief.topics.none', values: {}, link: { to: 'plan', assignment: null } }]
  return [...topics]
    .sort((a, b) => order(a.partner, b.partner) || order(b.day, a.day) || order(a.id, b.id))
    .map(({ id, partner, text, audience, day }) => ({
      key: 'brief.topics.topic',
      values: { partner, on: day },
      link: { to: 'answers', answer: id },
      quote: { text, audience },
    }))
}

function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
