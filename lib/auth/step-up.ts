import 'server-only'
import { verifyPassword } from '#lib/crypto/password.ts'
import * as identity from '#lib/data/identity.ts'
import { spend } from '#lib/data/limits.ts'
import { withActor } from '#lib/data/with-actor.ts'
import { mint } from '#lib/domain/access.ts'
import { Problem } from '#lib/domain/problem.ts'
import { currentSession } from './current.ts'
import { acceptsCode } from './second-factor.ts'

/**
 * Whoever is signed in fully gives their password again, staff a code too, for what must not rest on an open session
 * alone: it counts for a few minutes (lib/data/step-up.ts). The code is one that was not used before.
 * @throws Problem not-allowed `signed-out`, `step-up-refused` for a wrong one; try-later `too-many`
 */
export async function stepUp({ password, code }: { password: string; code: string }): Promise<void> {
  const session = await currentSession()
  const isStaff = session !== null && session.roles.length > 0
  if (!session || (isStaff && !session.secondFactorAt)) throw new Problem('not-allowed', 'signed-out')
  await spend('step-up', session.userId)
  const visitor = mint.visitor()
  const hash = await withActor(visitor, tx => identity.readPasswordHash(tx, session.userId))
  const isRight = await verifyPassword(hash, password)
  const steppedUp = await withActor(visitor, async tx => {
    const passed = isRight && (!isStaff || (await acceptsCode(tx, session, code)))
    if (passed) await identity.stepUpSession(tx, session)
    else await identity.noteFailedStepUp(tx, session)
    return passed
  })
  if (!steppedUp) throw new Problem('not-allowed', 'step-up-refused')
}
