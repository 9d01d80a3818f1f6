import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { isRoot, ownerOf } from './account.ts'
import { ask, endChild, endChildren, startInChild } from './child-server.fixture.ts'
import { findHome, openHome } from './home.ts'
import { launch } from './launch.ts'
import { isAlive, isPostmaster } from './postmaster.ts'
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

describe('start and stop', () => {
  it('first start makes a server that keeps its passwords to itself and writes to disk', async () => {
    const server = await startServer({ stateDir })
    expect(server).toMatchObject({ reused: false, folder: stateDir, dataDir: join(stateDir, 'postgres') })
    expect(await ask(server, 'show fsync')).toBe('on')
    expect(await ask(server, 'show listen_addresses')).toBe('127.0.0.1')
    expect(await ask(server, 'show server_encoding')).toBe('UTF8')
    expect(statSync(join(stateDir, 'passwords.json')).mode & 0o777).toBe(0o600)
    expect(JSON.parse(readFileSync(join(stateDir, 'server.json'), 'utf8'))).toMatchObject({
      pid: server.pid,
      port: server.port,
      started: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
    })
    const wrong = server.adminUrl.replace(server.passwords.superuser, 'wrong')
    await expect(ask({ adminUrl: wrong }, 'select 1')).rejects.toMatchObject({ code: '28P01' })
  })

  it('stop is clean and the rows are there at the next start', async () => {
    const first = await startServer({ stateDir })
    await ask(first, 'create table kept as select 7 as n')
    await first.stop()
    expect(readFileSync(join(stateDir, 'postgres.log'), 'utf8')).toContain('database system is shut down')
    expect(existsSync(join(stateDir, 'server.json'))).toBe(false)
    expect(await findServer({ stateDir })).toBeNull()
    expect(await stopServer({ stateDir })).toBe(false)

    const second = await startServer({ stateDir })
    expect(second.reused).toBe(false)
    expect(await ask(second, 'select n from kept')).toBe(7)
    expect(readFileSync(join(stateDir, 'postgres.log'), 'utf8')).not.toContain('not properly shut down')
  })

  it('a second start reports the first one, and its stop leaves it alone', async () => {
    const first = await startServer({ stateDir })
    const second = await startServer({ stateDir })
    expect(second).toMatchObject({ reused: true, pid: first.pid, port: first.port })
    await second.stop()
    expect(await ask(first, 'select 1')).toBe(1)
  })

  it('two starts at the same moment give one server', async () => {
    const [child, server] = await Promise.all([startInChild(stateDir), startServer({ stateDir })])
    expect(child.pid).toBe(server.pid)
    expect([child.reused, server.reused].sort()).toEqual([false, true])
  })

  it('a taken port makes it move', async () => {
    const taken = createServer().listen(0, '127.0.0.1')
    await once(taken, 'listening')
    const { port } = taken.address() as { port: number }
    const server = await startServer({ stateDir, port })
    expect(server.port).not.toBe(port)
    expect(await ask(server, 'show port')).toBe(String(server.port))
    taken.close()
  })
})

it('nobody is asked on the port before our own server has said that it is ready there', async () => {
  // Of two that start at once both find the port free, and the other's server would refuse our password.
  await (await startServer({ stateDir })).stop()
  const home = findHome(stateDir)!
  const asked: string[] = []
  const { pid } = await launch(openHome(stateDir), 0, async () => {
    asked.push(readFileSync(join(home.dataDir, 'postmaster.pid'), 'utf8').split('\n')[7]!.trim())
    return true
  })
  expect(asked).toEqual(['ready'])
  expect(isPostmaster(pid, home.dataDir)).toBe(true)
})

