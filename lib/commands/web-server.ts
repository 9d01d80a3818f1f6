import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { project } from './project.ts'
import { isTaken } from './running.ts'

/** A web server that takes connections. */
type WebServer = {
  readonly pid: number
  /** Resolves when it has ended, however that came. */
  readonly ended: Promise<void>
  /** Lets the requests under way finish, for `patience` milliseconds at most. */
  stop(patience: number): Promise<void>
}

/**
 * Starts `node <args>` with the settings of this process, and waits until it listens on `port`.
 * @throws Error when it ends before that
 */
export async function startWebServer(args: readonly string[], port: number): Promise<WebServer> {
  const tie = new URL('./web-process.ts', import.meta.url).href
  const child = spawn(process.execPath, ['--import', tie, ...args], {
    cwd: project,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    // Out of the terminal's reach: Ctrl-C is for this process, which stops the server in its turn.
    detached: true,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
  })
  const ended = once(child, 'exit').then(() => {})
  while (!(await isTaken(port))) {
    if (hasEnded(child)) throw new Error(`The web server did not start (it ended with ${child.exitCode}).`)
    await wait(100)
  }
  return { pid: child.pid!, ended, stop: patience => stop(child, ended, patience) }
}

async function stop(child: ChildProcess, ended: Promise<void>, patience: number): Promise<void> {
  if (hasEnded(child)) return
  child.kill('SIGTERM')
  const timer = setTimeout(() => child.kill('SIGKILL'), patience)
  await ended
  clearTimeout(timer)
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null
}
