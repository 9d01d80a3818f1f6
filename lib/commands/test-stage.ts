import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { project } from './project.ts'

export type Count = { readonly passed: number; readonly failed: number; readonly skipped?: number }

/** Takes what a running stage says. */
export type Show = (text: string) => void

export type Stage = {
  readonly name: string
  readonly run: (show: Show) => Promise<Count>
  /** Names the stage without which this one cannot run. */
  readonly after?: string
}

/** Runs commands one after the other, until one fails: one check each. */
export async function commands(show: Show, ...list: readonly (readonly string[])[]): Promise<Count> {
  for (const [index, args] of list.entries()) {
    const { status } = await runNode(args, show)
    if (status !== 0) return { passed: index, failed: 1 }
  }
  return { passed: list.length, failed: 0 }
}

/** Runs a script and takes the counts of its own last line `N passed, N failed`; without one, its status. */
export async function script(show: Show, ...args: readonly string[]): Promise<Count> {
  const { status, said } = await runNode(args, show)
  const [, passed, failed] = [...said.matchAll(/^(\d+) passed, (\d+) failed$/gm)].at(-1) ?? []
  return honest({ passed: Number(passed ?? (status === 0 ? 1 : 0)), failed: Number(failed ?? 0) }, status)
}

/** Runs a test runner that writes its report to `file`, and takes the counts from there. */
export async function reported(
  show: Show,
  args: readonly string[],
  file: string,
  countsOf: (report: never) => Count,
): Promise<Count> {
  const path = join(project, file)
  // A report left over from before would be taken for this one's.
  rmSync(path, { force: true })
  const { status } = await runNode(args, show)
  const counts = existsSync(path)
    ? countsOf(JSON.parse(readFileSync(path, 'utf8')) as never)
    : { passed: 0, failed: 0 }
  return honest(counts, status)
}

/** A run that ended badly has failed, whatever it counted. */
function honest(counts: Count, status: number | null): Count {
  return status !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts
}

/** Runs `node <args>`, showing what it says while keeping what it prints. */
async function runNode(
  args: readonly string[],
  show: Show,
): Promise<{ status: number | null; said: string }> {
  const child = spawn(process.execPath, args, {
    cwd: project,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: testSettings(),
  })
  let said = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text
    show(text)
  })
  child.stderr.setEncoding('utf8').on('data', show)
  const [status] = await once(child, 'close')
  return { status, said }
}

/** Nothing of an installation on the same machine reaches the tests; the folder of real diaries does, if it is there. */
function testSettings(): NodeJS.ProcessEnv {
  const { DATABASE_URL, DATABASE_OWNER_URL, INTERLUDE_KEY, SMTP_URL, APP_URL, PORT, ...settings } =
    process.env
  const data = resolve(project, '../shared')
  if (existsSync(data)) settings.INTERLUDE_DATA ??= data
  return settings
}
