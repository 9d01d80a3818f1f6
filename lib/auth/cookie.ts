import { env } from '#lib/env.ts'

/**
 * The session cookie's name and rules. On http (localhost only) a browser keeps no `__Host-` cookie, so the name is
 * plain there; everything else is the same.
 */
export function sessionCookie() {
  const secure = env().APP_URL.startsWith('https:')
  return {
    name: secure ? '__Host-interlude' : 'interlude',
    options: { httpOnly: true, sameSite: 'lax', path: '/', secure } as const,
  }
}
