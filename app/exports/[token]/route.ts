import { currentClinician, currentPartner, currentSession } from '#lib/auth/current.ts'
import { takeArchive } from '#lib/data/export-links.ts'
import { withActor } from '#lib/data/with-actor.ts'
import { env } from '#lib/env.ts'

/** Nothing on the way may keep it, whatever stands in front of this server. */
const unkept = { 'cache-control': 'private, no-store', 'referrer-policy': 'no-referrer' }

/** The archive behind a link, once, for whoever made it; to everybody else, and a second time, it is not there. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ token: string }> },
): Promise<Response> {
  const person = (await currentPartner()) ?? (await currentClinician())
  if (!person) return turnAway()
  const { token } = await params
  const taken = await withActor(person, tx => takeArchive(tx, token))
  if (!taken) return new Response(null, { status: 404, headers: unkept })
  return new Response(new Uint8Array(taken.archive), {
    headers: {
      ...unkept,
      'content-type': 'application/zip',
      'content-disposition': `attachment; filename="${taken.fileName}"`,
    },
  })
}

async function turnAway(): Promise<Response> {
  if (await currentSession()) return new Response(null, { status: 404, headers: unkept })
  return new Response(null, { status: 303, headers: { ...unkept, location: `${env().APP_URL}/sign-in` } })
}
