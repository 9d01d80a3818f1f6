import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { MigrationList, SchemaEngine } from '@prisma/schema-engine-wasm'
import pg from 'pg'
import { appRole as defaultAppRole } from './roles.ts'
import { withSchemaEngine } from './schema-engine.ts'

const projectMigrations = fileURLToPath(new URL('../../prisma/migrations', import.meta.url))

/** What a migration of another database than the embedded one may have to say. */
interface MigrateOptions {
  /** The role that the application connects as, `interlude_app` by default. */
  appRole?: string
  /** Folder of migrations, `prisma/migrations` by default. */
  migrationsDir?: string
}

/**
 * Brings a database up to date: applies the migrations it lacks, in order, as the owner, and returns their names.
 * They are recorded in `_prisma_migrations` as Prisma's own command does. Several starters may call it at once.
 *
 * Each migration is one transaction, so one that was interrupted has changed nothing and is applied again.
 * Throws, naming the migration, the line and PostgreSQL's words, when one fails; and when `appRole` could see past
 * row-level security.
 */
export async function migrate(ownerUrl: string, options: MigrateOptions = {}): Promise<string[]> {
  const migrationsDir = options.migrationsDir ?? projectMigrations
  const owner = new pg.Client({ connectionString: ownerUrl })
  await owner.connect()
  try {
    await checkAppRole(owner, options.appRole ?? defaultAppRole)
    await owner.query(`select pg_advisory_lock(hashtext('interlude migrations'))`)
    const interrupted = await interruptedMigrations(owner)
    return await withSchemaEngine(ownerUrl, engine =>
      apply(engine, listMigrations(migrationsDir), interrupted),
    )
  } finally {
    await owner.end()
  }
}

/** Row-level security does not bind superusers, BYPASSRLS or (through membership) the tables' owner. */
async function checkAppRole(owner: pg.Client, role: string): Promise<void> {
  const { rows } = await owner.query<{ too_strong: boolean; is_app: boolean }>(
    `select rolsuper or rolbypassrls or pg_has_role(rolname, current_user, 'member') as too_strong,
            coalesce((select pg_has_role(rolname, a.oid, 'usage') from pg_roles a where a.rolname = $2), false) as is_app
     from pg_roles where rolname = $1`,
    [role, defaultAppRole],
  )
  const found = rows[0]
  if (!found?.is_app) {
    throw new Error(
      `The application's role is missing. As an administrator of the database run: create role ${defaultAppRole} ` +
        `login nosuperuser nobypassrls password '…'${role === defaultAppRole ? '' : `; grant ${defaultAppRole} to ${role}`}`,
    )
  }
  if (found.too_strong) {
    throw new Error(
      `The application must not connect as ${role}: it is a superuser, has BYPASSRLS or can act as the owner, ` +
        'and row-level security would not hold. Give DATABASE_URL a role of its own.',
    )
  }
}

async function interruptedMigrations(owner: pg.Client): Promise<string[]> {
  const { rows: tables } = await owner.query(`select to_regclass('public._prisma_migrations') as name`)
  if (!tables[0].name) return []
  const { rows } = await owner.query<{ migration_name: string }>(
    'select distinct migration_name from _prisma_migrations where finished_at is null and rolled_back_at is null',
  )
  return rows.map(row => row.migration_name)
}

async function apply(
  engine: SchemaEngine,
  migrationsList: MigrationList,
  interrupted: string[],
): Promise<string[]> {
  for (const migrationName of interrupted) await engine.markMigrationRolledBack({ migrationName })
  const filters = { externalTables: [], externalEnums: [] }
  try {
    const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList, filters })
    return appliedMigrationNames
  } catch (error) {
    throw new Error(withoutTrace(error), { cause: error })
  }
}

/** The engine's message goes on with its own call stack, which also names the migration. */
function withoutTrace(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  const name = message.match(/migration_name="([^"]+)"/)?.[1]
  const words = message
    .split(/\n\s+0: /)[0]!
    .replace(/^external connector error\s+Error querying the database: /i, '')
  return name ? `Migration ${name} was not applied, nothing of it was kept: ${words}` : words
}

function listMigrations(baseDir: string): MigrationList {
  const folders = existsSync(baseDir) ? readdirSync(baseDir, { withFileTypes: true }) : []
  const lockfile = join(baseDir, 'migration_lock.toml')
  return {
    baseDir,
    lockfile: {
      path: 'migration_lock.toml',
      content: existsSync(lockfile) ? readFileSync(lockfile, 'utf8') : null,
    },
    shadowDbInitScript: '',
    migrationDirectories: folders
      .filter(entry => entry.isDirectory())
      .map(entry => entry.name)
      .sort()
      .map(name => ({ path: name, migrationFile: readMigration(baseDir, name) })),
  }
}

function readMigration(baseDir: string, name: string) {
  const value = readFileSync(join(baseDir, name, 'migration.sql'), 'utf8')
  return { path: 'migration.sql', content: { tag: 'ok' as const, value } }
}
