import { parseArgs } from 'node:util'
import { now } from '#lib/clock.ts'
import { findServer } from '#lib/postgres/server.ts'
import { buildIfNeeded, nextCommand } from './build.ts'
import { demoPlan } from './demo-plan.ts'
import { demoCast, signInLines } from './demo-world.ts'
import { readEncryptionKey } from './encryption-key.ts'
import { forgetDemo } from './forget-demo.ts'
import { command, say, stateFolder } from './project.ts'
import { runInterlude } from './run-interlude.ts'

/**
 * `npm run demo`: the demo practice on a production build. `-- --codes` prints the sign-ins of the one that runs,
 * `-- --fresh` plants it anew, with days that count back from today.
 */
await command(async () => {
  const { values } = parseArgs({
    options: { codes: { type: 'boolean', default: false }, fresh: { type: 'boolean', default: false } },
  })
  if (values.codes) return printSignIns()
  if (values.fresh) await forgetDemo()
  const serve = (port: number) => [nextCommand, 'start', '-H', '127.0.0.1', '-p', String(port)]
  await runInterlude(demoPlan(serve, buildIfNeeded))
})

async function printSignIns(): Promise<void> {
  const server = process.env.INTERLUDE_KEY ? null : await findServer({ stateDir: stateFolder('demo') })
  const key = process.env.INTERLUDE_KEY || (server && readEncryptionKey(server.folder))
  if (!key) throw new Error('The demo does not run. Start it with: npm run demo')
  for (const line of signInLines(demoCast(key), now())) say(line)
}
