import 'server-only'
import type { Slot } from '#lib/domain/access.ts'
import { localDate } from '#lib/domain/calendar.ts'
import type { OpeningRule } from '#lib/domain/offer.ts'
import type { PartnerTx } from './with-actor.ts'

/** What stands around every page of the portal. Made of what both may know and of the person's own seat, nothing else. */
export type Portal = {
  readonly self: { readonly name: string; readonly slot: Slot }
  readonly other: { readonly name: string; readonly slot: Slot }
  /** The person's own zone and country; `today` is the date there. */
  readonly zone: string
  readonly country: string
  readonly today: string
  /** The couple's: when offers open. */
  readonly opening: OpeningRule
  /** Who leads the case, as exercise texts name them. */
  readonly clinician: string
  /** Everybody of the care team, the lead first: who reads what is for the therapist. */
  readonly readers: readonly string[]
  readonly nextAppointment: Date | null
  /** The couple's secrets policy: what the therapist may do with what one partner tells them. */
  readonly policyKind: string
  /** Whether this person has accepted the couple's present policy. Never whether the other has. */
  readonly consented: boolean
  readonly closed: boolean
}

export async function readPortal(tx: PartnerTx): Promise<Portal> {
  const { coupleId, partnerId } = tx.actor
  const couple = await tx.db.couple.findUniqueOrThrow({
    where: { id: coupleId },
    include: {
      partners: true,
      policy: { select: { kind: true } },
      careTeam: { where: { until: null } },
      appointments: {
        where: { cancelledAt: null, startsAt: { gte: tx.now } },
        orderBy: { startsAt: 'asc' },
        take: 1,
      },
    },
  })
  const seat = await tx.db.seat.findFirstOrThrow({ where: { partnerId } })
  const consent = await tx.db.consent.findFirst({ where: { partnerId, policyTextId: couple.policyId } })
  const self = couple.partners.find(each => each.id === partnerId)!
  const other = couple.partners.find(each => each.id !== partnerId)!
  const readers = await readersOf(tx, couple.careTeam)
  return {
    self: { name: self.name, slot: self.slot as Slot },
    other: { name: other.name, slot: other.slot as Slot },
    zone: seat.zone,
    country: seat.country,
    today: localDate(tx.now, seat.zone),
    opening: { undoMinutes: couple.undoMinutes, openingMinute: couple.openingMinute, zone: couple.zone },
    clinician: readers[0] ?? '',
    readers,
    nextAppointment: couple.appointments[0]?.startsAt ?? null,
    policyKind: couple.policy.kind,
    consented: consent !== null,
    closed: couple.closedAt !== null,
  }
}

async function readersOf(
  tx: PartnerTx,
  team: readonly { userId: string; role: string }[],
): Promise<string[]> {
  const leads = new Set(team.filter(each => each.role === 'lead').map(each => each.userId))
  const staff = await tx.db.staffMember.findMany({
    where: { userId: { in: team.map(each => each.userId) }, role: 'clinician', until: null },
  })
  const byLeadAndName = staff
    .map(each => ({ name: each.displayName, place: leads.has(each.userId) ? 0 : 1 }))
    .sort((a, b) => a.place - b.place || (a.name < b.name ? -1 : 1))
  return byLeadAndName.map(each => each.name)
}
