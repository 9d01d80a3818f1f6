import { withActor } from '#lib/data/with-actor.ts'
import { mint, type Person } from '#lib/domain/access.ts'

/** As if this person had just given their password again. */
export async function stepUp(who: Person): Promise<void> {
  await withActor(mint.visitor(), tx =>
    tx.db.authSession.updateMany({ where: { id: who.sessionId }, data: { steppedUpAt: tx.now } }),
  )
}
