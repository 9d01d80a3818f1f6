import { Problem } from '#lib/domain/problem.ts'
import { env } from '#lib/env.ts'

/**
 * A change comes from our own pages or not at all: `Origin` equals APP_URL and the browser says same-origin.
 * Forwarded host headers are never looked at.
 */
export function confirmOrigin(request: Request): void {
  const site = request.headers.get('sec-fetch-site')
  const own = request.headers.get('origin') === env().APP_URL && (site === null || site === 'same-origin')
  if (!own) throw new Problem('not-allowed', 'origin')
}
