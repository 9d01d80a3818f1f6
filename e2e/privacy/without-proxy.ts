import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const project = fileURLToPath(new URL('../..', import.meta.url))

/** A copy of the production build in which Next finds no proxy to run: the same code, without proxy.ts before it. */
export function withoutProxy(): { readonly folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'interlude-without-proxy-'))
  const skipped = new Set(['cache', 'dev', 'trace', 'types'])
  cpSync(join(project, '.next'), join(folder, '.next'), {
    recursive: true,
    verbatimSymlinks: true,
    filter: path => !skipped.has(basename(path)),
  })
  for (const name of ['package.json', 'next.config.mjs', 'lib'])
    cpSync(join(project, name), join(folder, name), { recursive: true })
  symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'))
  const manifest = join(folder, '.next/server/functions-config-manifest.json')
  const { functions, ...rest } = JSON.parse(readFileSync(manifest, 'utf8')) as {
    functions: Record<string, unknown>
  }
  const { '/_middleware': proxy, ...others } = functions
  if (!proxy) throw new Error('the build has no proxy to take out')
  writeFileSync(manifest, JSON.stringify({ ...rest, functions: others }))
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
