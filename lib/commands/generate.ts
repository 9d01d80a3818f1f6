import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const thisProject = fileURLToPath(new URL('../..', import.meta.url))
const prismaPackage = createRequire(import.meta.url).resolve('prisma/package.json')

/**
 * Writes Prisma's client into `lib/data/generated`, without the network. Does nothing when the schema and Prisma's
 * version are those of the last run. Throws with Prisma's words when it finds the schema wrong.
 */
export function generate(project = thisProject): void {
  const mark = join(project, 'lib/data/generated/.made-from')
  const source = fingerprint(project)
  if (existsSync(mark) && readFileSync(mark, 'utf8') === source) return
  const command = [
    join(prismaPackage, '../build/index.js'),
    'generate',
    '--config',
    'prisma/prisma.config.ts',
  ]
  const { status, error, stderr } = spawnSync(process.execPath, command, {
    cwd: project,
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    env: {
      ...process.env,
      // Generating uses no engine, but Prisma would download one unless it is told of a file.
      PRISMA_SCHEMA_ENGINE_BINARY: join(project, 'package.json'),
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
      CHECKPOINT_DISABLE: '1',
    },
  })
  if (error) throw error
  if (status !== 0) throw new Error(`The database client was not generated:\n${stderr}`)
  writeFileSync(mark, source)
}

function fingerprint(project: string): string {
  const { version } = JSON.parse(readFileSync(prismaPackage, 'utf8')) as { version: string }
  const files = ['prisma/schema.prisma', 'prisma/prisma.config.ts'].map(name =>
    readFileSync(join(project, name)),
  )
  return createHash('sha256').update(version).update(Buffer.concat(files)).digest('hex')
}

if (import.meta.main) generate()
