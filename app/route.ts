import { currentSession } from '#lib/auth/current.ts'
import { env } from '#lib/env.ts'
import { nearestLocale } from '#lib/i18n/locale.ts'

/** Everybody to their own home, in their own language. */
export async function GET(): Promise<Response> {
  const session = await currentSession()
  const headers = new Headers({
    location: new URL(homeOf(session), env().APP_URL).href,
    'cache-control': 'private, no-store',
  })
  if (session) {
    const secure = env().APP_URL.startsWith('https:') ? '; Secure' : ''
    const language = nearestLocale(session.locale)
    headers.set(
      'set-cookie',
      `language=${language}; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly${secure}`,
    )
  }
  return new Response(null, { status: 303, headers })
}

function homeOf(session: Awaited<ReturnType<typeof currentSession>>): string {
  if (!session) return '/sign-in'
  if (session.seat) return '/today'
  if (!session.secondFactorAt) return '/sign-in/second-factor'
  return session.roles.includes('clinician') ? '/caseload' : '/practice'
}
