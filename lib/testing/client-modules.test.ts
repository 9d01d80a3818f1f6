import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** What a phone should not have to load: libraries of the desk and the server, and the whole catalogue. */
const heavy = [
  'zod',
  'temporal-polyfill',
  'recharts',
  '@tanstack/react-table',
  'lib/domain/exercises/registry.ts',
  'lib/domain/exercises/catalogue.ts',
]

test('no phone loads a schema library, a calendar, a chart, a table or the catalogue', () => {
  const entries = clientEntries('app/(portal)/**/*.{ts,tsx}')
  expect(entries.length).toBeGreaterThan(20)
  const paths = entries.flatMap(entry => {
    const cameFrom = reached(entry, () => true)
    return heavy.filter(name => cameFrom.has(name)).map(name => route(cameFrom, name))
  })
  expect(paths).toEqual([])
})

test('the desk loads zod for its builder alone: the search finds what is there', () => {
  const entries = clientEntries('app/(clinician)/library/builder/**/*.tsx')
  expect(entries.some(entry => reached(entry, () => true).has('zod'))).toBe(true)
})

/** The files that say "use client" and are the first of their kind on the way from these pages. */
function clientEntries(pages: string): string[] {
  const onServer = new Map<string, string | null>()
  for (const page of globSync(pages, { cwd: root })) {
    if (!isClient(page)) reached(page, file => !isClient(file), onServer)
  }
  return [...onServer.keys()].filter(file => isOwn(file) && isClient(file))
}

/** Every module whose code comes along with `file`, and through which: types come along with nothing. */
function reached(
  file: string,
  goesOn: (file: string) => boolean,
  cameFrom: Map<string, string | null> = new Map([[file, null]]),
): Map<string, string | null> {
  if (!cameFrom.has(file)) cameFrom.set(file, null)
  for (const name of valuesFrom(file)) {
    if (cameFrom.has(name)) continue
    cameFrom.set(name, file)
    if (isOwn(name) && goesOn(name)) reached(name, goesOn, cameFrom)
  }
  return cameFrom
}

function route(cameFrom: ReadonlyMap<string, string | null>, name: string): string {
  const before = cameFrom.get(name)
  return before ? `${route(cameFrom, before)} > ${name}` : name
}

/** What a file imports for more than its types: own files by their path from the root, packages by name. */
function valuesFrom(file: string): string[] {
  const pattern = /(?:^|\n)(?:import|export)\s+(?!type\b)([^'"]*?)\bfrom\s+'([^']+)'/g
  return [...readFileSync(join(root, file), 'utf8').matchAll(pattern)]
    .filter(([, names]) => !onlyTypes(names!))
    .map(([, , from]) => {
      if (from!.startsWith('#')) return from!.slice(1)
      return from!.startsWith('.') ? join(dirname(file), from!) : from!
    })
}

function onlyTypes(names: string): boolean {
  const listed = /^\s*\{([^}]*)\}\s*$/.exec(names)?.[1]
  const each = listed?.split(',').flatMap(name => name.trim() || []) ?? []
  return each.length > 0 && each.every(name => name.startsWith('type '))
}

const isOwn = (name: string) => /\.tsx?$/.test(name) && existsSync(join(root, name))
const isClient = (file: string) => /^['"]use client['"]/.test(readFileSync(join(root, file), 'utf8'))
