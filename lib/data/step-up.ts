import 'server-only'
import type { Person } from '#lib/domain/access.ts'
import { Problem } from '#lib/domain/problem.ts'
import type { Tx } from './with-actor.ts'

/** How long a password that was given again counts (SECURITY.md B4). */
const STEP_UP_MINUTES = 5

/** @throws Problem not-allowed `step-up` unless this session gave its password again within the last minutes */
export async function requireStepUp(tx: Tx<Person>): Promise<void> {
  const since = new Date(tx.now.getTime() - STEP_UP_MINUTES * 60_000)
  const fresh = await tx.db.authSession.findFirst({
    where: { id: tx.actor.sessionId, userId: tx.actor.userId, steppedUpAt: { gt: since } },
    select: { id: true },
  })
  if (!fresh) throw new Problem('not-allowed', 'step-up')
}
