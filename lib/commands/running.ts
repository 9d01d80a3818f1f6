import { readFileSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { isAlive } from '#lib/postgres/postmaster.ts'
import { writeWhole } from '#lib/postgres/whole-file.ts'

/** What runs for a state folder. */
export type Running = {
  readonly url: string
  /** The command's process, which stops everything, and the web server's. */
  readonly pid: number
  readonly webPid: number
  readonly database: string
  /** ISO instant. */
  readonly since: string
}

/** What runs for this state folder, or null. */
export function findRunning(stateDir: string): Running | null {
  const running = readRunning(stateDir)
  return running && isAlive(running.pid) && isAlive(running.webPid) ? running : null
}

/** The web server of a command that was killed: it ends by itself, once its requests are answered. */
export function findOrphan(stateDir: string): number | null {
  const running = readRunning(stateDir)
  return running && !isAlive(running.pid) && isAlive(running.webPid) ? running.webPid : null
}

export function writeRunning(stateDir: string, running: Running): void {
  writeWhole(fileOf(stateDir), JSON.stringify(running))
}

export function forgetRunning(stateDir: string): void {
  rmSync(fileOf(stateDir), { force: true })
}

/** Whether somebody takes connections on this port of this machine, on either loopback address. */
export async function isTaken(port: number): Promise<boolean> {
  const answers = await Promise.all(['127.0.0.1', '::1'].map(host => accepts(host, port)))
  return answers.includes(true)
}

function accepts(host: string, port: number): Promise<boolean> {
  return new Promise(resolve => {
    const socket = connect({ host, port, timeout: 2_000 })
    const answer = (taken: boolean) => {
      socket.destroy()
      resolve(taken)
    }
    socket.once('connect', () => answer(true))
    socket.once('error', () => answer(false))
    socket.once('timeout', () => answer(false))
  })
}

function readRunning(stateDir: string): Running | null {
  try {
    return JSON.parse(readFileSync(fileOf(stateDir), 'utf8')) as Running
  } catch {
    return null
  }
}

function fileOf(stateDir: string): string {
  return join(stateDir, 'running.json')
}
