import { randomBytes } from 'node:crypto'
import { type NextRequest, NextResponse } from 'next/server'

/**
 * Headers and methods, nothing else: never the gate. Who may see what is decided in the data layer, and the access
 * matrix passes without this file.
 */
export function proxy(request: NextRequest): NextResponse {
  const api = request.nextUrl.pathname.startsWith('/api/')
  if (!api && request.method !== 'GET' && request.method !== 'HEAD') {
    return withHeaders(new NextResponse(null, { status: 405, headers: { allow: 'GET, HEAD' } }), null)
  }
  const nonce = randomBytes(16).toString('base64')
  const headers = new Headers(request.headers)
  for (const name of untrusted) headers.delete(name)
  // Next reads the nonce for its own scripts from the policy on the request; a client's own is overwritten.
  headers.set('content-security-policy', policy(nonce))
  headers.set('x-nonce', nonce)
  return withHeaders(NextResponse.next({ request: { headers } }), nonce)
}

const untrusted = [
  'x-middleware-subrequest',
  'x-forwarded-host',
  'x-forwarded-proto',
  'x-forwarded-port',
  'x-nonce',
]

/**
 * `style-src-attr` is open because server-rendered charts carry style attributes; styles from elsewhere are not.
 */
function policy(nonce: string): string {
  const development = process.env.NODE_ENV === 'development'
  return [
    `default-src 'self'`,
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    development ? `style-src 'self' 'unsafe-inline'` : `style-src 'self' 'nonce-${nonce}'`,
    `style-src-attr 'unsafe-inline'`,
    `img-src 'self' data:`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `form-action 'self'`,
    `frame-ancestors 'none'`,
    'report-uri /api/csp-report',
  ].join('; ')
}

function withHeaders(response: NextResponse, nonce: string | null): NextResponse {
  const { headers } = response
  if (nonce) headers.set('content-security-policy', policy(nonce))
  headers.set('strict-transport-security', 'max-age=63072000; includeSubDomains')
  headers.set('x-content-type-options', 'nosniff')
  headers.set('referrer-policy', 'no-referrer')
  headers.set('cross-origin-opener-policy', 'same-origin')
  headers.set('cross-origin-resource-policy', 'same-origin')
  headers.set(
    'permissions-policy',
    'camera=(), microphone=(), geolocation=(), payment=(), usb=(), screen-wake-lock=(self)',
  )
  headers.set('x-robots-tag', 'noindex')
  headers.set('cache-control', 'private, no-store')
  return response
}

export const config = { matcher: ['/((?!_next/static|icon.svg|favicon.ico).*)'] }
