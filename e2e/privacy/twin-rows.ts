import type pg from 'pg'
import type { Slot } from '#lib/domain/access.ts'
import { diceOf, idOf } from '#prisma/world/random.ts'
import type { Twin } from './twins.ts'

/** Empties every table of the product, the limits and the queue: the next world stands on bare ground. */
export async function wipe(superuser: pg.Client): Promise<void> {
  const { rows } = await superuser.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
     where (schemaname = 'public' and tablename <> '_prisma_migrations') or (schemaname, tablename) = ('limits', 'spent')`,
  )
  // The audit's own trigger refuses to be emptied.
  await superuser.query('begin')
  await superuser.query('set local session_replication_role = replica')
  await superuser.query(`truncate ${rows.map(row => row.name)} cascade`)
  await superuser.query(`delete from pgboss.job`)
  await superuser.query('commit')
}

/**
 * Private rows of the varied partner that no story tells: sessions, counters, keys of changes, a file that the
 * clinician imported, an exercise for them alone, a second policy accepted or not, the clinician's notes and referrals.
 * Returns their canaries.
 */
export async function plantMore(superuser: pg.Client, twin: Twin, slot: Slot, at: string): Promise<string[]> {
  const dice = diceOf(twin.seed, 'more')
  const couple = twin.world.couples[0]!
  const { partner, user, consents } = couple.partners[slot]
  const own = { practice: partner.practiceId, couple: partner.coupleId, partner: partner.id }
  const lead = couple.couple.createdBy
  const canaries: string[] = []
  const fresh = (path: string) => {
    const id = idOf(twin.seed, path)
    canaries.push(id)
    return id
  }
  const word = (path: string) => `canary${fresh(path).replaceAll('-', '').slice(0, 20)}`
  const run = (sql: string, values: unknown[]) => superuser.query(sql, values)
  const ago = (hours: number) => new Date(new Date(at).getTime() - hours * 3_600_000)

  if (user) {
    for (let n = dice.below(4); n > 0; n--) {
      await run(
        `insert into auth_session (id, practice_id, user_id, secret_hash, device, created_at, last_seen_at, expires_at)
         values ($1, $2, $3, $4, $5, $6, $6, $7)`,
        [
          fresh(`session ${n}`),
          own.practice,
          user.id,
          word(`hash ${n}`),
          word(`device ${n}`),
          ago(n),
          ago(-9),
        ],
      )
      await run(
        `insert into idempotency (practice_id, actor_id, key, body_hash, answer, at) values ($1, $2, $3, 'h', $4, $5)`,
        [own.practice, user.id, fresh(`key ${n}`), { id: word(`answer ${n}`) }, ago(n)],
      )
    }
    await run(`insert into limits.spent (key, points, expire) values ($1, $2, $3)`, [
      `write:${user.id}`,
      dice.below(50),
      Date.now() + 60_000,
    ])
    for (const consent of consents) {
      await run('update consent set at = $2 where id = $1', [consent.id, ago(1 + dice.below(500))])
    }
    if (dice.chance(0.5))
      await run(`update seat set joined_at = $2 where partner_id = $1`, [own.partner, ago(dice.below(500))])
  }
  await run('update couple set version = $2 where id = $1', [own.couple, 1 + dice.below(9)])

  // Of the ladder that nobody has begun, and of appointments that are over: any word, and any number of them.
  const words = ['ready', 'stay', 'step-back-next', 'step-back-now']
  for (let n = user ? dice.below(5) : 0; n > 0; n--) {
    await run(
      `insert into pace_answer (id, practice_id, couple_id, partner_id, appointment_id, ladder, answer, at)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        fresh(`pace ${n}`),
        ...[own.practice, own.couple, own.partner],
        couple.appointments[dice.below(couple.appointments.length)]!.id,
        ...['openness', words[dice.below(words.length)], ago(n)],
      ],
    )
  }

  const importId = fresh('import')
  await run(
    `insert into import (id, practice_id, couple_id, file_name, parts, created_by, created_at, committed_at)
     values ($1, $2, $3, $4, 1, $5, $6, $6)`,
    [importId, own.practice, own.couple, word('file'), lead, ago(50)],
  )
  for (let n = dice.below(6); n > 0; n--) {
    await run(
      `insert into observation (id, practice_id, couple_id, partner_id, import_id, name, day, value, low, high, favourable, audience)
       values ($1, $2, $3, $4, $5, $6, '2026-01-05', 3, 0, 9, 'higher', 'therapist')`,
      [fresh(`imported ${n}`), own.practice, own.couple, own.partner, importId, word(`name ${n}`)],
    )
  }
  if (dice.chance(0.5)) {
    const definition = twin.world.definitions.find(each => each.slug === 'appreciation')!.id
    const assignmentId = fresh('assignment')
    await run(
      `insert into assignment (id, practice_id, couple_id, definition_id, for_slot, schedule, starts_on, created_by, created_at)
       values ($1, $2, $3, $4, $5, '{"kind":"daily"}', '2026-03-10', $6, $7)`,
      [assignmentId, own.practice, own.couple, definition, slot, lead, ago(100)],
    )
    for (const day of ['2026-03-17', '2026-03-18']) {
      await run(
        `insert into occurrence (id, practice_id, couple_id, assignment_id, partner_id, due_on, opens_on, closes_on)
         values ($1, $2, $3, $4, $5, $6::date, $6::date, $6::date + 1)`,
        [fresh(`occurrence ${day}`), own.practice, own.couple, assignmentId, own.partner, day],
      )
    }
  }
  await plantRecord()
  return canaries

  /** What the clinician wrote down about them, and where they were pointed to: any number of either. */
  async function plantRecord(): Promise<void> {
    for (let n = dice.below(5); n > 0; n--) {
      await run(
        `insert into case_note (id, practice_id, couple_id, author_id, kind, about, sealed, begun_at, saved_at, signed_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $8, $8)`,
        [
          ...[fresh(`note ${n}`), own.practice, own.couple, lead],
          ...[dice.chance(0.5) ? 'progress' : 'psychotherapy', dice.chance(0.5) ? slot : 'couple'],
          ...[word(`note of ${n}`), ago(n)],
        ],
      )
    }
    if (dice.chance(0.5)) {
      await run(
        `insert into case_note (id, practice_id, couple_id, author_id, kind, about, sealed, begun_at, saved_at)
         values ($1, $2, $3, $4, 'progress', $5, $6, $7, $7)`,
        [fresh('note begun'), own.practice, own.couple, lead, slot, word('note unsigned'), ago(1)],
      )
    }
    for (let n = dice.below(4); n > 0; n--) {
      await run(
        `insert into support_referral (id, practice_id, couple_id, partner_id, kind, note_sealed, recorded_on, ask_again_on,
           recorded_by, at, asked_again_at)
         values ($1, $2, $3, $4, 'helpline', $5, $6::date, $6::date + 14, $7, $6, $8)`,
        [
          ...[fresh(`referral ${n}`), own.practice, own.couple, own.partner, word(`referral of ${n}`)],
          ...[ago(24 * n), lead, dice.chance(0.5) ? ago(1) : null],
        ],
      )
    }
  }
}
