import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, relative } from 'node:path'
import { generate } from './generate.ts'
import { project, say } from './project.ts'

/** Next's own command. */
export const nextCommand = createRequire(import.meta.url).resolve('next/dist/bin/next')

const sources = [
  'app',
  'components',
  'lib',
  'prisma/schema.prisma',
  'next.config.mjs',
  'package.json',
  'package-lock.json',
  'proxy.ts',
  'tsconfig.json',
]

/**
 * Makes the production build unless there is one of exactly these sources. `ending` stops it.
 * @throws Error when it fails, after printing what it said
 */
export async function buildIfNeeded(ending?: AbortSignal): Promise<void> {
  generate()
  const mark = join(project, '.next/built-from')
  const source = fingerprint()
  const built = existsSync(join(project, '.next/BUILD_ID')) && existsSync(mark)
  if (built && readFileSync(mark, 'utf8') === source) return
  rmSync(mark, { force: true })
  say('Building (about a minute, once for each version) …')
  const begun = performance.now()
  const child = spawn(process.execPath, [nextCommand, 'build'], {
    cwd: project,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
    signal: ending,
  })
  let words = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', chunk => {
      words += chunk
    })
  }
  const [status] = await once(child, 'close')
  if (status !== 0) throw new Error(`${words}\nThe build failed; the reason stands above.`)
  writeFileSync(mark, source)
  say(`Built in ${Math.round((performance.now() - begun) / 1000)} s.`)
}

/** By content, not by date: a checkout of another version may well be older than the build. */
function fingerprint(): string {
  const hash = createHash('sha256').update(process.version)
  for (const path of sources.flatMap(source => filesIn(join(project, source))).sort()) {
    hash.update(`\n${relative(project, path)}\n`).update(readFileSync(path))
  }
  return hash.digest('hex')
}

function filesIn(path: string): string[] {
  if (!existsSync(path)) return []
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path).flatMap(name => (name.includes('.test.') ? [] : filesIn(join(path, name))))
}
