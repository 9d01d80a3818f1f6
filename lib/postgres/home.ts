import { createHash } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, realpathSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { type Account, canReach, isRoot, ownerOf, unprivilegedAccount } from './account.ts'
import { copyBinaries, findBinaries } from './binaries.ts'

/** Where a server lives and what runs it. */
export interface Home {
  /** Folder of data, passwords, log and state file: the state folder, or one below the system's. */
  folder: string
  dataDir: string
  /** Folder of the server's programs. */
  binDir: string
  /** Whom PostgreSQL runs as; `null` is the user of this process. */
  account: Account | null
}

/** Where the homes of projects are that no other user can enter. */
const systemStateDir = '/var/lib/interlude'

/** The folder that holds the data for `stateDir`, or `null` before the first start. Changes nothing. */
export function findHome(stateDir: string): Pick<Home, 'folder' | 'dataDir'> | null {
  const project = realPath(stateDir)
  const folders = isRoot() ? [systemHomeOf(project), project] : [project]
  const folder = folders.find(candidate => existsSync(dataDirOf(candidate)))
  return folder ? { folder, dataDir: dataDirOf(folder) } : null
}

/**
 * The home for `stateDir`, its folders made if this is the first start.
 *
 * An ordinary user keeps everything in `stateDir`. Root cannot run PostgreSQL, so another user does; where that user
 * cannot enter the project's folder, the data are kept in a folder below the system's state folder. Programs that it
 * cannot enter are copied beside the data. A home that holds data stays the home, whatever has changed since:
 * otherwise a `chmod` would look like lost data.
 *
 * Throws when existing data belong to a user we cannot be, or can no longer be reached by their owner.
 */
export function openHome(stateDir: string): Home {
  const found = findHome(stateDir)
  return isRoot() ? openHomeAsRoot(realPath(stateDir), found) : openOwnHome(realPath(stateDir), found)
}

function openOwnHome(project: string, found: Pick<Home, 'dataDir'> | null): Home {
  if (found && process.getuid && statSync(found.dataDir).uid !== process.getuid()) {
    const { name } = ownerOf(found.dataDir)
    throw new Error(`${found.dataDir} belongs to ${name}: start Interlude as that user or as root.`)
  }
  makeFolder(project, 0o700)
  return {
    folder: project,
    dataDir: dataDirOf(project),
    binDir: join(findBinaries().folder, 'bin'),
    account: null,
  }
}

function openHomeAsRoot(project: string, found: Pick<Home, 'folder' | 'dataDir'> | null): Home {
  const account = found ? ownerOf(found.dataDir) : unprivilegedAccount()
  const projectIsOpen = canReach(account, nearestFolder(dirname(project)))
  if (found?.folder === project && !projectIsOpen) {
    throw new Error(
      `PostgreSQL runs as ${account.name}, who can no longer enter ${dirname(project)}, where its data are. ` +
        `Let other users enter that folder and those above it again (chmod o+x).`,
    )
  }
  const folder = found?.folder ?? (projectIsOpen ? project : systemHomeOf(project))
  makeFolder(folder, 0o711)
  const binaries = findBinaries()
  const programs = canReach(account, join(binaries.folder, 'bin'))
    ? binaries.folder
    : copyBinaries(binaries, folder)
  return { folder, dataDir: dataDirOf(folder), binDir: join(programs, 'bin'), account }
}

/** The umask may take bits away that the other user needs, so the mode is set after making the folder. */
function makeFolder(path: string, mode: number): void {
  if (!existsSync(dirname(path))) makeFolder(dirname(path), 0o755)
  if (!existsSync(path)) mkdirSync(path)
  chmodSync(path, mode)
}

function systemHomeOf(project: string): string {
  return join(systemStateDir, createHash('sha256').update(project).digest('hex').slice(0, 16))
}

function dataDirOf(folder: string): string {
  return join(folder, 'postgres')
}

function nearestFolder(path: string): string {
  return existsSync(path) ? path : nearestFolder(dirname(path))
}

/** The path without symbolic links; its last parts need not exist yet. */
function realPath(path: string): string {
  const full = resolve(path)
  const existing = nearestFolder(full)
  return join(realpathSync(existing), full.slice(existing.length))
}
