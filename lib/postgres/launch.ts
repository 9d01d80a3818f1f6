import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Home } from './home.ts'
import { runAs } from './initialise.ts'
import { disarmPidFile, isReady } from './postmaster.ts'

/** Committed means on disk; nobody but this machine; a log without statements or values (they hold what people wrote). */
const settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  fsync: 'on',
  full_page_writes: 'on',
  synchronous_commit: 'on',
  password_encryption: 'scram-sha-256',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_checkpoints: 'off',
}

/**
 * Starts the server on `port`, or on a free one if that is taken, in a session of its own: it outlives a killed
 * parent and does not get the terminal's Ctrl-C before the application has finished. Resolves with the process's id
 * and port as soon as `answers` says that it takes connections; throws with the log's last lines if it ends first.
 */
export async function launch(
  home: Home,
  port: number,
  answers: (port: number) => Promise<boolean>,
): Promise<{ pid: number; port: number }> {
  for (const deadline = Date.now() + 60_000; ; await wait(200)) {
    const chosen = await freePort(port)
    disarmPidFile(home.dataDir)
    const logPath = join(home.folder, 'postgres.log')
    const child = spawnServer(home, chosen, logPath)
    // Of two that start at once, both find the same port free, and one of them meets the other's server on it.
    const ownAnswers = async () => isReady(child.pid!, home.dataDir) && (await answers(chosen))
    if (await cameUp(child, ownAnswers, deadline)) {
      child.unref()
      return { pid: child.pid!, port: chosen }
    }
    const words = readFileSync(logPath, 'utf8')
    const passes = /could not (bind|create any TCP)|shared memory block|lock file "postmaster.pid"/.test(
      words,
    )
    if (!passes || Date.now() > deadline) {
      throw new Error(
        `PostgreSQL does not start (${logPath}):\n${words.trim().split('\n').slice(-5).join('\n')}`,
      )
    }
  }
}

function spawnServer(home: Home, port: number, logPath: string): ChildProcess {
  const options = Object.entries({ ...settings, port }).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  // Another user of the same folder (root, once) may own the last one.
  rmSync(logPath, { force: true })
  const log = openSync(logPath, 'w', 0o600)
  try {
    return spawn(join(home.binDir, 'postgres'), ['-D', home.dataDir, ...options], {
      ...runAs(home),
      detached: true,
      stdio: ['ignore', log, log],
    })
  } finally {
    closeSync(log)
  }
}

async function cameUp(
  child: ChildProcess,
  answers: () => Promise<boolean>,
  deadline: number,
): Promise<boolean> {
  let ended = false
  let failure: Error | undefined
  child.once('exit', () => {
    ended = true
  })
  child.once('error', error => {
    failure = error
  })
  const giveUp = (error: Error) => {
    child.kill('SIGINT')
    throw error
  }
  while (!ended && !failure) {
    if (await answers().catch(giveUp)) return true
    if (Date.now() > deadline) child.kill('SIGQUIT')
    await wait(25)
  }
  if (failure) throw failure
  return false
}

/** `port` if nothing listens there, else one that the system picks. */
function freePort(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' || error.code === 'EACCES' ? resolve(freePort(0)) : reject(error),
    )
    probe.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      const { port: chosen } = probe.address() as { port: number }
      probe.close(() => resolve(chosen))
    })
  })
}
