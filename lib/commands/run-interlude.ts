import { setTimeout as wait } from 'node:timers/promises'
import { env } from '#lib/env.ts'
import { startWorker } from '#lib/jobs/worker.ts'
import { isAlive } from '#lib/postgres/postmaster.ts'
import { prepareDatabase } from './prepare-database.ts'
import { say } from './project.ts'
import { findOrphan, findRunning, forgetRunning, isTaken, type Running, writeRunning } from './running.ts'
import { startWebServer } from './web-server.ts'

export type Plan = {
  readonly stateDir: string
  readonly databaseName: string
  /** Arguments for Node that serve the product on 127.0.0.1 and this port. */
  readonly web: (port: number) => readonly string[]
  /** With the database up to date, before anything is served. */
  readonly before?: (ending: AbortSignal) => Promise<void>
  /** When everything runs. */
  readonly after?: (running: Running) => void
  /** False: jobs run elsewhere (`npm run worker`). */
  readonly jobs: boolean
}

const webPatience = 20_000
const jobPatience = 5_000

/**
 * Database, web server and jobs, until a signal comes or the web server ends: then they stop in the other order, the
 * requests under way first, within 30 seconds. Says what runs where, and starts nothing, when it runs already.
 * @throws Error, for people, when something else has the port or a part does not start
 */
export async function runInterlude(plan: Plan): Promise<void> {
  const already = findRunning(plan.stateDir)
  if (already) {
    say(
      `Interlude runs already: ${already.url} (process ${already.pid}, since ${already.since}, database ${already.database})`,
    )
    return
  }
  await outliveOrphan(plan.stateDir)
  const { PORT } = env()
  if (await isTaken(PORT)) throw new Error(portAdvice(PORT))

  const ending = new AbortController()
  const end = () => ending.abort()
  for (const signal of signals) process.on(signal, end)
  const parts: (() => Promise<void>)[] = []
  try {
    await startParts(plan, parts, ending.signal)
  } catch (error) {
    if (!ending.signal.aborted) throw error
  } finally {
    if (ending.signal.aborted) say('Stopping …')
    for (const stop of parts.reverse()) await stop()
    for (const signal of signals) process.off(signal, end)
  }
  say('Stopped.')
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Adds to `parts` how each part is stopped as soon as it runs. Ends when `ending` comes. */
async function startParts(plan: Plan, parts: (() => Promise<void>)[], ending: AbortSignal): Promise<void> {
  const database = await prepareDatabase(plan)
  parts.push(database.stop)
  ending.throwIfAborted()
  await plan.before?.(ending)
  ending.throwIfAborted()
  if (plan.jobs) {
    const worker = await startWorker()
    parts.push(() => worker.stop(jobPatience))
  }
  const { PORT, APP_URL } = env()
  const web = await startWebServer(plan.web(PORT), PORT)
  parts.push(() => web.stop(webPatience))
  const running = {
    url: APP_URL,
    pid: process.pid,
    webPid: web.pid,
    database: database.where,
    since: new Date().toISOString(),
  }
  writeRunning(plan.stateDir, running)
  parts.push(async () => forgetRunning(plan.stateDir))
  plan.after?.(running)
  const asked = new Promise(resolve => ending.addEventListener('abort', resolve, { once: true }))
  await Promise.race([asked, web.ended])
  if (!ending.aborted) throw new Error('The web server has ended by itself; everything else is stopped.')
}

async function outliveOrphan(stateDir: string): Promise<void> {
  const pid = findOrphan(stateDir)
  if (pid === null) return
  say('Waiting for the web server of a start that was killed …')
  for (const end = Date.now() + 10_000; Date.now() < end && isAlive(pid); ) await wait(100)
}

function portAdvice(port: number): string {
  return [
    `Something else already takes connections on port ${port} of this machine, so Interlude was not started.`,
    'Its address is part of signing in, so it does not move by itself. Either stop what runs there, or choose',
    `another port: PORT=${port + 1} npm run …`,
  ].join('\n')
}
