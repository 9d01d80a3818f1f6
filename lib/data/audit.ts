import 'server-only'
import type { Tx } from './with-actor.ts'

/** What is written down of an act: never content, never a name. */
type Act = {
  readonly action: string
  readonly practiceId?: string
  readonly coupleId?: string
  readonly subjectId?: string
  readonly actorId?: string
}

/** In the transaction of the act itself: if this fails, the act fails. */
export async function writeDown(tx: Tx, act: Act): Promise<void> {
  await writeDownAll(tx, [act])
}

/** As writeDown, for one act on many: a row each. */
export async function writeDownAll(tx: Tx, acts: readonly Act[]): Promise<void> {
  await tx.db.auditEvent.createMany({ data: acts.map(act => rowOf(tx, act)) })
}

function rowOf(tx: Tx, act: Act) {
  const person = 'userId' in tx.actor ? tx.actor : null
  const practiceId = act.practiceId ?? ('practiceId' in tx.actor ? tx.actor.practiceId : null)
  if (!practiceId) throw new Error('an audit event needs a practice')
  return {
    practiceId,
    coupleId: act.coupleId ?? null,
    actorId: act.actorId ?? person?.userId ?? null,
    actorRole: tx.actor.kind,
    action: act.action,
    subjectId: act.subjectId ?? null,
    at: tx.now,
  }
}
