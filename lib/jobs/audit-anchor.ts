import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { AuditHead } from '#lib/data/audit-seal.ts'
import { env } from '#lib/env.ts'

/**
 * The newest seal of each practice's audit chain, kept outside the database: whoever can change the database alone
 * cannot cut off the end of the chain unnoticed.
 */
export function readAnchor(practiceId: string): AuditHead | null {
  try {
    return JSON.parse(readFileSync(anchorPath(practiceId), 'utf8')) as AuditHead
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

export function writeAnchor(practiceId: string, head: AuditHead): void {
  const path = anchorPath(practiceId)
  mkdirSync(join(path, '..'), { recursive: true, mode: 0o700 })
  writeFileSync(`${path}.part`, JSON.stringify(head), { mode: 0o600, flush: true })
  renameSync(`${path}.part`, path)
}

/** Where it is kept. A database that is put back from a backup is older than its anchor, which then has to go. */
export function anchorPath(practiceId: string): string {
  return resolve(env().INTERLUDE_STATE_DIR ?? '.interlude', 'audit-heads', `${practiceId}.json`)
}
