import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { vi } from 'vitest'
import type { Account } from './account.ts'
import type { RunningServer } from './server.ts'

/** The project's folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '')

const children: ChildProcess[] = []

/** A server and the process that has started it. */
interface ChildServer {
  process: ChildProcess
  stateDir: string
  pid: number
  port: number
  reused: boolean
  folder: string
  dataDir: string
}

/**
 * Starts the server of `stateDir` from a process of its own, which then runs the code `afterwards` and stays until it
 * is ended. It runs as `account` and from another `project` folder if one is given.
 */
export async function startInChild(
  stateDir: string,
  {
    afterwards = '',
    account,
    project = root,
  }: { afterwards?: string; account?: Account; project?: string } = {},
): Promise<ChildServer> {
  const code = `
    const { startServer } = await import(${JSON.stringify(`file://${project}/lib/postgres/server.ts`)})
    const server = await startServer({ stateDir: ${JSON.stringify(stateDir)} })
    console.log(JSON.stringify({ ...server, adminUrl: undefined, passwords: undefined }))
    setInterval(() => {}, 1000)
    ${afterwards}`
  const child = spawn(process.execPath, ['--input-type=module', '--eval', code], {
    cwd: '/',
    stdio: ['ignore', 'pipe', 'inherit'],
    ...(account && { uid: account.uid, gid: account.gid }),
  })
  children.push(child)
  let said = ''
  child.stdout.on('data', chunk => {
    said += chunk
  })
  await vi.waitUntil(() => said.endsWith('\n') || child.exitCode !== null, 20_000)
  return { ...JSON.parse(said), stateDir, process: child }
}

/** Resolves with the signal the process ended by. */
export async function endChild(child: ChildProcess, signal: NodeJS.Signals): Promise<NodeJS.Signals | null> {
  child.kill(signal)
  const [, by] = await once(child, 'exit')
  return by
}

/** Ends what a test has left running. */
export function endChildren(): void {
  for (const child of children.splice(0)) child.kill('SIGKILL')
}

/** The first value of the answer to `sql`, asked as the superuser. */
export async function ask(server: Pick<RunningServer, 'adminUrl'>, sql: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: server.adminUrl })
  await client.connect()
  try {
    const { rows } = await client.query({ text: sql, rowMode: 'array' })
    return rows[0]?.[0]
  } finally {
    await client.end()
  }
}
