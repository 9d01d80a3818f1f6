import { fileURLToPath } from 'node:url'
import { configDefaults, defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('../..', import.meta.url))

// This reads real diaries and nothing else, and a file without a test fails.
const withoutData = process.env.INTERLUDE_DATA ? [] : ['**/real-diaries.test.ts']

export default defineConfig({
  root,
  // `server-only` throws outside a server bundle; Next's own server replaces it with this empty file too.
  resolve: { alias: { 'server-only': `${root}node_modules/server-only/empty.js` } },
  test: {
    include: ['{lib,app,components,prisma}/**/*.test.ts', 'e2e/privacy/**/*.test.ts'],
    exclude: [...configDefaults.exclude, ...withoutData],
    globalSetup: 'lib/testing/test-database.setup.ts',
    testTimeout: 30_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
  },
})
