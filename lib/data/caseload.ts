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
import { writeDown } from './audit.ts'
import {
  type CoupleFacts,
  findCouples,
  findPartners,
  type PartnerFacts,
  type Season,
} from './caseload-rows.ts'
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
  readonly partners: Record<Slot, CaseloadPartner>
}

export type CaseloadPartner = {
  readonly name: string
  readonly zone: string
  readonly joined: boolean
  /** The newest invitation while they have not joined: null when there is none that could be used. */
  readonly invitedUntil: Date | null
}

/**
 * Every couple of the clinician, closed ones too, those with an open flag first. Two queries, whatever the number:
 * one row a couple, one row a partner. Nothing that a partner wrote is in it.
 */
export async function listCaseload(tx: ClinicianTx): Promise<CaseloadRow[]> {
  const couples = await findCouples(tx)
  const partners = await findPartners(tx)
  const byCouple = Map.groupBy(partners, partner => partner.coupleId)
  const rows = couples.flatMap(couple => {
    const [a, b] = byCouple.get(couple.coupleId) ?? []
    return a && b ? [rowOf(couple, { A: a, B: b }, tx.now)] : []
  })
  await writeDown(tx, { action: 'caseload-viewed' })
  return rows.sort(byNeed)
}

function rowOf(couple: CoupleFacts, partners: Record<Slot, PartnerFacts>, now: Date): CaseloadRow {
  const { coupleId, zone, role } = couple
  const today = localDate(now, zone)
  const excused = couple.seasons.flatMap(season => eachDay(season.firstDay, season.lastDay))
  const season = couple.seasons.find(each => isHard(each, today)) ?? null
  const summary = summariseCouple(
    {
      coupleId,
      status: statusOf(couple, partners, season),
      startsOn: couple.startsOn,
      lastAppointment: couple.lastAt && localDate(couple.lastAt, zone),
      nextAppointment: couple.nextAt,
      openFlags: couple.openFlags,
      outcome: couple.outcome,
      partners: { A: inputOf(partners.A, excused), B: inputOf(partners.B, excused) },
    },
    today,
  )
  return {
    ...summary,
    role,
    zone,
    today,
    seasonUntil: season?.lastDay ?? null,
    range: { low: couple.low, high: couple.high },
    partners: { A: partnerOf(partners.A, now), B: partnerOf(partners.B, now) },
  }
}

const isHard = ({ kind, firstDay, lastDay }: Season, today: string) =>
  kind === 'hard-season' && firstDay <= today && today <= lastDay

function statusOf(
  couple: CoupleFacts,
  partners: Record<Slot, PartnerFacts>,
  season: Season | null,
): CoupleStatus {
  if (couple.closedAt) return 'closed'
  if (!partners.A.joined && !partners.B.joined) return 'invited'
  return season ? 'hard-season' : 'active'
}

function inputOf(partner: PartnerFacts, excused: readonly string[]): PartnerSummaryInput {
  const left = new Set(excused)
  return {
    invited: !partner.joined,
    occurrences: partner.due.map(([dueOn, done]) => ({ dueOn, done, excused: left.has(dueOn) })),
    // The last one is all that a signal and a silence are read from.
    answered: partner.lastDay ? [partner.lastDay] : [],
    excused,
    series: partner.series.map(([day, value]) => ({ day, value })),
  }
}

function partnerOf({ name, zone, joined, invitedUntil }: PartnerFacts, now: Date): CaseloadPartner {
  const usable = !joined && invitedUntil !== null && invitedUntil > now
  return { name, zone, joined, invitedUntil: usable ? invitedUntil : null }
}
