import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { withSchemaEngine } from './schema-engine.ts'

const prismaDir = fileURLToPath(new URL('../../prisma', import.meta.url))

/**
 * The SQL that leads from one Prisma schema to another, `null` being the empty database; '' when they are the same.
 * It knows tables, keys and indexes only: policies, grants, functions and triggers are written into the migration by
 * hand. Needs no database. Throws with Prisma's words when a schema is wrong.
 */
export async function diffSql(fromSchema: string | null, toSchema: string): Promise<string> {
  const model = (text: string) => ({
    tag: 'schemaDatamodel' as const,
    files: [{ path: 'schema.prisma', content: text }],
  })
  const result = await withSchemaEngine(null, engine =>
    engine.diff({
      from: fromSchema === null ? { tag: 'empty' } : model(fromSchema),
      to: model(toSchema),
      script: true,
      exitCode: true,
      filters: { externalTables: [], externalEnums: [] },
    }),
  )
  // With exitCode, 2 says that there is a difference; without one the script is a comment.
  return result.exitCode === 2 ? (result.stdout ?? '') : ''
}

/**
 * Writes the migration folder for what has changed in `schema.prisma` since the last one and remembers the schema
 * beside the migrations. Returns the folder's path, or `null` when nothing has changed. `at` names it (UTC).
 */
export async function writeMigration(name: string, at: Date, dir = prismaDir): Promise<string | null> {
  if (!/^[a-z0-9_]+$/.test(name)) throw new Error('A migration name has small letters, digits and _ only.')
  const schema = readFileSync(join(dir, 'schema.prisma'), 'utf8')
  const migrations = join(dir, 'migrations')
  const snapshot = join(migrations, 'schema.snapshot.prisma')
  const sql = await diffSql(existsSync(snapshot) ? readFileSync(snapshot, 'utf8') : null, schema)
  if (!sql) return null

  const stamp = at.toISOString().replace(/\D/g, '').slice(0, 14)
  const folder = join(migrations, `${stamp}_${name}`)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'migration.sql'), sql)
  writeFileSync(join(migrations, 'migration_lock.toml'), 'provider = "postgresql"\n')
  writeFileSync(snapshot, schema)
  return folder
}

// Run as a command: node lib/postgres/diff.ts <name>
if (import.meta.main) {
  const folder = await writeMigration(process.argv[2] ?? '', new Date())
  console.log(folder ? `Wrote ${folder}` : 'The schema is as the last migration left it.')
}
