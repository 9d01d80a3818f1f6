import pg from 'pg'
import type { RunningServer } from './server.ts'

/** The role that owns database, schema and tables; it runs migrations and is bound by row-level security as well. */
const ownerRole = 'interlude_owner'
/** The role the application connects as: it owns nothing. Migrations and policies name it, so it is the same everywhere. */
export const appRole = 'interlude_app'

/** Addresses of one database: for the application, and for migrations and job queues. */
export interface DatabaseUrls {
  databaseUrl: string
  ownerUrl: string
}

type Server = Pick<RunningServer, 'port' | 'adminUrl' | 'passwords'>

/**
 * Makes the two roles and the database `name` where they are missing; changes nothing in one that exists. Only the
 * two roles may connect to it, and the application's role may not create anything in it.
 */
export async function createDatabase(server: Server, name = 'interlude'): Promise<DatabaseUrls> {
  await asAdmin(server, async admin => {
    await createRoles(admin, server)
    const { rowCount } = await admin.query('select from pg_database where datname = $1', [name])
    if (rowCount === 0) await admin.query(`create database ${quote(name)} owner ${ownerRole}`)
    await closeToOthers(admin, name)
  })
  return databaseUrls(server, name)
}

/**
 * Makes the database `name` as a copy of `template` (schema and rows), which nobody may be connected to meanwhile.
 * Throws when `name` exists.
 */
export async function createDatabaseFrom(
  server: Server,
  template: string,
  name: string,
): Promise<DatabaseUrls> {
  await asAdmin(server, async admin => {
    await admin.query(`create database ${quote(name)} template ${quote(template)} owner ${ownerRole}`)
    await closeToOthers(admin, name)
  })
  return databaseUrls(server, name)
}

/** Removes the database `name` if there is one, ending the connections to it. */
export async function dropDatabase(server: Server, name: string): Promise<void> {
  await asAdmin(server, admin => admin.query(`drop database if exists ${quote(name)} with (force)`))
}

/** The addresses of a database on the embedded server, whether it exists or not. */
function databaseUrls({ port, passwords }: Server, name = 'interlude'): DatabaseUrls {
  const url = (role: string, password: string) =>
    `postgresql://${role}:${password}@127.0.0.1:${port}/${encodeURIComponent(name)}`
  return { databaseUrl: url(appRole, passwords.app), ownerUrl: url(ownerRole, passwords.owner) }
}

/** Roles belong to the whole server; a role that exists gets these rights and this password again. */
async function createRoles(admin: pg.Client, { passwords }: Server): Promise<void> {
  const rights = 'login nosuperuser nobypassrls nocreatedb nocreaterole noreplication'
  for (const [role, password] of [
    [ownerRole, passwords.owner],
    [appRole, passwords.app],
  ] as const) {
    const { rowCount } = await admin.query('select from pg_roles where rolname = $1', [role])
    const verb = rowCount === 0 ? 'create' : 'alter'
    await admin.query(`${verb} role ${role} with ${rights} password ${pg.escapeLiteral(password)}`)
  }
}

/** The right to connect and to make temporary tables is everybody's by default, and a copy starts with that again. */
async function closeToOthers(admin: pg.Client, name: string): Promise<void> {
  await admin.query(`revoke all on database ${quote(name)} from public`)
  await admin.query(`grant connect on database ${quote(name)} to ${appRole}`)
}

/** One at a time on the whole server: roles and template copies made at the same moment get in each other's way. */
async function asAdmin(server: Server, work: (admin: pg.Client) => Promise<unknown>): Promise<void> {
  const admin = new pg.Client({ connectionString: server.adminUrl })
  await admin.connect()
  try {
    await admin.query(`select pg_advisory_lock(hashtext('interlude databases'))`)
    await work(admin)
  } finally {
    await admin.end()
  }
}

function quote(name: string): string {
  return pg.escapeIdentifier(name)
}
