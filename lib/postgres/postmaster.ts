import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

/** The first lines of PostgreSQL's own postmaster.pid. */
interface Postmaster {
  pid: number
  port: number
  started: Date
}

/** What postmaster.pid says, or `null` when there is none or it is damaged. It may be left over: see `isRunning`. */
export function readPostmaster(dataDir: string): Postmaster | null {
  const path = pidFile(dataDir)
  if (!existsSync(path)) return null
  const [pid, , started, port] = readFileSync(path, 'utf8').split('\n').map(Number)
  return pid && started && port ? { pid, port, started: new Date(started * 1000) } : null
}

/** Whether the server `pid` on `dataDir` has said of itself that it takes connections, so that its port is its own. */
export function isReady(pid: number, dataDir: string): boolean {
  const path = pidFile(dataDir)
  if (!existsSync(path)) return false
  const lines = readFileSync(path, 'utf8').split('\n')
  return Number(lines[0]) === pid && lines[7]?.trim() === 'ready'
}

/** Whether `pid` is a PostgreSQL server on `dataDir`, and not a dead process or another one under the same number. */
export function isPostmaster(pid: number, dataDir: string): boolean {
  if (!isAlive(pid)) return false
  const command = commandOf(pid)
  return command === null || command.includes(` -D ${dataDir} -c `)
}

/**
 * Makes a postmaster.pid that no server stands behind harmless. PostgreSQL ignores one whose process is gone, but not
 * one whose number now belongs to another process. The file is not deleted: its later lines let PostgreSQL see
 * whether a server process of the old one is still at work on the data. PostgreSQL holds its own parent's number for
 * left over, so that is what goes into the first line.
 */
export function disarmPidFile(dataDir: string): void {
  const path = pidFile(dataDir)
  if (!readPostmaster(dataDir)) {
    rmSync(path, { force: true })
    return
  }
  const [, ...rest] = readFileSync(path, 'utf8').split('\n')
  writeFileSync(path, [process.pid, ...rest].join('\n'))
}

/**
 * Stops the server `pid` and waits until it is gone: connections are ended, everything is written. Ends it the hard
 * way after `patience` milliseconds; committed data are safe then too.
 */
export async function stopPostmaster(pid: number, dataDir: string, patience = 20_000): Promise<void> {
  for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
    if (!isPostmaster(pid, dataDir)) return
    process.kill(pid, signal)
    for (const end = Date.now() + patience; Date.now() < end; await wait(20)) {
      // Its pid file goes before the last it writes, so the process itself is waited for.
      if (!isAlive(pid)) return
    }
  }
  throw new Error(`The PostgreSQL server (process ${pid}) does not stop.`)
}

/** Whether a process runs under this number; one that has ended and waits for its parent does not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false
  }
  const status = procFile(pid, 'status')
  return !status?.match(/^State:\s+Z/m)
}

/** A process's command line, or `null` where the system does not tell. */
function commandOf(pid: number): string | null {
  const command = procFile(pid, 'cmdline')
  if (command) return command.replaceAll('\0', ' ')
  if (process.platform === 'win32') return null
  try {
    return execFileSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' })
  } catch {
    return null
  }
}

function procFile(pid: number, name: string): string | null {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8')
  } catch {
    return null
  }
}

function pidFile(dataDir: string): string {
  return join(dataDir, 'postmaster.pid')
}
