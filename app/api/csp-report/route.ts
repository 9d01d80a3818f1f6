import { log } from '#lib/log.ts'

/** A browser says that a page broke the content policy. Only that it happened is kept: reports carry addresses. */
export async function POST(): Promise<Response> {
  log.warn('content-policy-broken')
  return new Response(null, { status: 204 })
}
