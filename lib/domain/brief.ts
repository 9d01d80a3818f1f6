import type { Slot } from './access.ts'
import type { Completion } from './adherence.ts'
import type { Audience } from './audience.ts'
import { changedLines } from './brief-changed.ts'
import { differLines } from './brief-differ.ts'
import { nextLines } from './brief-next.ts'
import { mean } from './evidence.ts'
import type { Message } from './message.ts'
import { type DayValue, type Favourable, rounded } from './trend.ts'

/** Why something was not done, as tapped by the partner. "Did not feel safe" is not here: it becomes a flag. */
export type Reason = 'no-time' | 'forgot' | 'unclear' | 'too-much' | 'we-argued' | 'not-for-me'

export type AskedAlone = { kind: 'asked'; on: string } | { kind: 'reason'; on: string } | null

export type BriefPartner = {
  /** Recorded before the first together or paced exercise (promise 15). */
  askedAlone: AskedAlone
  /** Day of the last written safety check that named no concern, if it was turned on. */
  noConcernOn: string | null
  /** First silent day, from quietSince; null while not quiet. */
  quietSince: string | null
}

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
  partners: Record<Slot, { completion: Completion; helpful: readonly number[]; reasons: readonly Reason[] }>
}

export type BriefObservation = {
  name: string
  low: number
  high: number
  favourable: Favourable
  series: Record<Slot, readonly DayValue[]>
}

/** Change of a measure by its own rule, as a sentence of lib/domain/measures. */
export type BriefMeasure = { partner: Slot; measure: string; change: Message }

export type BriefInput = {
  today: string
  /** Local day of the last appointment; null before the first. */
  since: string | null
  flags: readonly { id: string; partner: Slot; raisedOn: string }[]
  partners: Record<Slot, BriefPartner>
  topics: readonly BriefTopic[]
  assignments: readonly BriefAssignment[]
  /** The one chosen in advance that "changed" is said of. */
  outcome: string
  observations: readonly BriefObservation[]
  measures: readonly BriefMeasure[]
}

/** Where a line's data stands, beneath the couple's page. */
export type BriefLink =
  | { to: 'flags'; flag: string | null }
  | { to: 'record'; partner: Slot }
  | { to: 'answers'; answer: string }
  | { to: 'plan'; assignment: string | null }
  | { to: 'progress'; observation: string }
  | { to: 'measures'; measure: string }

export type BriefLine = Message & {
  link: BriefLink
  /** Topics only. */
  quote?: { text: string; audience: BriefTopic['audience'] }
  /** Suggestions only: which rule of brief-next.ts made it. */
  rule?: string
}

export type BriefSection = {
  name: 'safety' | 'topics' | 'since' | 'changed' | 'differ' | 'next'
  lines: BriefLine[]
}

/**
 * The clinician's one screen before the appointment (promise 12), by rules alone: the same data gives the same lines.
 * No line but a topic prints what a partner wrote. For a CaseFile only.
 */
export function makeBrief(input: BriefInput): BriefSection[] {
  const changed = changedLines(input)
  const differ = differLines(input)
  return [
    { name: 'safety', lines: safetyLines(input) },
    { name: 'topics', lines: topicLines(input) },
    { name: 'since', lines: sinceLines(input) },
    { name: 'changed', lines: changed },
    { name: 'differ', lines: differ },
    { name: 'next', lines: nextLines(input, changed, differ) },
  ]
}

const slots = ['A', 'B'] as const

function safetyLines({ flags, partners }: BriefInput): BriefLine[] {
  const open = [...flags].sort(
    (a, b) => order(a.raisedOn, b.raisedOn) || order(a.partner, b.partner) || order(a.id, b.id),
  )
  const flagged = open.map(
    ({ id, partner, raisedOn }): BriefLine => ({
      key: 'brief.safety.flag',
      values: { partner, on: raisedOn },
      link: { to: 'flags', flag: id },
    }),
  )
  const none: BriefLine = { key: 'brief.safety.noOpenFlags', values: {}, link: { to: 'flags', flag: null } }
  return [...(open.length > 0 ? flagged : [none]), ...slots.flatMap(slot => askedLines(slot, partners[slot]))]
}

/** A check without a finding is never printed as safety: "named no concern; that is not clearance". */
function askedLines(partner: Slot, { askedAlone, noConcernOn }: BriefPartner): BriefLine[] {
  const link = { to: 'record', partner } as const
  const asked: BriefLine =
    askedAlone === null
      ? { key: 'brief.safety.notAskedAlone', values: { partner }, link }
      : {
          key: askedAlone.kind === 'asked' ? 'brief.safety.askedAlone' : 'brief.safety.reasonNotAsked',
          values: { partner, on: askedAlone.on },
          link,
        }
  if (noConcernOn === null) return [asked]
  return [asked, { key: 'brief.safety.noConcern', values: { partner, on: noConcernOn }, link }]
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

/** Three tracks: what was done and how helpful it was stand here, how things are stands under "changed". */
function sinceLines({ assignments }: BriefInput): BriefLine[] {
  const nothing: BriefLine = {
    key: 'brief.since.nothing',
    values: {},
    link: { to: 'plan', assignment: null },
  }
  return assignments.length > 0 ? assignments.flatMap(assignmentLines) : [nothing]
}

function assignmentLines({ id, partners }: BriefAssignment): BriefLine[] {
  const link = { to: 'plan', assignment: id } as const
  return slots.flatMap(partner => {
    const { completion, helpful, reasons } = partners[partner]
    const about = { partner, assignment: id }
    const lines: BriefLine[] = [
      completion === 'not-started'
        ? { key: 'brief.since.notStarted', values: about, link }
        : { key: 'brief.since.done', values: { ...about, ...completion }, link },
    ]
    if (helpful.length > 0) {
      lines.push({
        key: 'brief.since.helpful',
        values: { ...about, helpful: rounded(mean(helpful)), answers: helpful.length },
        link,
      })
    }
    for (const reason of [...new Set(reasons)].sort()) {
      const count = reasons.filter(each => each === reason).length
      lines.push({ key: `brief.since.reason.${reason}`, values: { ...about, count }, link })
    }
    return lines
  })
}

function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
