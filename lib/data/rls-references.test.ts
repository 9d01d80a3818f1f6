import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { act } from '#lib/testing/rls-identities.ts'
import { plantRlsWorld, type RlsWorld } from '#lib/testing/rls-world.ts'
import { useTestDatabase } from '#lib/testing/test-database.ts'

/** No row can be hung on what is another practice's, another couple's or the other partner's. */
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

test('every foreign key holds the practice on both sides', async () => {
  const keys = await foreignKeys()
  expect(keys.length).toBeGreaterThan(40)
  expect(
    keys.filter(each => !(each.from.includes('practice_id') && each.to.includes('practice_id'))),
  ).toEqual([])
})

test('a reference into another practice is refused on every foreign key', async () => {
  const keys = await foreignKeys()
  for (const { name, table, from, target } of keys) {
    const column = from.at(-1)!
    const [{ row, foreign }] = (
      await superuser.query(
        `select (select ctid::text from "${table}" where practice_id = $1 and "${column}" is not null limit 1) as row,
                (select "${target.column}" from "${target.table}" where practice_id = $2 limit 1) as foreign`,
        [world.here.practiceId, world.there.practiceId],
      )
    ).rows
    expect([name, row === null, foreign === null]).toEqual([name, false, false])
    const refer = `update "${table}" set "${column}" = '${foreign}' where ctid = '${row}'`
    // Out of the way of unique indexes, which would refuse first.
    const alone = `${unchecked}; delete from "${table}" where practice_id = '${world.there.practiceId}'`
    expect(await outcome(refer, `${alone}; set local session_replication_role = origin`), name).toBe('23503')
    expect(await outcome(refer, alone), `${name}: control`).toBe('done')
  }
})

test('what belongs to a partner cannot be filed under another couple of the same practice', async () => {
  const { couple, otherCouple } = world.here
  const tied = (await foreignKeys()).filter(each => each.name.endsWith('_partner_of_couple'))
  expect(tied.map(each => each.table).sort()).toEqual(
    (
      await ask<{ t: string }>(`select c.table_name as t from information_schema.columns c
      join information_schema.columns p using (table_schema, table_name)
      where c.table_schema = 'public' and c.column_name = 'couple_id' and p.column_name = 'partner_id' order by 1`)
    ).map(each => each.t),
  )
  for (const { table } of tied) {
    const where = `where couple_id = '${couple.coupleId}' and partner_id = '${couple.partners.A.partnerId}'`
    const move = `update "${table}" set couple_id = '${otherCouple.coupleId}' ${where}`
    expect(await outcome(move), table).toBe('23503')
    expect(await outcome(move, unchecked), `${table}: control`).toBe('done')
  }
})

/** What A might hang on rows of B, blindly: refused before any unique index could answer. */
test.each([
  ['response', 'occurrence_id', 'occurrence'],
  ['draft', 'occurrence_id', 'occurrence'],
  ['answer', 'response_id', 'response'],
  ['observation', 'response_id', 'response'],
  ['offer', 'answer_id', 'answer'],
  ['laid_out', 'answer_id', 'answer'],
  ['note_share', 'note_id', 'note'],
])('%s: its author cannot hang it on the other’s %s', async (table, column, parent) => {
  const { A, B } = world.here.couple.partners
  const own = await superuser.query(
    `select to_jsonb(t) || jsonb_build_object('id', gen_random_uuid()) as row from "${table}" t
     where partner_id = $1 and "${column}" is not null limit 1`,
    [A.partnerId],
  )
  const theirs = await superuser.query(`select id from "${parent}" where partner_id = $1 limit 1`, [
    B.partnerId,
  ])
  const fresh = { step_id: 'fresh', name: 'fresh' }
  const row = { ...own.rows[0].row, ...fresh }
  const insert = async (values: unknown) => {
    await superuser.query('begin')
    try {
      // Own ones may exist already; whether they may be written is the question here.
      await superuser.query(`delete from draft where partner_id = $1`, [A.partnerId])
      await superuser.query('set local session_replication_role = replica')
      await superuser.query(`delete from "${table}" where partner_id = $1`, [A.partnerId])
      await act(superuser, world, 'A')
      await superuser.query(
        `insert into "${table}" select * from jsonb_populate_record(null::"${table}", $1)`,
        [values],
      )
      return 'done'
    } catch (error) {
      return (error as { code: string }).code
    } finally {
      await superuser.query('rollback')
    }
  }
  expect(await insert({ ...row, [column]: theirs.rows[0].id })).toBe('42501')
  // The control: the same row on a parent of A's own (offers and answers hang on rows of other tables).
  expect(await insert(row)).toBe('done')
})

/** Foreign keys and triggers off, for one transaction of the superuser. */
const unchecked = 'set local session_replication_role = replica'

type ForeignKey = {
  name: string
  table: string
  from: string[]
  to: string[]
  target: { table: string; column: string }
}

async function foreignKeys(): Promise<ForeignKey[]> {
  const columns = (
    keys: string,
    table: string,
  ) => `array(select a.attname::text from unnest(${keys}) with ordinality k(n, i)
    join pg_attribute a on a.attrelid = ${table} and a.attnum = k.n order by k.i)`
  const rows = await ask<
    Omit<ForeignKey, 'target'> & { target: string }
  >(`select c.conname as name, c.conrelid::regclass::text as table,
      c.confrelid::regclass::text as target, ${columns('c.conkey', 'c.conrelid')} as from, ${columns('c.confkey', 'c.confrelid')} as to
    from pg_constraint c where c.contype = 'f' and c.connamespace = 'public'::regnamespace order by 1`)
  return rows.map(each => ({
    ...each,
    table: each.table.replaceAll('"', ''),
    target: { table: each.target.replaceAll('"', ''), column: each.to.at(-1)! },
  }))
}

async function outcome(sql: string, before = 'select'): Promise<string> {
  await superuser.query('begin')
  try {
    await superuser.query(before)
    return (await superuser.query(sql)).rowCount === 0 ? 'nothing to change' : 'done'
  } catch (error) {
    return (error as { code: string }).code
  } finally {
    await superuser.query('rollback')
  }
}
