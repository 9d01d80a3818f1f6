import { randomUUID } from 'node:crypto'
import { Client } from 'pg'

export type Desk = {
  readonly practiceId: string
  readonly policyId: string
  /** The clinician whose couples they are. */
  readonly userId: string
  /** Local day 'YYYY-MM-DD' that everything counts back from. */
  readonly today: string
}

/**
 * Plants `count` couples with six weeks of daily numbers, a daily exercise of which two of three days are done, and an
 * appointment two weeks ago and one in a week. Straight into the tables, as the server's administrator (`url`): through
 * the product it would take minutes.
 */
export async function plantCouples(
  url: string,
  { practiceId, policyId, userId, today }: Desk,
  count: number,
) {
  const admin = new Client({ connectionString: url })
  await admin.connect()
  const definitionId = randomUUID()
  const run = (sql: string, ...values: unknown[]) => admin.query(sql, values)
  // What points to what is as it should be; checking it row by row takes most of the time.
  await run('set session_replication_role = replica')
  await run(
    `insert into exercise_definition (id, practice_id, slug, version, origin, body) values ($1, $2, 'planted', 1, 'test', '{}')`,
    definitionId,
    practiceId,
  )
  await run(
    `insert into couple (practice_id, zone, policy_id, created_by)
     select $1, 'Europe/Lisbon', $2, $3 from generate_series(1, $4::int)`,
    practiceId,
    policyId,
    userId,
    count,
  )
  await run(
    `insert into care_team (practice_id, couple_id, user_id, role) select practice_id, id, $2, 'lead' from couple where practice_id = $1`,
    practiceId,
    userId,
  )
  await run(
    `insert into partner (practice_id, couple_id, slot, name) select practice_id, id, slot, slot from couple, unnest(array['A', 'B']) slot where practice_id = $1`,
    practiceId,
  )
  await run(
    `insert into seat (practice_id, couple_id, partner_id, locale, zone, country) select practice_id, couple_id, id, 'en', 'Europe/Lisbon', 'PT' from partner where practice_id = $1`,
    practiceId,
  )
  await run(
    `insert into assignment (practice_id, couple_id, definition_id, for_slot, schedule, starts_on, created_by, created_at)
     select practice_id, id, $2, 'both', '{"kind":"daily"}', current_date - 41, created_by, now() from couple where practice_id = $1`,
    practiceId,
    definitionId,
  )
  await run(
    `insert into occurrence (practice_id, couple_id, assignment_id, partner_id, due_on, opens_on)
     select p.practice_id, p.couple_id, a.id, p.id, $2::date - back, $2::date - back
     from partner p join assignment a on a.couple_id = p.couple_id, generate_series(-27, 41) back where p.practice_id = $1`,
    practiceId,
    today,
  )
  await run(
    `insert into response (practice_id, couple_id, partner_id, occurrence_id, day, submitted_at, late)
     select practice_id, couple_id, partner_id, id, due_on, due_on + interval '21 hours', false
     from occurrence where practice_id = $1 and due_on <= $2::date and extract(day from due_on)::int % 3 > 0`,
    practiceId,
    today,
  )
  await run(
    `insert into appointment (practice_id, couple_id, starts_at, minutes, created_by)
     select practice_id, id, $2::date + ahead + interval '10 hours', 50, $3
     from couple, unnest(array[-28, -14, 7]) ahead where practice_id = $1`,
    practiceId,
    today,
    userId,
  )
  await run(
    `insert into observation (practice_id, couple_id, partner_id, name, day, value, low, high, favourable, audience)
     select practice_id, couple_id, id, 'closeness', $2::date - back, 5, 0, 10, 'higher', 'therapist'
     from partner, generate_series(0, 41) back where practice_id = $1`,
    practiceId,
    today,
  )
  await run('analyze')
  await admin.end()
}

/** A practice of its own with one clinician, who can be signed in with their id. */
export async function plantDesk(url: string, today: string): Promise<Desk> {
  const [practiceId, policyId, userId] = [randomUUID(), randomUUID(), randomUUID()]
  const admin = new Client({ connectionString: url })
  await admin.connect()
  const run = (sql: string, ...values: unknown[]) => admin.query(sql, values)
  await run(
    `insert into practice (id, name, locale, zone) values ($1, 'Many', 'en', 'Europe/Lisbon')`,
    practiceId,
  )
  await run(
    `insert into policy_text (id, practice_id, kind, version, body_en, body_es) values ($1, $2, 'limited', 1, 'x', 'x')`,
    policyId,
    practiceId,
  )
  await run(
    `insert into app_user (id, practice_id, sign_in_name, display_name, locale, zone)
     values ($1, $2, 'many@example.org', 'Dr Many', 'en', 'Europe/Lisbon')`,
    userId,
    practiceId,
  )
  await run(
    `insert into staff_member (practice_id, user_id, role, display_name, since)
     values ($1, $2, 'clinician', 'Dr Many', $3::date - 400)`,
    practiceId,
    userId,
    today,
  )
  await admin.end()
  return { practiceId, policyId, userId, today }
}
