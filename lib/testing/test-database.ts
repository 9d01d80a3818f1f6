import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll } from 'vitest'
import { closeDatabase } from '#lib/data/database.ts'
import { closeLimits } from '#lib/data/limits.ts'
import { readEnvAgain } from '#lib/env.ts'
import { createDatabaseFrom, type DatabaseUrls, dropDatabase } from '#lib/postgres/roles.ts'
import { findServer } from '#lib/postgres/server.ts'

/** A database of its own for a test file, copied from the migrated template. Call at the top of the file. */
export function useTestDatabase(): { readonly urls: DatabaseUrls; readonly adminUrl: string } {
  const name = `test_${randomUUID().replaceAll('-', '')}`
  const known: { urls?: DatabaseUrls; adminUrl?: string } = {}
  beforeAll(async () => {
    const server = await testServer()
    known.urls = await createDatabaseFrom(server, process.env.INTERLUDE_TEST_TEMPLATE!, name)
    known.adminUrl = server.adminUrl.replace(/\/[^/]*$/, `/${name}`)
    process.env.DATABASE_URL = known.urls.databaseUrl
    readEnvAgain()
  })
  afterAll(async () => {
    await closeDatabase()
    await closeLimits()
    await dropDatabase(await testServer(), name)
  })
  return known as { urls: DatabaseUrls; adminUrl: string }
}

async function testServer() {
  const server = await findServer({ stateDir: process.env.INTERLUDE_TEST_STATE! })
  if (!server) throw new Error('the test server is gone')
  return server
}
