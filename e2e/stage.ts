import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Client } from 'pg'
import { SMTPServer } from 'smtp-server'
import { prepareQueue } from '#lib/jobs/prepare-queue.ts'
import { migrate } from '#lib/postgres/migrate.ts'
import { createDatabase, createDatabaseFrom, dropDatabase } from '#lib/postgres/roles.ts'
import { startServer } from '#lib/postgres/server.ts'
import { plantSession } from '#lib/testing/plant-session.ts'

const project = fileURLToPath(new URL('..', import.meta.url))

/** One whole Interlude of its own: database, web server of the production build, mail server, clock. */
export type Stage = {
  readonly url: string
  readonly databaseUrl: string
  /** The superuser's address of the same database: for harnesses that look behind row-level security. */
  readonly adminUrl: string
  readonly key: string
  /** The file with what web server and jobs said. */
  readonly log: string
  /** Mails that were delivered, as sent over SMTP. */
  readonly mails: readonly string[]
  /** The instant that server and jobs take for now. */
  setClock(instant: string): void
  /** A signed-in session for somebody, as a cookie. */
  sessionOf(userId: string): Promise<{ name: string; value: string }>
  /** Kills the web server as a power cut would, between two requests. */
  killWeb(): Promise<void>
  startWeb(): Promise<void>
  /** Runs the jobs in a process of their own until the stage closes. */
  startWorker(): Promise<void>
  /** Has the worker do now what it does by the clock, instead of at the next full minute. */
  doNow(job: string): Promise<void>
  /** Puts the database back to what `prepare` left, ends the jobs and forgets the mails. The web server stays. */
  beginAgain(): Promise<void>
  close(): Promise<void>
}

/**
 * Opens a stage at an instant (ISO 8601). `prepare` fills the empty, migrated database before the server starts.
 * Needs a production build.
 */
export async function openStage(options: {
  readonly name: string
  readonly at: string
  readonly prepare: (place: { databaseUrl: string; key: string; at: Date }) => Promise<void>
  /** A folder with another build than the project's own. */
  readonly built?: string
}): Promise<Stage> {
  const key = randomBytes(32).toString('base64')
  const folder = mkdtempSync(join(tmpdir(), 'interlude-stage-'))
  chmodSync(folder, 0o711)
  const clock = join(folder, 'clock')
  const setClock = (instant: string) => writeFileSync(clock, new Date(instant).toISOString())
  setClock(options.at)

  const server = await startServer({
    // Each kind of stage on a server of its own: whoever starts a shared one stops it under the others.
    stateDir: join(project, '.interlude', 'stages', options.name),
    port: 54_500,
    stopOnSignals: true,
  })
  const name = `${options.name}_${process.pid}_${Date.now()}`
  const prepared = `${name}_prepared`
  const empty = await createDatabase(server, prepared)
  await migrate(empty.ownerUrl)
  await prepareQueue(empty.ownerUrl)
  await options.prepare({ databaseUrl: empty.databaseUrl, key, at: new Date(options.at) })
  const { databaseUrl } = await createDatabaseFrom(server, prepared, name)
  const adminUrl = server.adminUrl.replace(/\/[^/]*$/, `/${name}`)

  const mails: string[] = []
  const smtp = await startSmtp(mails)
  const port = await freePort()
  const url = `http://localhost:${port}`
  const settings: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    DATABASE_URL: databaseUrl,
    INTERLUDE_KEY: key,
    INTERLUDE_STATE_DIR: folder,
    INTERLUDE_CLOCK_FILE: clock,
    INTERLUDE_LIMITS: 'raised',
    APP_URL: url,
    NEXTAUTH_URL: url,
    PORT: String(port),
    SMTP_URL: `smtp://127.0.0.1:${smtp.port}`,
    MAIL_FROM: 'interlude@example.org',
  }
  const children: ChildProcess[] = []
  const log = join(folder, 'server.log')
  let web: ChildProcess | null = null
  const startWeb = async () => {
    web = run(
      [
        'node_modules/next/dist/bin/next',
        'start',
        options.built ?? project,
        '-H',
        '127.0.0.1',
        '-p',
        String(port),
      ],
      settings,
      log,
    )
    await answers(`${url}/sign-in`, log)
  }
  await startWeb()

  return {
    url,
    databaseUrl,
    adminUrl,
    key,
    log,
    mails,
    setClock,
    sessionOf: userId => plantSession(databaseUrl, key, userId, new Date(readFileSync(clock, 'utf8'))),
    startWeb,
    killWeb: () => end(web!, 'SIGKILL'),
    startWorker: async () => {
      children.push(run(['--conditions=react-server', 'lib/commands/worker.ts'], settings, log))
    },
    doNow: async job => {
      const database = new Client({ connectionString: adminUrl })
      await database.connect()
      await database.query('insert into pgboss.job (name) values ($1)', [job])
      await database.end()
    },
    beginAgain: async () => {
      await Promise.all(children.splice(0).map(child => end(child)))
      mails.length = 0
      await dropDatabase(server, name)
      await createDatabaseFrom(server, prepared, name)
    },
    close: async () => {
      await Promise.all([...children, web!].map(child => end(child)))
      await smtp.close()
      await dropDatabase(server, name)
      await dropDatabase(server, prepared)
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function run(args: readonly string[], env: NodeJS.ProcessEnv, log: string): ChildProcess {
  const child = spawn(process.execPath, args, { cwd: project, env, stdio: ['ignore', 'pipe', 'pipe'] })
  mkdirSync(join(log, '..'), { recursive: true })
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', data => writeFileSync(log, data, { flag: 'a' }))
  }
  return child
}

async function end(child: ChildProcess, signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill(signal)
  await ended
}

async function answers(url: string, log: string): Promise<void> {
  const patience = AbortSignal.timeout(30_000)
  while (!patience.aborted) {
    const status = await fetch(url).then(
      answer => answer.status,
      () => 0,
    )
    if (status === 200) return
    await new Promise(resolve => setTimeout(resolve, 100))
  }
  throw new Error(`the server did not answer; its log is ${log}`)
}

async function startSmtp(mails: string[]) {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _session, done) {
      const parts: Buffer[] = []
      stream.on('data', part => parts.push(part))
      stream.on('end', () => {
        mails.push(Buffer.concat(parts).toString('utf8'))
        done()
      })
    },
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as { port: number }
  return { port, close: () => new Promise<void>(resolve => server.close(() => resolve())) }
}

async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>(resolve => probe.listen(0, '127.0.0.1', resolve))
  const { port } = probe.address() as { port: number }
  await new Promise(resolve => probe.close(resolve))
  return port
}
