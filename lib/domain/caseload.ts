import type { Slot } from './access.ts'
import { type Completion, completionOf, type Due } from './adherence.ts'
import { type BriefMeasure, type MeasureVerdict, measureChanges, verdictOf } from './brief-measures.ts'
import { addDays, eachDay, quietSince } from './calendar.ts'
import { EVIDENCE_DAYS, evidenceLevel, linearTrend } from './evidence.ts'
import type { Message } from './message.ts'
import { type DayValue, evidenceIn, meansByDay, pointsOf, rounded } from './trend.ts'

export type CoupleStatus = 'invited' | 'active' | 'hard-season' | 'closed'

export type PartnerSummaryInput = {
  /** Still without an account of their own. */
  invited: boolean
  /** Of those: nobody has made an invitation yet, not even one that ran out. */
  neverInvited: boolean
  /** What was asked of this partner, joint ones included. */
  occurrences: readonly Due[]
  /** Local days with any answer of theirs, and the ones that do not count. */
  answered: readonly string[]
  excused: readonly string[]
  /** The couple's one outcome; the 42 days before today suffice. */
  series: readonly DayValue[]
}

export type CoupleSummaryInput = {
  coupleId: string
  status: CoupleStatus
  /** The first local day on which anything was asked; null before that. */
  startsOn: string | null
  /** Local day of the last appointment; null before the first. */
  lastAppointment: string | null
  nextAppointment: Date | null
  openFlags: number
  /** What was chosen in advance that "changed" is said of (R13); closeness if nobody chose. */
  outcome: string
  /** The outcome is a measure: judged by its rule, and by no trend of days. */
  isMeasured: boolean
  partners: Record<Slot, PartnerSummaryInput>
  /** Totals of measures, each judged by the couple's rule for it. */
  measures: readonly BriefMeasure[]
}

/** A measure that changed reliably, from its first total to its last. */
type MeasureNote = {
  name: string
  partner: Slot
  verdict: MeasureVerdict
  favourable: boolean
}

export type CoupleRow = {
  coupleId: string
  status: CoupleStatus
  nextAppointment: Date | null
  openFlags: number
  /** Since the last appointment; null before anything was due. */
  done: Record<Slot, Exclude<Completion, 'not-started'> | null>
  lastSignal: Record<Slot, string | null>
  outcome: string
  /** The 42 days up to today, gaps null. */
  series: Record<Slot, (number | null)[]>
  verdict: Record<Slot, Message>
  measures: MeasureNote[]
  look: Message[]
}

/** More than this many standard errors is called a change where one outcome of many couples is looked at (R13). */
const CASELOAD_CRITICAL = 2.58

/** One row of the caseload. `today` is the couple's local date. */
export function summariseCouple(input: CoupleSummaryInput, today: string): CoupleRow {
  const { coupleId, status, nextAppointment, openFlags, outcome, partners } = input
  return {
    coupleId,
    status,
    nextAppointment,
    openFlags,
    done: perPartner(partners, each => doneSince(each.occurrences, input.lastAppointment, today)),
    lastSignal: perPartner(partners, each => [...each.answered].sort().at(-1) ?? null),
    outcome,
    series: perPartner(partners, each => sparkline(each.series, today)),
    verdict: input.isMeasured
      ? { A: measureVerdict(input, 'A'), B: measureVerdict(input, 'B') }
      : perPartner(partners, each => trendVerdict(each.series, outcome, today)),
    measures: measureChanges(input)
      .filter(({ overall }) => overall.reliable)
      .map(({ name, partner, overall }) => ({
        name,
        partner,
        verdict: verdictOf(overall),
        favourable: overall.favourable === true,
      })),
    look: lookAt(input, today),
  }
}

function perPartner<In, Out>(partners: Record<Slot, In>, read: (partner: In) => Out): Record<Slot, Out> {
  return { A: read(partners.A), B: read(partners.B) }
}

/** What is due on the day of the appointment comes after it: practice is for the evening. */
function doneSince(occurrences: readonly Due[], since: string | null, today: string): CoupleRow['done']['A'] {
  const done = completionOf(
    occurrences.filter(each => since === null || each.dueOn >= since),
    today,
  )
  return done === 'not-started' ? null : done
}

