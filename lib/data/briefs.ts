import 'server-only'
import type { Slot } from '#lib/domain/access.ts'
import {
  type BriefAssignment,
  type BriefFlag,
  type BriefInput,
  type BriefPartner,
  type BriefReferral,
  type BriefSection,
  makeBrief,
} from '#lib/domain/brief.ts'
import { addDays, localDate, quietSince } from '#lib/domain/calendar.ts'
import { EVIDENCE_DAYS } from '#lib/domain/evidence.ts'
import type { Text } from '#lib/domain/exercises/text.ts'
import { guessedBy } from '#lib/domain/guess.ts'
import { observationName } from '#lib/domain/measures/registry.ts'
import { newestScale } from '#lib/domain/newest-scale.ts'
import { dueBy } from '#lib/domain/referral.ts'
import { trackOf } from '#lib/domain/track.ts'
import { type Appointment, listAppointments } from './appointments.ts'
import { type AskedAlone, readAskedAlone } from './asked-alone.ts'
import { writeDown } from './audit.ts'
import { type CaseMeasure, listCaseMeasures } from './brief-measures.ts'
import { listDueAgreements, readBriefPace } from './brief-standing.ts'
import { readTopics } from './brief-topics.ts'
import type { CaseTx } from './case-files.ts'
import { titleOfOutcome } from './couple-judging.ts'
import { type CoupleHeader, readCouple } from './couples.ts'
import { fromDay, toDay } from './days.ts'
import { listOpenFlags, type OpenFlag } from './flags.ts'
import { listToldReasons, type ToldReason } from './not-now-case.ts'
import { listObservations, type ObservedSeries } from './observations.ts'
import { excusedDays, listPlan, type Plan, type PlannedExercise } from './plan.ts'
import { listReferrals } from './referrals.ts'

/** Before the first appointment, topics of this many days are shown. */
const FIRST_TOPICS_DAYS = 28

export type Brief = {
  readonly couple: CoupleHeader
  readonly today: string
  /** Local day of the last appointment; null before the first. */
  readonly since: string | null
  readonly sections: readonly BriefSection[]
  /** What `since` counts: running, or due since then. */
  readonly exercises: readonly PlannedExercise[]
  /** What charts and titles are made of: twelve weeks and the days before that a trend looks back on. */
  readonly observed: readonly ObservedSeries[]
  readonly measures: readonly CaseMeasure[]
  /** Id of the one that "changed" is said of, among `observed` once it has a value; of a measure, its name. */
  readonly outcome: string
  readonly outcomeTitle: Text
}

/** Everything that the brief is made of, for one couple. The reading is written down. */
export async function readBrief(tx: CaseTx): Promise<Brief> {
  const couple = await readCouple(tx)
  const today = localDate(tx.now, couple.zone)
  const closedOn = couple.closedAt && localDate(couple.closedAt, couple.zone)
  const held = await heldAppointments(tx)
  const last = lastBefore(held, couple)
  const since = last && localDate(last.startsAt, couple.zone)
  const plan = await listPlan(tx, since ?? undefined)
  const exercises = plan.exercises.filter(each => each.running || wasDue(each))
  const observed = await listObservations(tx, { from: addDays(today, -3 * EVIDENCE_DAYS), to: today })
  const measures = await listCaseMeasures(tx, couple.changeRules)
  // A measure has its own rule: as a series of days it would be judged twice.
  const measured = new Set(measures.map(each => each.name))
  const series = newestScale(
    observed.filter(each => each.name === couple.outcome && !measured.has(each.name)),
  )
  const outcome = series?.id ?? couple.outcome
  const flags = await listOpenFlags(tx)
  const startsOn = await firstDueDay(tx)
  const input: BriefInput = {
    today,
    closedOn,
    startsOn,
    since,
    appointments: held.filter(each => startsOn && localDate(each.startsAt, couple.zone) >= startsOn).length,
    flags: flags.map(each => flagOf(each, couple.zone)),
    referrals: await dueReferrals(tx, couple, today),
    partners: await readPartners(tx, couple, { plan, startsOn }),
    topics: await readTopics(tx, last?.startsAt ?? firstTopicsFrom(tx.now)),
    assignments: await withWords(tx, exercises, {
      since: since ?? '',
      told: await listToldReasons(tx, last?.startsAt ?? null),
    }),
    outcome,
    outcomeSince: couple.outcomeSince,
    observations: observed
      .filter(each => trackOf(each.name) === 'state' && !measured.has(each.name))
      .map(each => ({ ...each, name: each.id, ...guessing(each, observed) })),
    measures,
    pace: closedOn ? [] : await readBriefPace(tx),
    agreements: closedOn ? [] : await listDueAgreements(tx, today),
  }
  const outcomeTitle = series?.label ?? (await titleOfOutcome(tx, couple.outcome))
  await writeDown(tx, { action: 'brief-viewed', coupleId: tx.file.coupleId })
  const sections = makeBrief(input)
  return { couple, today, since, sections, exercises, observed, outcome, outcomeTitle, measures }
}

