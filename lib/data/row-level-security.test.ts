import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectations } from '#lib/testing/rls-expectations.ts'
import { act, type Identity, identities } from '#lib/testing/rls-identities.ts'
import { type Named, plantRlsWorld, type RlsWorld } from '#lib/testing/rls-world.ts'
import { useTestDatabase } from '#lib/testing/test-database.ts'

/**
 * Table × command × identity, on the real server. Every denial stands beside the same statement run by the superuser,
 * which reaches the row: it is row-level security or a missing privilege that refuses, not a wrong statement.
 */
const database = useTestDatabase()
let superuser: pg.Client
let world: RlsWorld

beforeAll(async () => {
  superuser = new pg.Client({ connectionString: database.adminUrl })
  await superuser.connect()
  world = await plantRlsWorld(superuser)
})
afterAll(() => superuser.end())

const commands = ['select', 'insert', 'update', 'delete'] as const
type Command = (typeof commands)[number]

describe.each(commands)('%s', command => {
  test.each(expectations)('$row', async expected => {
    const named = world.here.rows.get(expected.row)!
    expect(await reaches(command, named, null), 'control: the superuser').toBe(true)
    const may: Identity[] = []
    for (const identity of identities) if (await reaches(command, named, identity)) may.push(identity)
    expect(may).toEqual(identities.filter(each => expected[command].includes(each)))
  })
})

test('every table of the product has rows in the expectations, and every planted row an expectation', async () => {
  const { rows } = await superuser.query(
    `select relname from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace
     and relname <> '_prisma_migrations' order by relname`,
  )
  const tried = new Set(expectations.map(each => world.here.rows.get(each.row)?.table))
  expect(rows.map(each => each.relname).filter(name => !tried.has(name))).toEqual([])
  const sides = [...world.here.rows.keys()].filter(name => !name.startsWith('side of A'))
  expect(sides.filter(name => !expectations.some(each => each.row === name))).toEqual([
    'account of colleague',
  ])
})

test('without an actor every table is empty and nothing can be written, whatever else is set', async () => {
  const tables = new Set([...world.here.rows.values()].map(each => each.table))
  expect(tables.size).toBeGreaterThan(25)
  for (const settings of [
    {},
    { couple: world.here.couple.coupleId },
    { role: 'clinician' },
    { role: 'partner' },
  ]) {
    await inTransaction(async () => {
      await act(superuser, world, 'nobody')
      for (const [name, value] of Object.entries(settings)) {
        await superuser.query('select set_config($1, $2, true)', [`app.${name}`, value])
      }
      for (const table of tables) {
        const { rows } = await superuser.query(`select count(*)::int as n from "${table}"`)
        expect([table, settings, rows[0].n]).toEqual([table, settings, 0])
      }
    })
  }
})

/** Whether the command touches the row: run blindly, without reading first, then looked at by the superuser. */
async function reaches(command: Command, named: Named, identity: Identity | null): Promise<boolean> {
  return inTransaction(async () => {
    // Foreign keys and the insert-only triggers have their own tests; here the policies stand alone.
    await superuser.query(`set local session_replication_role = replica`)
    const copy = await rowOf(named)
    if (command === 'insert')
      await superuser.query(`delete from "${named.table}" where ${named.key} = $1`, [named.id])
    if (identity) await act(superuser, world, identity)
    await superuser.query('savepoint tried')
    const seen = await tryCommand(command, named, copy).catch(refusalOnly)
    if (command === 'select') return seen
    if (!seen) await superuser.query('rollback to tried')
    await superuser.query('reset role')
    const now = await rowOf(named)
    if (command === 'delete') return now === null
    return command === 'insert' ? now !== null : now?.[touched(named.table)] !== copy?.[touched(named.table)]
  })
}

