import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { findHome, openHome } from './home.ts'
import { initialise } from './initialise.ts'
import { launch } from './launch.ts'
import { openPasswords, type Passwords } from './passwords.ts'
import { isAlive, isPostmaster, readPostmaster, stopPostmaster } from './postmaster.ts'
import { withStartLock } from './start-lock.ts'
import { tieToProcess, untie } from './stop-with-process.ts'
import { writeWhole } from './whole-file.ts'

/** An embedded PostgreSQL server that takes connections on 127.0.0.1. */
export interface RunningServer {
  /** Folder of data, passwords, log and state file (0700, or 0711 when root shares it with the server's user). */
  folder: string
  dataDir: string
  port: number
  /** Process id of the postmaster. */
  pid: number
  started: Date
  /** It ran already: started by another process that still lives, or left over from one that was killed. */
  reused: boolean
  /** Connection address of the superuser `postgres`. For making databases and for harnesses, never the application. */
  adminUrl: string
  passwords: Passwords
  /** Stops it cleanly, if this process started it or took it over from a killed one; else leaves it alone. */
  stop(): Promise<void>
}

/** Where to look for or keep a server. */
interface ServerOptions {
  /** The project's state folder, `<project>/.interlude`. Made if it is not there. */
  stateDir: string
  /** Wanted port, 54329 by default; the server moves to a free one if it is taken. */
  port?: number
  /**
   * Stop the server when this process gets SIGINT, SIGTERM or SIGHUP; true by default. A command that has to finish
   * requests first passes false and calls `stop` itself.
   */
  stopOnSignals?: boolean
}

/** What `server.json` says about the server: `parent` is the process that stops it, if that is known. */
interface State {
  pid: number
  port: number
  started: string
  parent: number | null
}

/**
 * Starts the server of a state folder, or returns the one that already runs there (`reused`). The first start makes
 * the data folder and the passwords. Throws an Error that says what to do when it cannot.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const home = openHome(options.stateDir)
  return withStartLock(home.folder, async () => {
    const passwords = openPasswords(home)
    const running = await findRunning(home, passwords)
    if (running?.parent && isAlive(running.parent)) {
      return describe(home, running, passwords, true, async () => {})
    }
    if (!existsSync(home.dataDir)) await initialise(home, passwords.superuser)
    const { pid, port } =
      running ??
      (await launch(home, options.port ?? 54_329, port => answers(adminUrl(port, passwords), home.dataDir)))
    const started = running?.started ?? new Date().toISOString()
    const state = { pid, port, started, parent: process.pid }
    writeWhole(stateFile(home.folder), JSON.stringify(state))
    const stop = () => end(home, pid)
    tieToProcess(pid, options.stopOnSignals ?? true, stop)
    return describe(home, state, passwords, running !== null, stop)
  })
}

/** The server that runs for this state folder, or `null`. Starts and changes nothing; its `stop` does nothing. */
export async function findServer({
  stateDir,
}: Pick<ServerOptions, 'stateDir'>): Promise<RunningServer | null> {
  const home = findHome(stateDir)
  if (!home || !existsSync(join(home.folder, 'passwords.json'))) return null
  const passwords = openPasswords(home)
  const running = await findRunning(home, passwords)
  return running && describe(home, running, passwords, true, async () => {})
}

/** Stops the server of this state folder, whoever started it. Returns false if none runs. */
export async function stopServer({ stateDir }: Pick<ServerOptions, 'stateDir'>): Promise<boolean> {
  const home = findHome(stateDir)
  if (!home) return false
  return withStartLock(home.folder, async () => {
    const postmaster = readPostmaster(home.dataDir)
    if (!postmaster || !isPostmaster(postmaster.pid, home.dataDir)) return false
    await end(home, postmaster.pid)
    return true
  })
}

type Place = { folder: string; dataDir: string }

/** The running server by PostgreSQL's own pid file, once it takes connections; one that is just ending is waited for. */
async function findRunning(home: Place, passwords: Passwords): Promise<State | null> {
  for (const deadline = Date.now() + 30_000; Date.now() < deadline; await wait(50)) {
    const postmaster = readPostmaster(home.dataDir)
    if (!postmaster || !isPostmaster(postmaster.pid, home.dataDir)) return null
    const { pid, port, started } = postmaster
    if (await answers(adminUrl(port, passwords), home.dataDir)) {
      return { pid, port, started: started.toISOString(), parent: readParent(home.folder, pid) }
    }
  }
  throw new Error(
    `A PostgreSQL server runs on ${home.dataDir} but does not answer. Look into ${home.folder}/postgres.log`,
  )
}

/** Whether the server behind `url` takes connections and is the one on `dataDir`. Throws when it refuses the password. */
async function answers(url: string, dataDir: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 })
  client.on('error', () => {})
  try {
    await client.connect()
    const { rows } = await client.query<{ data_directory: string }>('show data_directory')
    return rows[0]?.data_directory === dataDir
  } catch (error) {
    if ((error as { code?: string }).code === '28P01') {
      throw new Error(
        `The passwords beside ${dataDir} are not those of its server: put back the passwords.json it had.`,
      )
    }
    return false
  } finally {
    await client.end().catch(() => {})
  }
}

/** There is none to find when the starter was killed before it wrote the file. */
function readParent(folder: string, pid: number): number | null {
  try {
    const state = JSON.parse(readFileSync(stateFile(folder), 'utf8')) as State
    return state.pid === pid ? state.parent : null
  } catch {
    return null
  }
}

async function end(home: Place, pid: number): Promise<void> {
  await stopPostmaster(pid, home.dataDir)
  untie(pid)
  rmSync(stateFile(home.folder), { force: true })
}

function describe(
  { folder, dataDir }: Place,
  { pid, port, started }: State,
  passwords: Passwords,
  reused: boolean,
  stop: () => Promise<void>,
): RunningServer {
  const url = adminUrl(port, passwords)
  return { folder, dataDir, port, pid, started: new Date(started), reused, adminUrl: url, passwords, stop }
}

function adminUrl(port: number, { superuser }: Passwords): string {
  return `postgresql://postgres:${superuser}@127.0.0.1:${port}/postgres`
}

function stateFile(folder: string): string {
  return join(folder, 'server.json')
}
