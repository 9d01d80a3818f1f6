import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { isAlive } from '#lib/postgres/postmaster.ts'
import { findServer, stopServer } from '#lib/postgres/server.ts'
import { useTestDatabase } from '#lib/testing/test-database.ts'
import { findRunning, isTaken, type Running } from './running.ts'

const database = useTestDatabase()
const script = fileURLToPath(new URL('./run-tiny.fixture.ts', import.meta.url))
let stateDir: string
let port: number
let started: Command[] = []

beforeEach(async () => {
  stateDir = mkdtempSync(join(tmpdir(), 'interlude-'))
  // Temporary folders are closed to the user that PostgreSQL runs as.
  chmodSync(stateDir, 0o711)
  port = await freePort()
})
afterEach(async () => {
  for (const { child } of started) child.kill('SIGKILL')
  started = []
  await stopServer({ stateDir })
  rmSync(stateDir, { recursive: true })
})

type Command = { child: ChildProcess; said: () => string; status: Promise<number | null> }

function start(settings: Record<string, string> = {}, ...args: string[]): Command {
  const { PATH, HOME } = process.env
  const child = spawn(process.execPath, ['--conditions=react-server', script, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH, HOME, NODE_ENV: 'test', INTERLUDE_STATE_DIR: stateDir, PORT: String(port), ...settings },
  })
  let text = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', chunk => {
      text += chunk
    })
  }
  const command = { child, said: () => text, status: once(child, 'exit').then(([status]) => status) }
  started.push(command)
  return command
}

async function running(command: Command): Promise<Running> {
  await vi.waitUntil(() => command.said().includes('runs: ') || command.child.exitCode !== null, 30_000)
  expect(command.said()).toContain(`runs: http://localhost:${port}`)
  return findRunning(stateDir)!
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  await once(server, 'close')
  return port
}

test('starts everything once, and at a signal finishes what is under way before it stops', async () => {
  const first = start({}, 'with-jobs')
  const { webPid, pid } = await running(first)
  const postgres = await findServer({ stateDir })
  const second = start()
  expect(await second.status).toBe(0)
  expect(second.said()).toContain(`Interlude runs already: http://localhost:${port} (process ${pid}`)

  const { settings } = await (await fetch(`http://127.0.0.1:${port}/settings`)).json()
  expect(settings).toEqual(
    expect.arrayContaining(['APP_URL', 'DATABASE_URL', 'INTERLUDE_KEY', 'NEXTAUTH_URL']),
  )
  expect(settings).not.toContain('DATABASE_OWNER_URL')

  const slow = fetch(`http://127.0.0.1:${port}/slow`)
  await vi.waitFor(async () => expect((await fetch(`http://127.0.0.1:${port}/`)).ok).toBe(true))
  first.child.kill('SIGTERM')
  first.child.kill('SIGINT')
  expect(await (await slow).text()).toBe('finished')
  expect(await first.status).toBe(0)
  expect([isAlive(webPid), isAlive(postgres!.pid), await isTaken(port)]).toEqual([false, false, false])
  expect(existsSync(join(stateDir, 'running.json'))).toBe(false)
})

test('requests that have arrived but were not read yet are answered too', async () => {
  const command = start()
  await running(command)
  const busy = fetch(`http://127.0.0.1:${port}/busy`)
  const arrived = Array.from({ length: 20 }, () => fetch(`http://127.0.0.1:${port}/`))
  command.child.kill('SIGTERM')
  for (const answer of [busy, ...arrived]) expect((await answer).status).toBe(200)
  expect(await command.status).toBe(0)
})

test('a web server that ends by itself stops the rest', async () => {
  const command = start()
  const { webPid } = await running(command)
  process.kill(webPid, 'SIGKILL')
  expect(await command.status).toBe(1)
  expect(command.said()).toContain('The web server has ended by itself')
  expect(await findServer({ stateDir })).toBeNull()
})

test('a port that somebody else has is named, and nothing is started', async () => {
  const other = createServer().listen(port, '127.0.0.1')
  await once(other, 'listening')
  const command = start()
  expect(await command.status).toBe(1)
  expect(command.said()).toMatch(
    new RegExp(`port ${port} of this machine, so Interlude was not started[^]*PORT=${port + 1}`),
  )
  expect(existsSync(join(stateDir, 'postgres'))).toBe(false)
  other.close()
})

test('after a start that was killed the web server ends by itself, and the next start takes the database over', async () => {
  const killed = start()
  const { webPid } = await running(killed)
  const left = await findServer({ stateDir })
  killed.child.kill('SIGKILL')
  await vi.waitUntil(() => !isAlive(webPid), 10_000)
  expect(isAlive(left!.pid)).toBe(true)

  const next = start()
  await running(next)
  expect(next.said()).toContain('PostgreSQL runs already')
  expect((await findServer({ stateDir }))?.pid).toBe(left!.pid)
  next.child.kill('SIGTERM')
  expect(await next.status).toBe(0)
  expect(isAlive(left!.pid)).toBe(false)
})

test('the encryption key is made beside the data for its owner alone, and never made again over data', async () => {
  const first = start()
  await running(first)
  const path = join((await findServer({ stateDir }))!.folder, 'encryption-key')
  expect(statSync(path).mode & 0o777).toBe(0o600)
  expect(Buffer.from(readFileSync(path, 'utf8'), 'base64')).toHaveLength(32)
  await setUp()
  first.child.kill('SIGTERM')
  await first.status

  rmSync(path)
  const second = start()
  expect(await second.status).toBe(1)
  expect(second.said()).toContain(`The encryption key ${path} is gone`)
  expect(await findServer({ stateDir })).toBeNull()
})

test('with DATABASE_URL no server is started, a missing key refuses, and migrations need the owner', async () => {
  const { databaseUrl, ownerUrl } = database.urls
  const keyless = start({ DATABASE_URL: databaseUrl })
  expect(await keyless.status).toBe(1)
  expect(keyless.said()).toContain('INTERLUDE_KEY is missing')

  const INTERLUDE_KEY = Buffer.alloc(32, 7).toString('base64')
  const owned = start({ DATABASE_URL: databaseUrl, DATABASE_OWNER_URL: ownerUrl, INTERLUDE_KEY }, 'with-jobs')
  await running(owned)
  const { settings } = await (await fetch(`http://127.0.0.1:${port}/settings`)).json()
  expect(settings).not.toContain('DATABASE_OWNER_URL')
  owned.child.kill('SIGTERM')
  expect(await owned.status).toBe(0)

  const alone = start({ DATABASE_URL: databaseUrl, INTERLUDE_KEY }, 'with-jobs')
  await running(alone)
  expect(alone.said()).toContain('No DATABASE_OWNER_URL: the database is used as it is')
  alone.child.kill('SIGTERM')
  expect(await alone.status).toBe(0)
  expect(existsSync(join(stateDir, 'postgres'))).toBe(false)
})

/** A practice, so that there is something that needs the key. */
async function setUp(): Promise<void> {
  const setup = fileURLToPath(new URL('./setup.ts', import.meta.url))
  const args = ['--practice', 'Quay', '--owner-name', 'Ann', '--owner-email', 'ann@example.org']
  const child = spawn(process.execPath, ['--conditions=react-server', setup, ...args], {
    stdio: 'ignore',
    env: { ...process.env, INTERLUDE_STATE_DIR: stateDir, DATABASE_URL: '', INTERLUDE_KEY: '' },
  })
  expect(await once(child, 'exit')).toEqual([0, null])
}