function sparkline(series: readonly DayValue[], today: string): (number | null)[] {
  // Of thousands of couples a page is shown, and the rest are only listed.
  if (series.length === 0) return Array.from({ length: EVIDENCE_DAYS }, () => null)
  const means = meansByDay(series)
  return eachDay(addDays(today, 1 - EVIDENCE_DAYS), today).map(day => means.get(day) ?? null)
}

function trendVerdict(series: readonly DayValue[], outcome: string, today: string): Message {
  const noAnswers = { key: 'caseload.noAnswers', values: { observation: outcome } }
  if (series.length === 0) return noAnswers
  const range = { from: addDays(today, 1 - EVIDENCE_DAYS), to: today }
  const evidence = evidenceIn(meansByDay(series), range)
  const answered = evidence.length
  if (answered === 0) return noAnswers
  if (evidenceLevel(answered) !== 'trend') {
    return { key: 'caseload.tooEarly', values: { observation: outcome, answered } }
  }
  const { verdict, slopePerWeek, sePerWeek } = linearTrend(pointsOf(evidence), CASELOAD_CRITICAL)
  const se = rounded(sePerWeek, 2)
  if (verdict === 'no-clear-trend') {
    const values = { observation: outcome, answered, slope: rounded(slopePerWeek, 2), se }
    return { key: 'caseload.noClearTrend', values }
  }
  const values = { observation: outcome, answered, slope: rounded(Math.abs(slopePerWeek), 2), se }
  return { key: `caseload.${verdict}`, values }
}

/** Of an outcome that is a measure, with the totals it is about; a reliable change is named with the measures. */
function measureVerdict({ outcome, measures }: CoupleSummaryInput, partner: Slot): Message {
  const values = { observation: outcome }
  const [total] = measures.find(each => each.name === outcome)?.administrations[partner] ?? []
  if (!total || total.total === null) return { key: 'caseload.noAnswers', values }
  const change = measureChanges({ measures }).find(each => each.name === outcome && each.partner === partner)
  if (!change) return { key: 'caseload.oneTotal', values: { ...values, after: rounded(total.total) } }
  const { overall, first, last } = change
  return {
    key: overall.reliable ? 'caseload.measureChanged' : 'caseload.measureWithin',
    values: { ...values, before: rounded(first.total), after: rounded(last.total) },
  }
}

/** What a clinician's eyes are wanted for, most pressing first. A closed couple keeps its flags and nothing else. */
function lookAt(input: CoupleSummaryInput, today: string): Message[] {
  const { status, startsOn, openFlags, partners } = input
  const look: Message[] = []
  if (openFlags > 0) look.push({ key: 'caseload.flagsOpen', values: { count: openFlags } })
  if (status === 'closed') return look
  if (isKeptForLater(input)) return [...look, { key: 'caseload.neverInvited', values: {} }]
  for (const partner of ['A', 'B'] as const) {
    const { invited, answered, excused } = partners[partner]
    if (invited) look.push({ key: 'caseload.invitationPending', values: { partner } })
    else if (startsOn !== null && status !== 'hard-season') {
      const since = quietSince({ answered, excused, startsOn }, today)
      if (since !== null) look.push({ key: 'caseload.quiet', values: { partner, since } })
    }
  }
  return look
}

/** Nobody was ever invited and nobody is to come: taken over from elsewhere, and no one waits for anything. */
function isKeptForLater({ partners, nextAppointment }: CoupleSummaryInput): boolean {
  return partners.A.neverInvited && partners.B.neverInvited && nextAppointment === null
}

/** Open flags first, closed couples last, then by next appointment; without one, after those that have one. */
export function byNeed(a: CoupleRow, b: CoupleRow): number {
  return (
    Number(b.openFlags > 0) - Number(a.openFlags > 0) ||
    Number(a.status === 'closed') - Number(b.status === 'closed') ||
    appointmentOrder(a, b) ||
    (a.coupleId < b.coupleId ? -1 : Number(a.coupleId > b.coupleId))
  )
}

function appointmentOrder(a: CoupleRow, b: CoupleRow): number {
  if (a.nextAppointment === null || b.nextAppointment === null) {
    return Number(a.nextAppointment === null) - Number(b.nextAppointment === null)
  }
  return a.nextAppointment.getTime() - b.nextAppointment.getTime()
}
