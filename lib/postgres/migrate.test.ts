import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { migrate } from './migrate.ts'
import { createDatabase, createDatabaseFrom, type DatabaseUrls, dropDatabase } from './roles.ts'
import { type RunningServer, startServer } from './server.ts'

let folder: string
let server: RunningServer
let urls: DatabaseUrls
let migrationsDir: string
let count = 0

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'interlude-'))
  // As root the server runs as another user, who must be able to enter.
  chmodSync(folder, 0o711)
  server = await startServer({ stateDir: join(folder, '.interlude') })
})

afterAll(async () => {
  await server.stop()
  rmSync(folder, { recursive: true })
})

beforeEach(async () => {
  count += 1
  urls = await createDatabase(server, `trial ${count}`)
  migrationsDir = join(folder, `migrations-${count}`)
  writeSql('20260101000000_first', first)
  writeSql('20260102000000_second', 'alter table "Couple" add column more int not null default 1;')
})

describe('migrate', () => {
  it('applies every migration in order, whole, as the owner, and the second time nothing', async () => {
    expect(await migrate(urls.ownerUrl, { migrationsDir })).toEqual([
      '20260101000000_first',
      '20260102000000_second',
    ])
    const shout = `insert into "Couple" (id, note) values (gen_random_uuid(), 'now') returning note, more`
    expect(await rows(urls.ownerUrl, shout)).toEqual([{ note: 'a; b; now', more: 1 }])
    expect(await rows(urls.ownerUrl, recorded)).toEqual([
      { migration_name: '20260101000000_first', done: true, applied_steps_count: 1, checksum_length: 64 },
      { migration_name: '20260102000000_second', done: true, applied_steps_count: 1, checksum_length: 64 },
    ])
    expect(
      await rows(urls.ownerUrl, `select distinct tableowner from pg_tables where schemaname = 'public'`),
    ).toEqual([{ tableowner: 'interlude_owner' }])

    expect(await migrate(urls.ownerUrl, { migrationsDir })).toEqual([])
    expect(await rows(urls.ownerUrl, 'select count(*)::int as n from "Couple"')).toEqual([{ n: 1 }])
  })

  it('applies only what is new', async () => {
    await migrate(urls.ownerUrl, { migrationsDir })
    writeSql('20260103000000_third', 'create table third ();')
    expect(await migrate(urls.ownerUrl, { migrationsDir })).toEqual(['20260103000000_third'])
  })

  it('three at once do not clash: each migration is applied by one of them', async () => {
    const results = await Promise.all([1, 2, 3].map(() => migrate(urls.ownerUrl, { migrationsDir })))
    expect(results.flat().sort()).toEqual(['20260101000000_first', '20260102000000_second'])
    expect(await rows(urls.ownerUrl, recorded)).toHaveLength(2)
  })

  it('a second starter waits for a migration at work instead of taking it for interrupted', async () => {
    writeSql('20260103000000_third', 'select pg_sleep(0.5); create table third ();')
    const one = migrate(urls.ownerUrl, { migrationsDir })
    await vi.waitUntil(async () => {
      const working = `select from pg_stat_activity where datname = 'trial ${count}' and query like 'select pg_sleep%'`
      return (await rows(server.adminUrl, working)).length > 0
    })
    expect(await migrate(urls.ownerUrl, { migrationsDir })).toEqual([])
    expect(await one).toHaveLength(3)
    expect(await rows(urls.ownerUrl, recorded)).toHaveLength(3)
  })

  it('a migration that fails is named with its line, leaves nothing, and is applied once it is mended', async () => {
    writeSql('20260103000000_third', 'create table kept ();\n\ncreate table broken (a nonsense);\n')
    await expect(migrate(urls.ownerUrl, { migrationsDir })).rejects.toThrow(
      'Migration 20260103000000_third was not applied, nothing of it was kept: ERROR: type "nonsense" does not exist (line 3)',
    )
    expect(await rows(urls.ownerUrl, `select to_regclass('kept') as found`)).toEqual([{ found: null }])

    writeSql('20260103000000_third', 'create table kept ();')
    expect(await migrate(urls.ownerUrl, { migrationsDir })).toEqual(['20260103000000_third'])
    expect(await rows(urls.ownerUrl, `select to_regclass('kept')::text as found`)).toEqual([
      { found: 'kept' },
    ])
  })

  it('a starter killed in the middle of a migration does not block the next one', async () => {
    await migrate(urls.ownerUrl, { migrationsDir })
    writeSql('20260103000000_third', 'create table third ();')
    const begun = `insert into _prisma_migrations (id, checksum, migration_name) values ('x', 'y', '20260103000000_third')`
    await rows(urls.ownerUrl, begun)
    expect(await migrate(urls.ownerUrl, { migrationsDir })).toEqual(['20260103000000_third'])
  })

  it.each([
    ['a superuser', 'superuser'],
    ['a role with BYPASSRLS', 'bypassrls'],
    ['a member of the owner', 'in role interlude_owner'],
  ])('refuses %s as the application', async (_, right) => {
    const role = `strong_${count}`
    await rows(server.adminUrl, `create role ${role} ${right}; grant interlude_app to ${role}`)
    await expect(migrate(urls.ownerUrl, { migrationsDir, appRole: role })).rejects.toThrow(
      /must not connect as/,
    )
    await rows(
      server.adminUrl,
      `alter role ${role} nosuperuser nobypassrls; revoke interlude_owner from ${role}`,
    )
    expect(await migrate(urls.ownerUrl, { migrationsDir, appRole: role })).toHaveLength(2)
  })

  it('says how to make a missing application role', async () => {
    const missing = migrate(urls.ownerUrl, { migrationsDir, appRole: 'nobody_made_me' })
    await expect(missing).rejects.toThrow(
      /create role interlude_app .* grant interlude_app to nobody_made_me/,
    )
  })
})

