import 'server-only'
import type { Person } from '#lib/domain/access.ts'
import { Problem } from '#lib/domain/problem.ts'
import { writeDown } from './audit.ts'
import type { Tx } from './with-actor.ts'

type OwnSession = {
  readonly id: string
  readonly device: string
  readonly createdAt: Date
  readonly lastSeenAt: Date
  readonly current: boolean
}

/** The person's own live sessions, newest use first. */
export async function listOwnSessions(tx: Tx<Person>): Promise<OwnSession[]> {
  const rows = await tx.db.authSession.findMany({
    where: { userId: tx.actor.userId, endedAt: null, expiresAt: { gt: tx.now } },
    orderBy: { lastSeenAt: 'desc' },
  })
  return rows.map(row => ({
    id: row.id,
    device: row.device,
    createdAt: row.createdAt,
    lastSeenAt: row.lastSeenAt,
    current: row.id === tx.actor.sessionId,
  }))
}

/** Ends one of the person's own sessions. @throws Problem not-found for anybody else's */
export async function endOwnSession(tx: Tx<Person>, sessionId: string): Promise<void> {
  const { count } = await tx.db.authSession.updateMany({
    where: { id: sessionId, userId: tx.actor.userId, endedAt: null },
    data: { endedAt: tx.now },
  })
  if (count === 0) throw new Problem('not-found')
  await writeDown(tx, { action: 'session-ended', subjectId: sessionId })
}

/** Ends every other session of the person. Returns how many. */
export async function endOtherSessions(tx: Tx<Person>): Promise<number> {
  const { count } = await tx.db.authSession.updateMany({
    where: { userId: tx.actor.userId, endedAt: null, id: { not: tx.actor.sessionId } },
    data: { endedAt: tx.now },
  })
  await writeDown(tx, { action: 'other-sessions-ended' })
  return count
}
