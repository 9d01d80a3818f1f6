import 'server-only'
import type { Slot } from '#lib/domain/access.ts'
import type { ClinicianTx } from './with-actor.ts'

/** The days that it really has: spanOf in lib/domain/season.ts says the same of one that was ended early. */
export type Season = { readonly kind: string; readonly firstDay: string; readonly lastDay: string }

export type CoupleFacts = {
  readonly coupleId: string
  readonly role: 'lead' | 'backup'
  readonly zone: string
  readonly outcome: string
  /** As it is stored: chosenRules in lib/domain/judging.ts reads it. */
  readonly changeRules: unknown
  readonly closedAt: Date | null
  readonly lastAt: Date | null
  readonly nextAt: Date | null
  readonly startsOn: string | null
  readonly openFlags: number
  readonly seasons: readonly Season[]
}

// Materialised on purpose: the planner cannot see how many couples row-level security lets through, takes it for one,
// and would work each sum out again for every couple. What has an index is asked for couple by couple instead: the
// first day of 138 is one step into it, and reading all of them for 200 couples took most of the time.

/** One row for each couple on whose care team the clinician is: what they are listed, searched and sorted by. */
export function findCouples(tx: ClinicianTx): Promise<CoupleFacts[]> {
  return tx.db.$queryRaw<CoupleFacts[]>`
    with mine as materialized (
      select couple_id, max(role) as role from care_team
      where user_id = ${tx.actor.userId}::uuid and until is null group by couple_id),
    visit as materialized (
      select couple_id, max(starts_at) filter (where starts_at < ${tx.now}) as last_at,
             min(starts_at) filter (where starts_at >= ${tx.now}) as next_at
      from appointment where couple_id in (select couple_id from mine) and cancelled_at is null group by couple_id),
    raised as materialized (
      select couple_id, count(*)::int as open from flag
      where couple_id in (select couple_id from mine) and acknowledged_at is null group by couple_id),
    away as materialized (
      select s.couple_id, json_agg(json_build_object('kind', s.kind, 'firstDay', s.first_day,
               'lastDay', least(s.last_day, (s.ended_at at time zone c.zone)::date))) as days
      from season s join couple c on c.id = s.couple_id
      where s.ended_at is null or (s.ended_at at time zone c.zone)::date > s.first_day
      group by s.couple_id)
    select c.id as "coupleId", mine.role, c.zone, c.outcome, c.change_rules as "changeRules",
           c.closed_at as "closedAt",
           visit.last_at as "lastAt", visit.next_at as "nextAt",
           (select o.due_on from occurrence o where o.couple_id = c.id order by o.due_on limit 1)::text as "startsOn",
           coalesce(raised.open, 0) as "openFlags", coalesce(away.days, '[]') as seasons
    from mine join couple c on c.id = mine.couple_id
    left join visit on visit.couple_id = c.id
    left join raised on raised.couple_id = c.id
    left join away on away.couple_id = c.id`
}

export type PartnerFacts = {
  readonly coupleId: string
  readonly partnerId: string
  readonly slot: Slot
  readonly name: string
  readonly zone: string
  readonly joined: boolean
  readonly invitedUntil: Date | null
  readonly lastDay: string | null
}

/** One row for each partner of those couples, A before B. */
export function findPartners(tx: ClinicianTx): Promise<PartnerFacts[]> {
  return tx.db.$queryRaw<PartnerFacts[]>`
    with mine as materialized (
      select distinct couple_id from care_team where user_id = ${tx.actor.userId}::uuid and until is null),
    invited as materialized (
      select partner_id, max(expires_at) as until from invitation
      where used_at is null and voided_at is null group by partner_id)
    select p.couple_id as "coupleId", p.id as "partnerId", p.slot, p.name, s.zone,
           s.joined_at is not null as joined, invited.until as "invitedUntil",
           (select r.day from response r where r.couple_id = p.couple_id and r.partner_id = p.id
            order by r.day desc limit 1)::text as "lastDay"
    from mine
    join partner p on p.couple_id = mine.couple_id
    join seat s on s.partner_id = p.id
    left join invited on invited.partner_id = p.id
    order by p.couple_id, p.slot`
}
