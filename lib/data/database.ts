import 'server-only'
import { PrismaPg } from '@prisma/adapter-pg'
import { env } from '#lib/env.ts'
import { PrismaClient } from './generated/client.ts'

/**
 * The application's one connection pool, as a role that owns nothing and cannot bypass row-level security. Only
 * with-actor.ts may use it: a query outside withActor finds no rows.
 */
export function database(): PrismaClient {
  const holder = globalThis as { interludeDatabase?: PrismaClient }
  holder.interludeDatabase ??= connect()
  return holder.interludeDatabase
}

/** Closes the pool: for scripts and tests, which would otherwise not end. */
export async function closeDatabase(): Promise<void> {
  const holder = globalThis as { interludeDatabase?: PrismaClient }
  await holder.interludeDatabase?.$disconnect()
  holder.interludeDatabase = undefined
}

function connect(): PrismaClient {
  const adapter = new PrismaPg({
    connectionString: env().DATABASE_URL,
    max: 10,
    connectionTimeoutMillis: 2_500,
    options: '-c statement_timeout=5000 -c lock_timeout=2000',
  })
  return new PrismaClient({ adapter, transactionOptions: { maxWait: 2_500, timeout: 10_000 } })
}
