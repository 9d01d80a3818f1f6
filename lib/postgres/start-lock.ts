import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { isAlive } from './postmaster.ts'

/**
 * Runs `work` while no other process starts or stops the server of the same folder; waits for one that does.
 * A lock left by a killed process is taken over.
 */
export async function withStartLock<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const path = join(folder, 'starting.lock')
  while (!take(path)) await wait(50)
  try {
    return await work()
  } finally {
    rmSync(path, { force: true })
  }
}

function take(path: string): boolean {
  try {
    writeFileSync(path, String(process.pid), { flag: 'wx', mode: 0o600 })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    if (isLeftOver(path)) rmSync(path, { force: true })
    return false
  }
}

/** No start takes two minutes: an older lock is left over even if its process number is in use again. */
function isLeftOver(path: string): boolean {
  try {
    const age = Date.now() - statSync(path).mtimeMs
    const pid = Number(readFileSync(path, 'utf8'))
    return age > 120_000 || (pid > 0 ? !isAlive(pid) : age > 1000)
  } catch {
    return false
  }
}
