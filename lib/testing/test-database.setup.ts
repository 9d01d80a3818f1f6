import { randomBytes } from 'node:crypto'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrate } from '#lib/postgres/migrate.ts'
import { createDatabase } from '#lib/postgres/roles.ts'
import { startServer } from '#lib/postgres/server.ts'

/** Of a run of the tests: one real server of its own, one migrated template that every test file copies. */
export default async function setup() {
  const stateDir = mkdtempSync(join(tmpdir(), 'interlude-test-'))
  // As root, PostgreSQL runs as another user, who has to reach its data.
  chmodSync(stateDir, 0o711)
  const server = await startServer({ stateDir, port: 54_400 })
  const template = `template_${process.pid}`
  const { ownerUrl } = await createDatabase(server, template)
  await migrate(ownerUrl)
  process.env.INTERLUDE_TEST_STATE = stateDir
  process.env.INTERLUDE_TEST_TEMPLATE = template
  process.env.INTERLUDE_KEY = randomBytes(32).toString('base64')
  process.env.APP_URL = 'http://localhost:3000'
  return async () => {
    await server.stop()
    rmSync(stateDir, { recursive: true, force: true })
  }
}