async function tryCommand(command: Command, { table, key, id }: Named, copy: unknown): Promise<boolean> {
  switch (command) {
    case 'select':
      return (await superuser.query(`select from "${table}" where ${key} = $1`, [id])).rowCount === 1
    case 'insert':
      await superuser.query(
        `insert into "${table}" select * from jsonb_populate_record(null::"${table}", $1)`,
        [copy],
      )
      return true
    case 'update':
      await superuser.query(`update "${table}" set ${touched(table)} = $1`, [changed(table)])
      return true
    case 'delete':
      await superuser.query(`delete from "${table}"`)
      return true
  }
}

/** A column that may change where anything may; the value is one that no planted row has. */
function touched(table: string): string {
  const columns: Record<string, string> = {
    practice: 'name',
    policy_text: 'body_en',
    app_user: 'display_name',
    credential: 'password_hash',
    auth_session: 'device',
    staff_member: 'display_name',
    invitation: 'display_name',
    recovery_code: 'hash',
    couple: 'outcome',
    partner: 'name',
    seat: 'country',
    care_team: 'role',
    asked_alone: 'reason',
    practice_measure: 'archived_at',
    appointment: 'minutes',
    season: 'last_day',
    consent: 'at',
    flag: 'acknowledged_at',
    exercise_definition: 'origin',
    assignment: 'opener',
    occurrence: 'closes_on',
    draft: 'sealed',
    not_now: 'reason',
    response: 'late',
    answer: 'audience',
    offer: 'sealed',
    reveal_side: 'opens_at',
    observation: 'audience',
    import: 'file_name',
    import_part: 'sealed',
    many_import: 'file_name',
    many_import_part: 'sealed',
    imported_couple: 'label',
    data_key: 'wrapped',
    audit_event: 'action',
    audit_seal: 'hash',
    idempotency: 'body_hash',
    together_session: 'series',
    laid_out: 'sealed',
    agreement: 'kind',
    agreement_version: 'sealed',
    agreement_confirmation: 'at',
    agreement_review: 'effect',
    pause: 'calming',
    pause_recap: 'sealed',
    ritual: 'kind',
    ritual_day: 'outcome',
    note: 'sealed',
    note_share: 'sealed',
    pace_answer: 'answer',
    pace_release: 'withdrawn_at',
    pace_level: 'level',
    pace_ceiling: 'ceiling',
    programme_run: 'slug',
    programme_week: 'kind',
    couple_group: 'name',
    couple_group_member: 'added_at',
    custom_exercise: 'copied_from',
    case_note: 'about',
    support_referral: 'withdrawn_at',
    release_authorisation: 'withdrawn_at',
    disclosure: 'sealed',
    export_link: 'used_at',
  }
  return columns[table]!
}

function changed(table: string): string {
  const values: Record<string, string> = {
    appointment: '59',
    response: 'true',
    case_note: 'B',
    not_now: 'we-argued',
  }
  if (['occurrence', 'season'].includes(table)) return '2026-04-01'
  if (['agreement_review', 'pace_level', 'pace_ceiling'].includes(table)) return '5'
  const instants = [
    'consent',
    'flag',
    'reveal_side',
    'agreement_confirmation',
    'pace_release',
    'support_referral',
    'practice_measure',
  ]
  const ofExports = ['release_authorisation', 'export_link']
  if ([...instants, ...ofExports, 'couple_group_member'].includes(table)) return '2026-04-01T00:00:00Z'
  return values[table] ?? 'touched'
}

async function rowOf({ table, key, id }: Named): Promise<Record<string, unknown> | null> {
  const { rows } = await superuser.query(`select to_jsonb(t) as row from "${table}" t where ${key} = $1`, [
    id,
  ])
  return rows[0]?.row ?? null
}

/** 42501: refused by row-level security or by a missing privilege. Anything else is a mistake of the test. */
function refusalOnly(error: { code?: string }): false {
  if (error.code !== '42501') throw error
  return false
}

async function inTransaction<T>(work: () => Promise<T>): Promise<T> {
  await superuser.query('begin')
  try {
    return await work()
  } finally {
    await superuser.query('rollback')
  }
}