describe('recovery', () => {
  it('a server left over from a killed parent is found, taken over and stopped', async () => {
    const child = await startInChild(stateDir)
    await endChild(child.process, 'SIGKILL')
    expect(isAlive(child.pid)).toBe(true)
    const server = await startServer({ stateDir })
    expect(server).toMatchObject({ reused: true, pid: child.pid, port: child.port })
    await server.stop()
    expect(await findServer({ stateDir })).toBeNull()
  })

  it('it is also found when the parent was killed before it wrote the state file', async () => {
    const child = await startInChild(stateDir)
    await endChild(child.process, 'SIGKILL')
    rmSync(join(stateDir, 'server.json'))
    const server = await startServer({ stateDir })
    expect(server).toMatchObject({ reused: true, pid: child.pid })
    await server.stop()
    expect(await findServer({ stateDir })).toBeNull()
  })

  it.each(['SIGTERM', 'SIGINT'] as const)('%s to the parent stops the server cleanly', async signal => {
    const child = await startInChild(stateDir)
    expect(await endChild(child.process, signal)).toBe(signal)
    expect(isPostmaster(child.pid, join(stateDir, 'postgres'))).toBe(false)
    expect(readFileSync(join(stateDir, 'postgres.log'), 'utf8')).toContain('database system is shut down')
  })

  it('a parent that ends by itself takes the server with it', async () => {
    const child = await startInChild(stateDir, { afterwards: 'process.exit(3)' })
    await vi.waitUntil(() => !existsSync(join(stateDir, 'postgres/postmaster.pid')), 5000)
    expect(child.process.exitCode).toBe(3)
  })

  it('a killed server starts again with everything that was committed', async () => {
    const first = await startServer({ stateDir })
    await ask(first, 'create table kept as select 7 as n')
    process.kill(first.pid, 'SIGKILL')
    await vi.waitUntil(() => !isAlive(first.pid), 5000)
    expect(existsSync(join(first.dataDir, 'postmaster.pid'))).toBe(true)
    const second = await startServer({ stateDir })
    expect(second.reused).toBe(false)
    expect(await ask(second, 'select n from kept')).toBe(7)
  })

  it('a left-over pid file whose number is now another process of the same user does not stop it', async () => {
    const first = await startServer({ stateDir })
    const pidFile = join(first.dataDir, 'postmaster.pid')
    const { uid, gid } = ownerOf(pidFile)
    const stranger = spawn('sleep', ['60'], { cwd: '/', ...(isRoot() && { uid, gid }) })
    const left = readFileSync(pidFile, 'utf8')
    await first.stop()
    writeFileSync(pidFile, left.replace(String(first.pid), String(stranger.pid)))
    chownSync(pidFile, uid, gid)

    expect(await findServer({ stateDir })).toBeNull()
    const second = await startServer({ stateDir })
    expect(second.reused).toBe(false)
    expect(stranger.kill()).toBe(true)
    expect(await ask(second, 'select 1')).toBe(1)
  })

  it('an empty pid file and a first start that was killed half way are got over', async () => {
    mkdirSync(join(stateDir, 'postgres.unfinished/base'), { recursive: true })
    writeFileSync(join(stateDir, 'initdb-password'), 'old')
    writeFileSync(join(stateDir, 'starting.lock'), '999999999')
    const first = await startServer({ stateDir })
    await first.stop()
    writeFileSync(join(first.dataDir, 'postmaster.pid'), '')
    expect((await startServer({ stateDir })).reused).toBe(false)
  })

  it('wrong or lost passwords are named, no server is left running, and the data stay', async () => {
    const server = await startServer({ stateDir })
    await server.stop()
    const wrong = JSON.stringify({ ...server.passwords, superuser: 'wrong' })
    writeFileSync(join(stateDir, 'passwords.json'), wrong)
    await expect(startServer({ stateDir })).rejects.toThrow(/are not those of its server/)
    await vi.waitUntil(() => !existsSync(join(stateDir, 'postgres/postmaster.pid')), 5000)

    rmSync(join(stateDir, 'passwords.json'))
    await expect(startServer({ stateDir })).rejects.toThrow(/passwords.*are missing/)
    expect(existsSync(join(stateDir, 'postgres/PG_VERSION'))).toBe(true)
  })
})
