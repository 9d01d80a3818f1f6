import 'server-only'
import type { Slot } from '#lib/domain/access.ts'
import { eachDay, localDate } from '#lib/domain/calendar.ts'
import {
  byNeed,
  type CoupleRow,
  type CoupleStatus,
  type PartnerSummaryInput,
  summariseCouple,
} from '#lib/domain/caseload.ts'
import type { Text } from '#lib/domain/exercises/text.ts'
import { type ChosenRules, chosenRules } from '#lib/domain/judging.ts'
import { ruleOf } from '#lib/domain/measure-change.ts'
import { measureShortTitle } from '#lib/domain/measure-title.ts'
import type { Measure } from '#lib/domain/measures/measure.ts'
import { writeDown } from './audit.ts'
import {
  type CoupleFacts,
  findCouples,
  findPartners,
  type PartnerFacts,
  type Season,
} from './caseload-rows.ts'
import { findDue, findNumbers, type PartnerDue, type PartnerNumbers } from './caseload-signals.ts'
import { listKnownMeasures } from './known-measures.ts'
import type { ClinicianTx } from './with-actor.ts'

export type CaseloadRow = CoupleRow & {
  readonly role: 'lead' | 'backup'
  readonly zone: string
  /** Local date of the couple. */
  readonly today: string
  /** Last day of a hard season that is on. */
  readonly seasonUntil: string | null
  /** Ends of the outcome's scale. */
  readonly range: { readonly low: number; readonly high: number }
  /** What the measures of the row are called, by name; an outcome that is one, too. */
  readonly measureTitles: ReadonlyMap<string, Text>
  readonly partners: Record<Slot, CaseloadPartner>
}

type CaseloadPartner = {
  readonly name: string
  readonly zone: string
  readonly joined: boolean
  /** The newest invitation while they have not joined: null when there is none that could be used. */
  readonly invitedUntil: Date | null
}

/** A couple as it is listed, before its days are read. */
export type ListedCouple = {
  readonly couple: CoupleFacts
  readonly partners: Readonly<Record<Slot, PartnerFacts>>
}

/**
 * Every couple of the clinician, closed ones too, those with an open flag first. As many queries whatever the number.
 * Nothing that a partner wrote is in it.
 */
export async function listCaseload(tx: ClinicianTx): Promise<CaseloadRow[]> {
  const rows = await readSignals(tx, await listCouples(tx))
  await writeDown(tx, { action: 'caseload-viewed' })
  return rows.sort(byNeed)
}

/** The clinician's couples with what they are listed and searched by, in no order. */
export async function listCouples(tx: ClinicianTx): Promise<ListedCouple[]> {
  const couples = await findCouples(tx)
  const byCouple = Map.groupBy(await findPartners(tx), partner => partner.coupleId)
  return couples.flatMap(couple => {
    const [a, b] = byCouple.get(couple.coupleId) ?? []
    return a && b ? [{ couple, partners: { A: a, B: b } }] : []
  })
}

/** The rows of these couples with what their days say; to sort by one part, that part alone is enough. */
export async function readSignals(
  tx: ClinicianTx,
  listed: readonly ListedCouple[],
  part: 'due' | 'numbers' | 'all' = 'all',
): Promise<CaseloadRow[]> {
  const measures = await listKnownMeasures(tx)
  const ids = listed.map(each => each.couple.coupleId)
  const due = part === 'numbers' ? [] : await findDue(tx, ids)
  const numbers = part === 'due' ? [] : await findNumbers(tx, ids, [...measures.keys()])
  const context = {
    due: new Map(due.map(each => [each.partnerId, each])),
    numbers: new Map(numbers.map(each => [each.partnerId, each])),
    measures,
    now: tx.now,
  }
  return listed.map(each => rowOf(each, context))
}

/** The row of a couple whose days were not read: no numbers, and everything else as it is. */
export function rowWithoutSignals(listed: ListedCouple, now: Date): CaseloadRow {
  return rowOf(listed, { due: new Map(), numbers: new Map(), measures: new Map(), now })
}

type Context = {
  due: ReadonlyMap<string, PartnerDue>
  numbers: ReadonlyMap<string, PartnerNumbers>
  measures: ReadonlyMap<string, Measure>
  now: Date
}

