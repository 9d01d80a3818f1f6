import { invitationCookie } from '#lib/auth/invitation.ts'
import { env } from '#lib/env.ts'

/**
 * Takes the token out of the address at once and goes on without it. Has no other effect: link scanners and
 * previews may come here as often as they like.
 */
export async function GET(
  _request: Request,
  context: { params: Promise<{ token: string }> },
): Promise<Response> {
  const { token } = await context.params
  const { name, options } = invitationCookie()
  const parts = [`${name}=${/^[\w-]{43}$/.test(token) ? token : ''}`, 'Path=/', 'HttpOnly', 'SameSite=Lax']
  parts.push(`Max-Age=${options.maxAge}`)
  if (options.secure) parts.push('Secure')
  return new Response(null, {
    status: 303,
    headers: {
      location: `${env().APP_URL}/invitation`,
      'set-cookie': parts.join('; '),
      'cache-control': 'private, no-store',
      'referrer-policy': 'no-referrer',
    },
  })
}
