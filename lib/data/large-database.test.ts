import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { call, inVain, rightful } from '#lib/testing/isolation-calls.ts'
import { type IsolationCase, isolationCases } from '#lib/testing/isolation-cases.ts'
import { type Prey, plantPrey, preyEvening } from '#lib/testing/isolation-world.ts'
import { makeClinician } from '#lib/testing/people.ts'
import { useTestClock } from '#lib/testing/test-clock.ts'
import { useTestDatabase } from '#lib/testing/test-database.ts'
import type { Tx } from './with-actor.ts'

/**
 * Every function of lib/data once more, in a practice with thousands of rows of other couples in every table: what is
 * read for one couple is found by an index, and no table is gone through from end to end.
 */
const database = useTestDatabase()
const clock = useTestClock(preyEvening)
const OTHERS = 6000
let prey: Prey

beforeAll(async () => {
  prey = await plantPrey(clock.set)
  await makeClinician(prey.practiceId)
  const superuser = new pg.Client({ connectionString: database.adminUrl })
  await superuser.connect()
  // Rows that point nowhere will do: nobody reads them.
  await superuser.query('set session_replication_role = replica')
  for (const table of await tablesOfCouples(superuser)) {
    // An analyze that began while the table was small and ends after ours would leave the planner with a few rows.
    await superuser.query(`alter table "${table}" set (autovacuum_enabled = false)`)
    await multiply(superuser, table)
  }
  await superuser.query('analyze')
  await superuser.end()
}, 120_000)
afterAll(() => clock.set(preyEvening))

/** What goes through a whole practice because that is what it is for: jobs of the night, and the audit's own proof. */
const whole: Readonly<Record<string, readonly string[]>> = {
  'imports.clearAbandonedImports': ['import', 'import_part'],
  'audit-seal.sealAudit': ['audit_event'],
  'audit-seal.verifyAudit': ['audit_event'],
}

test.each(Object.entries(isolationCases))('%s', async (name, each) => {
  const read = await inVain(rightful(each, prey), tx => wholeTables(each, tx))
  expect(read).toEqual(whole[name] ?? [])
})

/** The tables of which the call read more rows one after the other than the couple has. */
async function wholeTables(each: IsolationCase, tx: Tx): Promise<string[]> {
  const before = await rowsRead(tx)
  await call(each, tx, prey)
  const after = await rowsRead(tx)
  return [...after.keys()].filter(name => after.get(name)! - (before.get(name) ?? 0) >= OTHERS).sort()
}

/** So far on this connection: what transactions before this one read may be counted too. */
async function rowsRead(tx: Tx): Promise<Map<string, number>> {
  const rows = await tx.db.$queryRaw<{ name: string; read: number }[]>`
    select relname as name, seq_tup_read::int as read from pg_stat_xact_user_tables`
  return new Map(rows.map(({ name, read }) => [name, read]))
}

async function tablesOfCouples(superuser: pg.Client): Promise<string[]> {
  const { rows } = await superuser.query<{ name: string }>(
    `select distinct table_name as name from information_schema.columns
     where table_schema = 'public' and column_name in ('couple_id', 'partner_id')`,
  )
  return rows.map(row => row.name)
}

/** The rows of a table again and again, with ids of their own everywhere but of the practice. */
async function multiply(superuser: pg.Client, table: string): Promise<void> {
  const { rows } = await superuser.query<{ name: string }>(
    `select column_name as name from information_schema.columns
     where table_schema = 'public' and table_name = $1 and data_type = 'uuid' and column_name <> 'practice_id'`,
    [table],
  )
  const fresh = rows.map(({ name }) => `'${name}', gen_random_uuid()`).join(', ')
  await superuser.query(
    `insert into "${table}"
     select copy.* from (select to_jsonb(t) as row from "${table}" t limit 1) one, generate_series(1, ${OTHERS}) n,
       jsonb_populate_record(null::"${table}", one.row || jsonb_build_object('n', n, ${fresh})) copy
     on conflict do nothing`,
  )
}
