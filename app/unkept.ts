import { currentSession } from '#lib/auth/current.ts'
import { env } from '#lib/env.ts'

/** Nothing on the way may keep it, whatever stands in front of this server. */
export const unkept = { 'cache-control': 'private, no-store' }

/** What a file's handler answers where there is nothing for whoever asks. */
export function nothingFound(): Response {
  return new Response(null, { status: 404, headers: unkept })
}

/** To whoever is signed in as somebody else there is nothing; whoever is signed out goes to sign in. */
export async function turnAway(): Promise<Response> {
  if (await currentSession()) return nothingFound()
  return new Response(null, { status: 303, headers: { ...unkept, location: `${env().APP_URL}/sign-in` } })
}
