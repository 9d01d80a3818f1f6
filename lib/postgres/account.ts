import { execFileSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

/** A user that PostgreSQL runs as when we are root, which PostgreSQL refuses to run as. */
export interface Account {
  name: string
  uid: number
  gid: number
}

/** Whether this process is root, so that PostgreSQL needs another user. */
export function isRoot(): boolean {
  return process.getuid?.() === 0
}

/**
 * The user for a new server: `interlude` or `postgres` if the system has one, else a system user `interlude` made
 * now, else `nobody` (a system without the tools that make users).
 */
export function unprivilegedAccount(): Account {
  const account = lookUp('interlude') ?? lookUp('postgres') ?? create('interlude') ?? lookUp('nobody')
  if (account) return account
  throw new Error(
    'PostgreSQL does not run as root and this system has no other user for it. ' +
      'Start Interlude as an ordinary user, or make a user named interlude.',
  )
}

/** The owner of existing server files, who must stay the one that runs them. */
export function ownerOf(path: string): Account {
  const { uid, gid } = statSync(path)
  return { name: accounts().find(account => account.uid === uid)?.name ?? `uid ${uid}`, uid, gid }
}

/** Whether `account` may enter every folder above `path` and read `path`, by their mode bits. */
export function canReach(account: Account, path: string): boolean {
  const { uid, gid, mode } = statSync(path)
  const shift = uid === account.uid ? 6 : gid === account.gid ? 3 : 0
  const enters = (mode >> shift) & 0o1
  return Boolean(enters) && (dirname(path) === path || canReach(account, dirname(path)))
}

function lookUp(name: string): Account | undefined {
  return accounts().find(account => account.name === name && account.uid !== 0)
}

function accounts(): Account[] {
  const lines = readFileSync('/etc/passwd', 'utf8').split('\n')
  return lines.flatMap(line => {
    const [name, , uid, gid] = line.split(':')
    return name && uid && gid ? [{ name, uid: Number(uid), gid: Number(gid) }] : []
  })
}

function create(name: string): Account | undefined {
  const options = ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin']
  try {
    execFileSync('useradd', [...options, name], { stdio: 'ignore' })
  } catch {
    return undefined
  }
  return lookUp(name)
}
