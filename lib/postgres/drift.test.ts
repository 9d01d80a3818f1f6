import { readFileSync } from 'node:fs'
import pg from 'pg'
import { expect, test } from 'vitest'
import { diffSql } from './diff.ts'
import { createDatabase, dropDatabase } from './roles.ts'
import { findServer } from './server.ts'

test('the migrations make what the schema says: tables, columns, keys and indexes', async () => {
  const server = (await findServer({ stateDir: process.env.INTERLUDE_TEST_STATE! }))!
  const name = `drift_${process.pid}`
  const { ownerUrl } = await createDatabase(server, name)
  const schema = readFileSync(new URL('../../prisma/schema.prisma', import.meta.url), 'utf8')
  const fromSchema = new pg.Client({ connectionString: ownerUrl })
  const migrated = new pg.Client({
    connectionString: server.adminUrl.replace(/\/[^/]*$/, `/${process.env.INTERLUDE_TEST_TEMPLATE}_look`),
  })
  const admin = new pg.Client({ connectionString: server.adminUrl })
  await admin.connect()
  // The template itself must stay free of connections, or nobody could copy it.
  await admin.query(
    `create database ${process.env.INTERLUDE_TEST_TEMPLATE}_look template ${process.env.INTERLUDE_TEST_TEMPLATE}`,
  )
  try {
    await fromSchema.connect()
    await migrated.connect()
    await fromSchema.query(await diffSql(null, schema))
    const wanted = await catalogue(fromSchema)
    expect(wanted.length).toBeGreaterThan(200)
    expect((await catalogue(migrated)).filter(line => !ownOfMigrations.test(line))).toEqual(wanted)
  } finally {
    await fromSchema.end()
    await migrated.end()
    await admin.end()
    await dropDatabase(server, name)
    await dropDatabase(server, `${process.env.INTERLUDE_TEST_TEMPLATE}_look`)
  }
})

/**
 * What the schema language cannot say: Prisma's own table, partial indexes, checks, and that a partner is of the couple
 * and an addendum of its note's kind.
 */
const ownOfMigrations =
  /_prisma_migrations|observation_imported|_of_couple\b|\bcase_note_(about|kind|state|amends_its_kind|of_kind|one_draft)\b|\bnot_now_reason\b/

async function catalogue(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ line: string }>(`
    select 'column ' || table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable || ' '
           || coalesce(column_default, '') as line
    from information_schema.columns where table_schema = 'public'
    union all
    select 'constraint ' || conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid)
    from pg_constraint where connamespace = 'public'::regnamespace and contype in ('p', 'f', 'u', 'c')
    union all
    select 'index ' || indexdef from pg_indexes where schemaname = 'public'
    order by 1`)
  return rows.map(row => row.line)
}
