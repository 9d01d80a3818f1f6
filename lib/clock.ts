import { readFileSync } from 'node:fs'
import { env } from '#lib/env.ts'

// With its offset: a local time would mean another moment on each machine.
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/

/**
 * The present moment: the only reader of the clock for pages, handlers and jobs. Everything below is given it.
 *
 * INTERLUDE_CLOCK_FILE may name a file with an ISO 8601 instant, which is then the time until the file is rewritten:
 * how the browser tests move days. Throws if the file holds no instant. lib/env.ts refuses the setting unless
 * APP_URL is this very machine, because a standing clock keeps sessions and invitations alive.
 */
export function now(file: string | undefined = env().INTERLUDE_CLOCK_FILE): Date {
  if (!file) return new Date()
  const text = readFileSync(file, 'utf8').trim()
  if (!instant.test(text) || Number.isNaN(Date.parse(text))) {
    throw new Error('INTERLUDE_CLOCK_FILE: the file holds no ISO instant such as 2026-03-05T21:30:00Z')
  }
  return new Date(text)
}
