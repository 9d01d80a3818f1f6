import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { dropDatabase } from '#lib/postgres/roles.ts'
import { startServer } from '#lib/postgres/server.ts'
import { say, stateFolder } from './project.ts'
import { findRunning } from './running.ts'

/**
 * Throws the embedded server's demo database away, with its mail and the heads of its audit chain.
 * @throws Error while the demo runs, or when DATABASE_URL names another database
 */
export async function forgetDemo(): Promise<void> {
  const stateDir = stateFolder('demo')
  const running = findRunning(stateDir)
  if (running) throw new Error(`The demo runs (${running.url}, process ${running.pid}). Stop it first.`)
  if (process.env.DATABASE_URL) throw new Error('--fresh is for the embedded database only.')
  const server = await startServer({ stateDir })
  await dropDatabase(server, 'demo')
  await server.stop()
  for (const folder of ['outbox', 'audit-heads'])
    rmSync(join(stateDir, folder), { recursive: true, force: true })
  say('The demo is planted anew.')
}
