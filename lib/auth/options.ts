import 'server-only'
import type { NextAuthOptions } from 'next-auth'
import CredentialsProvider from 'next-auth/providers/credentials'
import { sessionCookie } from './cookie.ts'
import { deviceLabel } from './device.ts'
import { absoluteHours } from './lifetime.ts'
import { signInWithSecondFactor } from './second-factor.ts'
import { signInWithPassword } from './sign-in.ts'
import { tokenSecret } from './token.ts'

/**
 * next-auth guards the sign-in itself (CSRF, cookie, encryption of the token); who somebody is, is decided by our
 * own session row on every request. The token carries that row's secret and nothing else.
 */
export function authOptions(userAgent: string | null): NextAuthOptions {
  const device = deviceLabel(userAgent)
  const { name, options } = sessionCookie()
  return {
    secret: tokenSecret(),
    session: { strategy: 'jwt', maxAge: absoluteHours * 3600 },
    cookies: { sessionToken: { name, options } },
    pages: { signIn: '/sign-in', error: '/sign-in' },
    providers: [
      CredentialsProvider({
        id: 'password',
        credentials: { name: {}, password: {} },
        authorize: async given =>
          asUser(() => signInWithPassword(text(given?.name, 320), text(given?.password, 512), device)),
      }),
      CredentialsProvider({
        id: 'second-factor',
        credentials: { code: {} },
        authorize: async given => asUser(() => signInWithSecondFactor(text(given?.code, 40), device)),
      }),
    ],
    callbacks: {
      // Trap: `update` would hand the client's own JSON to this callback as `session`; it is never looked at.
      jwt: ({ token, user }) => (user ? { sid: user.id } : { sid: token.sid }),
    },
    logger: { error: () => {}, warn: () => {}, debug: () => {} },
  }
}

/** Never throws: next-auth copies an error's text into the redirect. Every failure looks the same. */
async function asUser(open: () => Promise<string | null>): Promise<{ id: string } | null> {
  try {
    const secret = await open()
    return secret ? { id: secret } : null
  } catch {
    return null
  }
}

function text(value: unknown, most: number): string {
  return typeof value === 'string' ? value.slice(0, most) : ''
}