describe('roles and databases', () => {
  it('neither role can look past row-level security, and the application owns and makes nothing', async () => {
    expect(
      await rows(
        server.adminUrl,
        `select rolname, rolcanlogin, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb from pg_roles
         where rolname in ('interlude_owner', 'interlude_app') order by 1`,
      ),
    ).toEqual(
      ['interlude_app', 'interlude_owner'].map(rolname => ({
        rolname,
        rolcanlogin: true,
        rolsuper: false,
        rolbypassrls: false,
        rolcreaterole: false,
        rolcreatedb: false,
      })),
    )
    await migrate(urls.ownerUrl, { migrationsDir })
    const own = 'insert into "Couple" (id) values (gen_random_uuid())'
    await expect(rows(urls.databaseUrl, own)).rejects.toMatchObject({ code: '42501' })
    for (const sql of ['create table mine ()', 'create schema mine', 'create temp table mine ()']) {
      await expect(rows(urls.databaseUrl, sql)).rejects.toMatchObject({ code: '42501' })
    }
    expect(await rows(urls.databaseUrl, 'select count(*)::int as n from "Couple"')).toEqual([{ n: 0 }])
    await rows(urls.ownerUrl, 'create table mine (); create schema mine')
  })

  it('a database that exists is left as it is', async () => {
    await migrate(urls.ownerUrl, { migrationsDir })
    expect(await createDatabase(server, `trial ${count}`)).toEqual(urls)
    expect(await rows(urls.ownerUrl, recorded)).toHaveLength(2)
  })

  it('several makers of one database do not clash', async () => {
    await dropDatabase(server, `trial ${count}`)
    const makers = [1, 2, 3, 4].map(() => createDatabase(server, `trial ${count}`))
    expect(await Promise.all(makers)).toEqual([urls, urls, urls, urls])
  })

  it('copies of a template are apart from it and from each other, and closed to other roles', async () => {
    await migrate(urls.ownerUrl, { migrationsDir })
    const names = ['copy 1', 'copy 2']
    const copies = await Promise.all(names.map(name => createDatabaseFrom(server, `trial ${count}`, name)))
    await rows(copies[0]!.ownerUrl, 'create table only_here ()')
    expect(await migrate(copies[1]!.ownerUrl, { migrationsDir })).toEqual([])
    expect(await rows(copies[1]!.ownerUrl, `select to_regclass('only_here') as found`)).toEqual([
      { found: null },
    ])

    await rows(server.adminUrl, `create role passer_by login password 'x'`)
    const strange = copies[1]!.databaseUrl.replace(/\/\/.*@/, '//passer_by:x@')
    await expect(rows(strange, 'select 1')).rejects.toMatchObject({ code: '42501' })

    const guest = new pg.Client({ connectionString: copies[0]!.databaseUrl })
    guest.on('error', () => {})
    await guest.connect()
    for (const name of names) await dropDatabase(server, name)
    await dropDatabase(server, 'copy 1')
    await expect(rows(copies[0]!.databaseUrl, 'select 1')).rejects.toMatchObject({ code: '3D000' })
    await guest.end()
  })
})

/** Semicolons in a body, a string and a comment; policy, trigger and grant in one script. */
const first = `
create table "Couple" (id uuid primary key, note text not null default 'a; b');
alter table "Couple" enable row level security;
create function shout() returns trigger language plpgsql as $body$
begin
  new.note := 'a; b; ' || new.note; -- a comment; with one
  return new;
end;
$body$;
create trigger shout before insert on "Couple" for each row execute function shout();
create policy own on "Couple" to interlude_app
  using (id = (select nullif(current_setting('app.actor', true), '')::uuid));
grant select on "Couple" to interlude_app;
`

const recorded = `select migration_name, finished_at is not null as done, applied_steps_count,
  length(checksum) as checksum_length from _prisma_migrations order by 1`

function writeSql(name: string, sql: string): void {
  mkdirSync(join(migrationsDir, name), { recursive: true })
  writeFileSync(join(migrationsDir, 'migration_lock.toml'), 'provider = "postgresql"\n')
  writeFileSync(join(migrationsDir, name, 'migration.sql'), sql)
}

async function rows(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}
