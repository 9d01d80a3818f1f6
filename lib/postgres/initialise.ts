import { spawn } from 'node:child_process'
import { chownSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Home } from './home.ts'

/**
 * Makes the data folder of a new server: UTF-8, PostgreSQL's own C.UTF-8 collation (the system's would change with
 * its updates and break indexes), passwords by SCRAM only. The folder gets its name when it is complete, so that a
 * start that was killed leaves nothing half made. Throws with initdb's own words.
 */
export async function initialise(home: Home, password: string): Promise<void> {
  const unfinished = `${home.dataDir}.unfinished`
  const passwordFile = join(home.folder, 'initdb-password')
  rmSync(unfinished, { recursive: true, force: true })
  rmSync(passwordFile, { force: true })
  mkdirSync(unfinished, { mode: 0o700 })
  writeFileSync(passwordFile, password, { mode: 0o600 })
  if (home.account) {
    for (const path of [unfinished, passwordFile]) chownSync(path, home.account.uid, home.account.gid)
  }
  try {
    await runInitdb(home, unfinished, passwordFile)
  } finally {
    rmSync(passwordFile, { force: true })
  }
  renameSync(unfinished, home.dataDir)
}

function runInitdb(home: Home, dataDir: string, passwordFile: string): Promise<void> {
  const args = [
    `--pgdata=${dataDir}`,
    '--username=postgres',
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--no-locale',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--no-instructions',
  ]
  const child = spawn(join(home.binDir, 'initdb'), args, {
    ...runAs(home),
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let words = ''
  child.stderr.on('data', (chunk: Buffer) => {
    words += chunk
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', code =>
      code === 0
        ? resolve()
        : reject(new Error(`PostgreSQL could not make its data folder: ${words.trim()}`)),
    )
  })
}

/**
 * How the server's programs are run: as its account, from a folder that every user can enter, and without our
 * environment, which holds keys.
 */
export function runAs({ account }: Home): {
  uid?: number
  gid?: number
  cwd: string
  env: NodeJS.ProcessEnv
} {
  const { PATH, SystemRoot } = process.env
  const env = {
    ...(SystemRoot && { SystemRoot }),
    PATH,
    LC_ALL: 'C',
    TZ: 'UTC',
  } as unknown as NodeJS.ProcessEnv
  return account ? { uid: account.uid, gid: account.gid, cwd: '/', env } : { cwd: '/', env }
}
