import 'server-only'
import { Pool } from 'pg'
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import { Problem } from '#lib/domain/problem.ts'
import { env } from '#lib/env.ts'

/**
 * Limits are kept in PostgreSQL: every web process counts together, and a restart forgets nothing.
 * Points per duration in seconds, for one key (a person, an address, an account name).
 */
const limits = {
  'sign-in': { points: 10, duration: 15 * 60 },
  'sign-in-everybody': { points: 600, duration: 60 },
  'second-factor': { points: 8, duration: 15 * 60 },
  'step-up': { points: 8, duration: 15 * 60 },
  invitation: { points: 30, duration: 60 },
  write: { points: 60, duration: 60 },
  autosave: { points: 240, duration: 60 },
  upload: { points: 600, duration: 60 },
  export: { points: 5, duration: 24 * 3600 },
} as const

export type LimitName = keyof typeof limits

/** Uses up one point. @throws Problem try-later with `retryAfter` in seconds when none is left */
export async function spend(name: LimitName, key: string): Promise<void> {
  try {
    await limiter(name).consume(key)
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal
    throw new Problem('try-later', 'too-many', { retryAfter: Math.ceil(refusal.msBeforeNext / 1000) })
  }
}

/** Gives the points of a key back: after a right password, the wrong ones before it no longer count. */
export async function forgive(name: LimitName, key: string): Promise<void> {
  await limiter(name).delete(key)
}

const held = globalThis as {
  interludeLimiters?: Map<LimitName, RateLimiterPostgres>
  interludeLimitPool?: Pool
}

function limiter(name: LimitName): RateLimiterPostgres {
  held.interludeLimitPool ??= openPool()
  held.interludeLimiters ??= new Map()
  const known = held.interludeLimiters.get(name)
  if (known) return known
  const { points, duration } = limits[name]
  const made = new RateLimiterPostgres({
    storeClient: held.interludeLimitPool,
    schemaName: 'limits',
    tableName: 'spent',
    tableCreated: true,
    keyPrefix: name,
    points: env().INTERLUDE_LIMITS === 'raised' ? points * 1_000 : points,
    duration,
  })
  held.interludeLimiters.set(name, made)
  return made
}

function openPool(): Pool {
  const pool = new Pool({ connectionString: env().DATABASE_URL, max: 3, connectionTimeoutMillis: 2_500 })
  // An idle connection that the server cuts would otherwise end this process; the next query connects anew.
  pool.on('error', () => {})
  return pool
}

/** Closes the pool: for scripts and tests, which would otherwise not end. */
export async function closeLimits(): Promise<void> {
  await held.interludeLimitPool?.end()
  held.interludeLimitPool = undefined
  held.interludeLimiters = undefined
}
