/**
 * Signs in through next-auth: its CSRF token first, then the credentials. True when the session cookie is set.
 * Throws a TypeError when the connection is lost.
 */
export async function signInWith(
  provider: 'password' | 'second-factor',
  credentials: Record<string, string>,
): Promise<boolean> {
  const { csrfToken } = (await (await fetch('/api/auth/csrf', { cache: 'no-store' })).json()) as {
    csrfToken: string
  }
  const answer = await fetch(`/api/auth/callback/${provider}`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ ...credentials, csrfToken, json: 'true', callbackUrl: '/' }),
  })
  const { url } = (await answer.json()) as { url?: string }
  return answer.ok && url !== undefined && !new URL(url, location.origin).searchParams.has('error')
}