/** What an observation guesses at, by its id in the brief. */
function guessing(guess: ObservedSeries, observed: readonly ObservedSeries[]): { guesses?: string } {
  const guesses = guessedBy(guess.name)
  if (guesses === null) return {}
  const answered = observed.find(
    ({ name, low, high }) => name === guesses && low === guess.low && high === guess.high,
  )
  return { guesses: answered?.id ?? guesses }
}

function wasDue({ completion }: PlannedExercise): boolean {
  return [completion.A, completion.B].some(each => each !== null && each !== 'not-started')
}

async function readPartners(
  tx: CaseTx,
  couple: CoupleHeader,
  { plan, startsOn }: { plan: Plan; startsOn: string | null },
): Promise<Record<Slot, BriefPartner>> {
  const { coupleId } = tx.file
  const asked = await readAskedAlone(tx)
  const excused = [...(await excusedDays(tx))]
  const last = await tx.db.response.groupBy({ by: ['partnerId'], where: { coupleId }, _max: { day: true } })
  const side = (slot: Slot): BriefPartner => {
    const { partnerId, joinedAt } = couple.partners[slot]
    const lastDay = last.find(each => each.partnerId === partnerId)?._max.day
    const isAsked = plan.exercises.some(each => each.running && each.completion[slot] !== null)
    const answered = lastDay ? [toDay(lastDay)] : []
    return {
      askedAlone: askedIn(asked[slot], couple.zone),
      joined: joinedAt !== null,
      quietSince:
        joinedAt && startsOn && isAsked && !couple.closedAt
          ? quietSince({ answered, excused, startsOn }, plan.today)
          : null,
    }
  }
  return { A: side('A'), B: side('B') }
}

function flagOf({ id, slot, raisedAt, about }: OpenFlag, zone: string): BriefFlag {
  if (about === null) return { id, partner: slot, raisedOn: localDate(raisedAt, zone), item: null }
  const { measure, item, day } = about
  const critical = measure.critical.find(each => each.item === item)
  return {
    id,
    partner: slot,
    raisedOn: day,
    item: {
      measure: observationName(measure),
      place: measure.items.findIndex(each => each.id === item) + 1,
      op: critical?.op === '>=' ? 'from' : 'above',
      bound: critical?.value ?? 0,
    },
  }
}

/** What is to be asked at the next appointment, or by now where none is set. */
async function dueReferrals(tx: CaseTx, couple: CoupleHeader, today: string): Promise<BriefReferral[]> {
  const next = couple.nextAppointment
  const due = dueBy(await listReferrals(tx), next ? localDate(next.startsAt, couple.zone) : today)
  return due.map(({ id, slot, recordedOn, askAgainOn }) => ({ id, partner: slot, recordedOn, askAgainOn }))
}

/** Those that began and were not cancelled, the latest first. */
async function heldAppointments(tx: CaseTx): Promise<Appointment[]> {
  const all = await listAppointments(tx)
  return all.filter(each => each.cancelledAt === null && each.startsAt < tx.now)
}

/** The last of them; of a closed couple the last before the day it was closed on, so that something is between. */
function lastBefore(held: readonly Appointment[], { closedAt, zone }: CoupleHeader): Appointment | null {
  if (closedAt === null) return held[0] ?? null
  const closedOn = localDate(closedAt, zone)
  return held.find(each => localDate(each.startsAt, zone) < closedOn) ?? null
}

async function firstDueDay(tx: CaseTx): Promise<string | null> {
  const { coupleId } = tx.file
  const { _min } = await tx.db.occurrence.aggregate({ where: { coupleId }, _min: { dueOn: true } })
  return _min.dueOn && toDay(_min.dueOn)
}

function askedIn(asked: AskedAlone | null, zone: string): BriefPartner['askedAlone'] {
  if (asked === null) return null
  if ('askedOn' in asked) return { kind: 'asked', on: asked.askedOn }
  return { kind: 'reason', on: localDate(asked.recordedAt, zone) }
}

function firstTopicsFrom(now: Date): Date {
  return new Date(now.getTime() - FIRST_TOPICS_DAYS * 86_400_000)
}

/** How helpful it was and why not, beside what was done. */
async function withWords(
  tx: CaseTx,
  exercises: readonly PlannedExercise[],
  { since, told }: { since: string; told: readonly ToldReason[] },
): Promise<BriefAssignment[]> {
  const rows = await tx.db.observation.findMany({
    where: {
      coupleId: tx.file.coupleId,
      name: 'helpful',
      responseId: { not: null },
      ...(since ? { day: { gte: fromDay(since) } } : {}),
    },
    select: {
      value: true,
      partner: { select: { slot: true } },
      response: { select: { occurrence: { select: { assignmentId: true } } } },
    },
  })
  const helpful = (assignmentId: string, slot: Slot) =>
    rows
      .filter(row => row.partner.slot === slot && row.response?.occurrence.assignmentId === assignmentId)
      .map(row => row.value)
  return exercises.map(({ assignmentId, completion, startsOn }) => {
    const side = (slot: Slot) => ({
      completion: completion[slot] ?? 'not-started',
      helpful: helpful(assignmentId, slot),
      reasons: told
        .filter(each => each.assignmentId === assignmentId && each.slot === slot)
        .map(each => each.reason),
    })
    return { id: assignmentId, isOlder: startsOn < since, partners: { A: side('A'), B: side('B') } }
  })
}
