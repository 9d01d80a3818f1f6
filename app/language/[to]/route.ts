import { env } from '#lib/env.ts'
import { nearestLocale } from '#lib/i18n/locale.ts'

/** Sets the language of this browser and goes back to where the link stood (an own path, else the start). */
export async function GET(request: Request, context: { params: Promise<{ to: string }> }): Promise<Response> {
  const locale = nearestLocale((await context.params).to)
  const back = new URL(request.url).searchParams.get('back') ?? '/'
  const own = /^\/(?![/\\])[\w\-/?=&.%]*$/.test(back) ? back : '/'
  const secure = env().APP_URL.startsWith('https:') ? '; Secure' : ''
  return new Response(null, {
    status: 303,
    headers: {
      location: new URL(own, env().APP_URL).href,
      'set-cookie': `language=${locale}; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly${secure}`,
      'cache-control': 'private, no-store',
    },
  })
}
