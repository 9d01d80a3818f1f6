import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Where a production build says what can be asked for. */
const manifest = fileURLToPath(new URL('../../.next/app-path-routes-manifest.json', import.meta.url))

type Route = { readonly path: string; readonly kind: 'page' | 'handler' }

/** Every page and handler of the build, from its own manifest: nobody has to remember to list a new one. */
export function builtRoutes(): Route[] {
  const files = JSON.parse(readFileSync(manifest, 'utf8')) as Record<string, string>
  return Object.entries(files)
    .map(([file, path]): Route => ({ path, kind: file.endsWith('/page') ? 'page' : 'handler' }))
    .filter(({ path }) => path !== '/_global-error')
    .sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** `/couples/[coupleId]/brief` with its ids. Throws an Error for a segment without one. */
export function filled(path: string, ids: Readonly<Record<string, string>>): string {
  return path.replace(/\[(?:\.\.\.)?(\w+)\]/g, (_, name: string) => {
    const id = ids[name]
    if (id === undefined) throw new Error(`${path}: no ${name}`)
    return id
  })
}
