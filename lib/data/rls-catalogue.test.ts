import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { plantRlsWorld, type RlsWorld } from '#lib/testing/rls-world.ts'
import { useTestDatabase } from '#lib/testing/test-database.ts'

/** What must be true of every table, index and role there is, whoever adds the next one. Asked of the catalogue. */
const database = useTestDatabase()
let superuser: pg.Client
let world: RlsWorld

beforeAll(async () => {
  superuser = new pg.Client({ connectionString: database.adminUrl })
  await superuser.connect()
  world = await plantRlsWorld(superuser)
})
afterAll(() => superuser.end())

const ask = async <Row extends pg.QueryResultRow>(sql: string) => (await superuser.query<Row>(sql)).rows

const tables = `select c.* from pg_class c where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace
  and c.relname <> '_prisma_migrations'`

test('row-level security is enabled and forced on every table, and each has policies', async () => {
  const rows = await ask(`select relname, relrowsecurity and relforcerowsecurity as forced,
    (select count(*)::int from pg_policy where polrelid = t.oid and polpermissive) as policies from (${tables}) t`)
  expect(rows.length).toBeGreaterThan(30)
  expect(rows.filter(each => !each.forced || each.policies === 0)).toEqual([])
})

test('every table but the practice itself stands behind the same restrictive wall, for every command and role', async () => {
  const rows =
    await ask(`select t.relname, p.polcmd, p.polroles::text as roles, p.polwithcheck is null as same,
      pg_get_expr(p.polqual, p.polrelid) as wall
    from (${tables}) t left join pg_policy p on p.polrelid = t.oid and not p.polpermissive`)
  const walls = rows.filter(each => each.relname !== 'practice')
  const wall = {
    polcmd: '*',
    roles: '{0}',
    same: true,
    wall: expect.stringMatching(/^\(\(practice_id = \( SELECT app_practice\(\)/),
  }
  for (const each of walls) expect(each).toMatchObject(wall)
  expect(new Set(walls.map(each => each.wall)).size).toBe(1)
})

test('the application owns nothing, is no superuser, bypasses nothing and belongs to no other role', async () => {
  const [role] = await ask(`select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication,
    (select count(*)::int from pg_auth_members m where m.member = r.oid) as memberships,
    (select count(*)::int from pg_class c where c.relowner = r.oid) as owned,
    has_schema_privilege(r.oid, 'public', 'create') as creates,
    has_database_privilege(r.oid, current_database(), 'temporary') as temporary
    from pg_roles r where rolname = 'interlude_app'`)
  expect(role).toEqual({
    rolsuper: false,
    rolbypassrls: false,
    rolcreaterole: false,
    rolcreatedb: false,
    rolreplication: false,
    memberships: 0,
    owned: 0,
    creates: false,
    temporary: false,
  })
})

test('the owner is bound as well: forced row-level security shows it no row', async () => {
  await superuser.query('begin')
  await superuser.query('set local role interlude_owner')
  expect((await ask('select count(*)::int as n from answer'))[0]?.n).toBe(0)
  await superuser.query('rollback')
  expect((await ask('select count(*)::int as n from answer'))[0]?.n).toBeGreaterThan(0)
})

test('nothing runs with the rights of whoever made it', async () => {
  expect(
    await ask(`select relname from pg_class where relkind in ('v', 'm') and relnamespace = 'public'::regnamespace
      and not coalesce('security_invoker=true' = any (reloptions) or 'security_invoker=on' = any (reloptions), false)`),
  ).toEqual([])
  expect(
    await ask(`select proname from pg_proc where prosecdef and pronamespace = 'public'::regnamespace`),
  ).toEqual([])
})

const privileges = `select t.relname as table, array_remove(array[
    case when has_table_privilege('interlude_app', t.oid, 'update') then 'update' end,
    case when has_table_privilege('interlude_app', t.oid, 'delete') then 'delete' end,
    case when has_table_privilege('interlude_app', t.oid, 'truncate') then 'truncate' end,
    case when has_table_privilege('interlude_app', t.oid, 'references') then 'references' end,
    case when has_table_privilege('interlude_app', t.oid, 'trigger') then 'trigger' end], null) as may,
  array(select attname::text from pg_attribute a where a.attrelid = t.oid and a.attnum > 0
    and has_column_privilege('interlude_app', t.oid, a.attnum, 'update') order by attname) as columns
  from (${tables}) t`

test('what happened cannot be changed or removed by the application', async () => {
  const rows = await ask<{ table: string; may: string[]; columns: string[] }>(privileges)
  const of = new Map(rows.map(each => [each.table, each]))
  const saidForGood = ['agreement_version', 'agreement_confirmation', 'agreement_review', 'pace_answer']
  const kept = [
    'audit_event',
    'audit_seal',
    'consent',
    'response',
    'pace_level',
    'pace_ceiling',
    'disclosure',
  ]
  for (const name of [...kept, ...saidForGood]) {
    expect(of.get(name)).toEqual({ table: name, may: [], columns: [] })
  }
  expect(of.get('flag')).toEqual({ table: 'flag', may: [], columns: ['acknowledged_at', 'acknowledged_by'] })
  expect(of.get('answer')).toEqual({ table: 'answer', may: [], columns: ['audience'] })
  expect(of.get('observation')).toEqual({ table: 'observation', may: ['delete'], columns: ['audience'] })
  for (const name of ['offer', 'reveal_side', 'laid_out', 'note_share']) {
    expect(of.get(name)).toEqual({ table: name, may: ['delete'], columns: [] })
  }
  const draft = ['about', 'discarded_at', 'saved_at', 'sealed', 'signed_at', 'version']
  expect(of.get('case_note')).toEqual({ table: 'case_note', may: ['delete'], columns: draft })
  const asked = ['asked_again_at', 'asked_again_by', 'version', 'withdrawn_at']
  expect(of.get('support_referral')).toEqual({ table: 'support_referral', may: [], columns: asked })
  expect(rows.filter(each => each.may.some(right => right !== 'update' && right !== 'delete'))).toEqual([])
  const deletable = [
    'case_note',
    // Only what an import made and nobody used: row-level-security.test.ts, many-imports.test.ts.
    'couple',
    'couple_group_member',
    'draft',
    'idempotency',
    'import',
    'import_part',
    'laid_out',
    'many_import',
    'many_import_part',
    'not_now',
    'note',
    'note_share',
    'observation',
    'occurrence',
    'offer',
    'programme_week',
    'recovery_code',
    'reveal_side',
    'ritual_day',
  ]
  expect(
    rows
      .filter(each => each.may.includes('delete'))
      .map(each => each.table)
      .sort(),
  ).toEqual(deletable)
})

test.each(['audit_event', 'audit_seal'])(
  '%s refuses change even to the owner and the superuser',
  async table => {
    const id = world.here.rows.get(table === 'audit_event' ? 'audit event of A' : 'seal')!.id
    for (const role of ['interlude_owner', 'postgres']) {
      for (const sql of [
        `update ${table} set practice_id = practice_id`,
        `delete from ${table}`,
        `truncate ${table} cascade`,
      ]) {
        await superuser.query('begin')
        await superuser.query(`set local role ${role}`)
        await expect(superuser.query(sql), `${role}: ${sql}`).rejects.toMatchObject({ code: '42501' })
        await superuser.query('rollback')
      }
    }
    expect((await superuser.query(`select from ${table} where id = $1`, [id])).rowCount).toBe(1)
  },
)

/**
 * Unique indexes without the author's column, each with why a "duplicate key" tells one partner nothing of the other.
 * A new one fails here until somebody has thought about it.
 */
const spanning: Readonly<Record<string, string>> = {
  'partner (couple_id, slot)': 'both partners are made together by the clinician',
  'partner (practice_id, couple_id, id)': 'holds the id: the target of foreign keys',
  'staff_member (user_id, role)': 'staff',
  'care_team (couple_id, user_id, role)': 'staff, seen by both',
  'auth_session (secret_hash)': 'a hash of 256 random bits',
  'invitation (token_hash)': 'a hash of 256 random bits',
  'export_link (token_hash)': 'a hash of 256 random bits',
  'policy_text (practice_id, kind, version)': 'the practice’s own texts',
  'exercise_definition (practice_id, slug, version)': 'written by clinicians alone',
  'case_note (couple_id, author_id, kind, amends_id)': 'written by clinicians alone; holds its author',
  'case_note (practice_id, couple_id, kind, id)': 'holds the id: the target of foreign keys',
  'custom_exercise (practice_id, slug)': 'written by clinicians alone',
  'practice_measure (practice_id, measure_id, version)': 'written by clinicians alone',
  'couple_group_member (group_id, couple_id)': 'clinicians alone',
  'together_session (assignment_id, due_on)': 'joint: both see that it was begun',
  'agreement_version (agreement_id, number)': 'joint: both see every version',
  'ritual_day (ritual_id, day)': 'joint: both see every day',
  'answer (response_id, step_id)':
    'a response has one author, and the policy lets only that author hang an answer on it',
  'observation (response_id, name)': 'as answer',
  'import_part (import_id, part)': 'clinicians alone',
  'many_import_part (import_id, part)': 'clinicians alone',
  'imported_couple (couple_id)': 'clinicians alone',
  'data_key (practice_id, scope, subject_id)': 'made with the couple by the clinician, or by setup',
  'audit_seal (practice_id, event_id)': 'the worker alone',
  'audit_seal (practice_id, "position")': 'the worker alone',
  'idempotency (actor_id, key)': 'holds its actor',
}

test('no unique index spans two partners without the author, but for those that are known to tell nothing', async () => {
  const rows = await ask<{ index: string }>(`select t.relname || ' ' ||
      substring(pg_get_indexdef(i.indexrelid) from '\\((.*?)\\)( where .*)?$' ) as columns,
      t.relname || ' (' || (select string_agg(pg_get_indexdef(i.indexrelid, k, true), ', ' order by k)
        from generate_series(1, i.indnkeyatts) k) || ')' as index
    from pg_index i join (${tables}) t on t.oid = i.indrelid where i.indisunique`)
  // A primary key, (practice_id, id), or one that holds the author's own column.
  const harmless = /\(((practice_id, )?(user_)?id|.*\bpartner_id\b.*|(practice_id, )?user_id)\)$/
  const found = rows.map(each => each.index).filter(index => !harmless.test(index))
  expect(found.sort()).toEqual(Object.keys(spanning).sort())
})
