import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Home } from './home.ts'
import { writeWhole } from './whole-file.ts'

/** Passwords of the embedded server's three roles, made at its first start. */
export interface Passwords {
  superuser: string
  owner: string
  app: string
}

/** The passwords beside the data, made now for a new server. Throws when data are there and their passwords are not. */
export function openPasswords(home: Pick<Home, 'folder' | 'dataDir'>): Passwords {
  const path = join(home.folder, 'passwords.json')
  if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8')) as Passwords
  if (existsSync(home.dataDir)) {
    throw new Error(
      `${home.dataDir} holds a database, but its passwords (${path}) are missing. ` +
        'Put that file back from a backup, or move the folder away to begin with an empty database.',
    )
  }
  const passwords = { superuser: newPassword(), owner: newPassword(), app: newPassword() }
  writeWhole(path, JSON.stringify(passwords))
  return passwords
}

/** 192 random bits in letters that need no escaping in a connection address. */
function newPassword(): string {
  return randomBytes(24).toString('base64url')
}
