import 'server-only'
import type { ClinicianTx } from './with-actor.ts'

// What a row is judged by: many days of each partner, read only for the couples that are shown or sorted by them. Days
// are worked out with the couples: PostgreSQL lets no conversion of a time zone into an index under row-level security.

export type PartnerDue = {
  readonly partnerId: string
  /** What was due from the day of the last appointment up to today: the day, and whether this partner answered or the two did it together. */
  readonly due: readonly (readonly [string, boolean])[]
}

/**
 * One row for each partner of these couples of whom anything was due. An occurrence that closes before it opens was
 * withdrawn with its assignment (isWithdrawn in lib/domain/assignment.ts) and counts for nobody.
 */
export function findDue(tx: ClinicianTx, coupleIds: readonly string[]): Promise<PartnerDue[]> {
  return tx.db.$queryRaw<PartnerDue[]>`
    with mine as materialized (
      select c.id, (${tx.now} at time zone c.zone)::date as today, coalesce(((
        select max(a.starts_at) from appointment a
        where a.couple_id = c.id and a.cancelled_at is null and a.starts_at < ${tx.now}
      ) at time zone c.zone)::date, '-infinity'::date) as since
      from couple c
      where c.id = any(${[...coupleIds]}::uuid[]) and c.id in (
        select couple_id from care_team where user_id = ${tx.actor.userId}::uuid and until is null)),
    met as materialized (
      select assignment_id, due_on from together_session
      where couple_id in (select id from mine) and finished_at is not null),
    given as materialized (
      select o.id, o.couple_id, o.partner_id, o.assignment_id, o.part, o.due_on
      from mine join occurrence o on o.couple_id = mine.id and o.due_on between mine.since and mine.today
      where o.closes_on is null or o.closes_on >= o.opens_on)
    select p.id as "partnerId", json_agg(json_build_array(o.due_on,
             exists (select from response r where r.occurrence_id = o.id and r.partner_id = p.id)
             or o.part = 'together' and (o.assignment_id, o.due_on) in (select assignment_id, due_on from met))) as due
    from given o
    join partner p on p.couple_id = o.couple_id and (o.partner_id is null or o.partner_id = p.id)
    group by p.id`
}

export type PartnerNumbers = {
  readonly partnerId: string
  /** The couple's outcome over seven weeks; a little more than is looked at, since zones differ by a day. */
  readonly series: readonly (readonly [string, number])[]
  /** Ends of the outcome's scale, of the one answered last where there were two; null without a number. */
  readonly low: number | null
  readonly high: number | null
  /** Totals of the measures asked for: name of the observation, day, total. */
  readonly totals: readonly (readonly [string, string, number])[]
}

/** One row for each partner of these couples. `measures`: names of observations. */
export function findNumbers(
  tx: ClinicianTx,
  coupleIds: readonly string[],
  measures: readonly string[],
): Promise<PartnerNumbers[]> {
  return tx.db.$queryRaw<PartnerNumbers[]>`
    with mine as materialized (
      select c.id, c.outcome from couple c
      where c.id = any(${[...coupleIds]}::uuid[]) and c.id in (
        select couple_id from care_team where user_id = ${tx.actor.userId}::uuid and until is null)),
    days as materialized (
      select o.couple_id, o.partner_id, o.day, o.value, o.low, o.high
      from mine join observation o on o.couple_id = mine.id and o.name = mine.outcome
      where o.day > ${tx.now}::date - 49),
    scale as materialized (
      select distinct on (couple_id) couple_id, low, high from days order by couple_id, day desc, high desc, low),
    series as materialized (
      select partner_id, json_agg(json_build_array(day, value)) as days, low, high
      from days join scale using (couple_id, low, high)
      group by partner_id, low, high),
    measured as materialized (
      select o.partner_id, json_agg(json_build_array(o.name, o.day, o.value) order by o.day) as totals
      from mine join observation o on o.couple_id = mine.id and o.name = any(${[...measures]}::text[])
      group by o.partner_id)
    select p.id as "partnerId", coalesce(series.days, '[]') as series, series.low, series.high,
           coalesce(measured.totals, '[]') as totals
    from mine
    join partner p on p.couple_id = mine.id
    left join series on series.partner_id = p.id
    left join measured on measured.partner_id = p.id`
}