function rowOf({ couple, partners }: ListedCouple, { due, numbers, measures, now }: Context): CaseloadRow {
  const { coupleId, zone, role } = couple
  const today = localDate(now, zone)
  const excused = couple.seasons.flatMap(season => eachDay(season.firstDay, season.lastDay))
  const season = couple.seasons.find(each => isHard(each, today)) ?? null
  const read = { A: numbers.get(partners.A.partnerId), B: numbers.get(partners.B.partnerId) }
  const measured = measuresOf(read, measures, chosenRules(couple.changeRules))
  const outcomeMeasure = measures.get(couple.outcome)
  const titled = [...measured, ...(outcomeMeasure ? [{ name: couple.outcome, measure: outcomeMeasure }] : [])]
  const summary = summariseCouple(
    {
      coupleId,
      status: statusOf(couple, partners, season),
      startsOn: couple.startsOn,
      lastAppointment: couple.lastAt && localDate(couple.lastAt, zone),
      nextAppointment: couple.nextAt,
      openFlags: couple.openFlags,
      outcome: couple.outcome,
      isMeasured: outcomeMeasure !== undefined,
      partners: {
        A: inputOf(partners.A, { due: due.get(partners.A.partnerId), numbers: read.A, excused }),
        B: inputOf(partners.B, { due: due.get(partners.B.partnerId), numbers: read.B, excused }),
      },
      measures: measured,
    },
    today,
  )
  return {
    ...summary,
    role,
    zone,
    today,
    seasonUntil: season?.lastDay ?? null,
    range: rangeOf(read),
    measureTitles: new Map(titled.map(each => [each.name, measureShortTitle(each.measure)])),
    partners: { A: partnerOf(partners.A, now), B: partnerOf(partners.B, now) },
  }
}

const isHard = ({ kind, firstDay, lastDay }: Season, today: string) =>
  kind === 'hard-season' && firstDay <= today && today <= lastDay

function statusOf(
  couple: CoupleFacts,
  partners: ListedCouple['partners'],
  season: Season | null,
): CoupleStatus {
  if (couple.closedAt) return 'closed'
  if (!partners.A.joined && !partners.B.joined) return 'invited'
  return season ? 'hard-season' : 'active'
}

type Read = Record<Slot, PartnerNumbers | undefined>

type Days = { due: PartnerDue | undefined; numbers: PartnerNumbers | undefined; excused: readonly string[] }

function inputOf(partner: PartnerFacts, { due, numbers, excused }: Days): PartnerSummaryInput {
  const left = new Set(excused)
  return {
    invited: !partner.joined,
    neverInvited: !partner.joined && partner.invitedUntil === null,
    occurrences: (due?.due ?? []).map(([dueOn, done]) => ({ dueOn, done, excused: left.has(dueOn) })),
    // The last one is all that a signal and a silence are read from.
    answered: partner.lastDay ? [partner.lastDay] : [],
    excused,
    series: (numbers?.series ?? []).map(([day, value]) => ({ day, value })),
  }
}

function measuresOf({ A, B }: Read, measures: ReadonlyMap<string, Measure>, rules: ChosenRules) {
  const names = new Set([...(A?.totals ?? []), ...(B?.totals ?? [])].map(([name]) => name))
  const side = (numbers: PartnerNumbers | undefined, measure: string) =>
    (numbers?.totals ?? [])
      .filter(([name]) => name === measure)
      .map(([, day, total]) => ({ day, total, status: 'complete' as const, missing: 0 }))
  return [...names].map(name => {
    const measure = measures.get(name)!
    const rule = ruleOf(measure, rules[measure.id])
    return { name, measure, rule, administrations: { A: side(A, name), B: side(B, name) } }
  })
}

function rangeOf({ A, B }: Read): CaseloadRow['range'] {
  const lows = [A?.low, B?.low].filter(each => each !== null && each !== undefined)
  const highs = [A?.high, B?.high].filter(each => each !== null && each !== undefined)
  return lows.length > 0 ? { low: Math.min(...lows), high: Math.max(...highs) } : { low: 0, high: 10 }
}

function partnerOf({ name, zone, joined, invitedUntil }: PartnerFacts, now: Date): CaseloadPartner {
  const usable = !joined && invitedUntil !== null && invitedUntil > now
  return { name, zone, joined, invitedUntil: usable ? invitedUntil : null }
}
