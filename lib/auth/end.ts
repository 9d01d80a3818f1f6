import 'server-only'
import { cookies } from 'next/headers'
import { endSession } from '#lib/data/identity.ts'
import { withActor } from '#lib/data/with-actor.ts'
import { mint } from '#lib/domain/access.ts'
import { sessionCookie } from './cookie.ts'
import { secretHashIn } from './token.ts'

/** Ends the session of this request, if there is one: a copy of its cookie is dead from now on. */
export async function endCurrentSession(): Promise<void> {
  const jar = await cookies()
  const { name, options } = sessionCookie()
  const secretHash = await secretHashIn(jar.get(name)?.value)
  if (secretHash) await withActor(mint.visitor(), tx => endSession(tx, secretHash))
  jar.set(name, '', { ...options, maxAge: 0 })
}
