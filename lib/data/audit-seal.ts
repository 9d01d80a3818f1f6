import 'server-only'
import { createHmac } from 'node:crypto'
import { deriveKey } from '#lib/crypto/keys.ts'
import { sameHash } from '#lib/crypto/token.ts'
import { keyring } from './keys.ts'
import type { WorkerTx } from './with-actor.ts'

/** The newest seal of a practice, as it is also kept outside the database. Positions begin at 1. */
export type AuditHead = { readonly position: number; readonly hash: string }

/** The chain no longer holds what was anchored outside the database: rows were taken away, or others put in place. */
export class BrokenChain extends Error {
  constructor() {
    super('the audit chain does not hold its anchored head')
    this.name = 'BrokenChain'
  }
}

export const sealsAtOnce = 1_000

/**
 * Seals what was written down since the last time, at most `sealsAtOnce` events: each hash is an HMAC-SHA-256 over
 * the row and the hash before it, under a key that is not in the database. Returns the new head and how many.
 *
 * @param anchor the head as it is known from outside the database
 * @throws BrokenChain when that head is no longer there: sealing on would cover it up
 */
export async function sealAudit(
  tx: WorkerTx,
  anchor: AuditHead | null,
): Promise<{ sealed: number; head: AuditHead | null }> {
  const { practiceId } = tx.actor
  await tx.db
    .$queryRaw`select pg_advisory_xact_lock(hashtextextended('audit seal ' || ${practiceId}, 0))::text`
  await confirmAnchor(tx, anchor)
  let head = await readHead(tx)
  const sealedAt = new Date(tx.now)
  const events = await readUnsealed(tx)
  const seals = events.map(event => {
    const position = (head?.position ?? 0) + 1
    const hash = hashOf(chainKeys()[0]!, {
      ...event,
      practiceId,
      position,
      previous: head?.hash ?? '',
      sealedAt: microseconds(sealedAt),
    })
    head = { position, hash }
    return { practiceId, position, eventId: event.eventId, hash, sealedAt }
  })
  if (seals.length > 0) await tx.db.auditSeal.createMany({ data: seals })
  return { sealed: seals.length, head }
}

async function confirmAnchor(tx: WorkerTx, anchor: AuditHead | null): Promise<void> {
  if (!anchor) return
  const there = await tx.db.auditSeal.findFirst({ where: { position: anchor.position } })
  if (!there || !sameHash(there.hash, anchor.hash)) throw new BrokenChain()
}

async function readHead(tx: WorkerTx): Promise<AuditHead | null> {
  return tx.db.auditSeal.findFirst({ orderBy: { position: 'desc' }, select: { position: true, hash: true } })
}

type AuditVerdict = {
  readonly ok: boolean
  /** How many seals are right, from the first on. */
  readonly sealed: number
  /** The position of the first one that is not, or that is missing. */
  readonly brokenAt: number | null
  /** Events that wait for the next run of the job. */
  readonly unsealed: number
}

/**
 * Goes through the whole chain of a practice. Finds a changed, missing, exchanged or added row; and with `anchor`,
 * the head as it is known from outside the database, also an end that was cut off.
 */
export async function verifyAudit(tx: WorkerTx, anchor: AuditHead | null): Promise<AuditVerdict> {
  const unsealed = await countUnsealed(tx)
  let head: AuditHead = { position: 0, hash: '' }
  let anchored = anchor === null
  for (let rows = await readSealed(tx, 0); rows.length > 0; rows = await readSealed(tx, head.position)) {
    for (const row of rows) {
      const right = row.position === head.position + 1 && isRight(row, tx.actor.practiceId, head.hash)
      if (!right) return { ok: false, sealed: head.position, brokenAt: head.position + 1, unsealed }
      head = row
      anchored ||= row.position === anchor?.position && sameHash(row.hash, anchor.hash)
    }
  }
  const brokenAt = anchored ? null : Math.min(anchor!.position, head.position + 1)
  return { ok: anchored, sealed: head.position, brokenAt, unsealed }
}

type Event = {
  readonly eventId: string
  readonly coupleId: string | null
  readonly actorId: string | null
  readonly actorRole: string | null
  readonly action: string | null
  readonly subjectId: string | null
  /** UTC with microseconds, as the database keeps it: a Date would drop three digits. */
  readonly at: string | null
}

type Sealed = Event & { readonly position: number; readonly hash: string; readonly sealedAt: string }

function isRight(row: Sealed, practiceId: string, previous: string): boolean {
  const { hash, ...rest } = row
  return chainKeys().some(key => sameHash(hashOf(key, { ...rest, practiceId, previous }), hash))
}

type Link = Omit<Sealed, 'hash'> & { readonly practiceId: string; readonly previous: string }

function hashOf(key: Buffer, link: Link): string {
  const { practiceId, position, previous, eventId, coupleId, actorId, actorRole, action, subjectId } = link
  const row = [practiceId, position, previous, eventId, coupleId, actorId, actorRole, action, subjectId]
  return createHmac('sha256', key)
    .update(JSON.stringify([...row, link.at, link.sealedAt]))
    .digest('hex')
}

/** The newest first: it seals; a chain that is older than a change of keys still verifies. */
function chainKeys(): Buffer[] {
  return keyring().map(kek => deriveKey(kek, 'audit chain'))
}

function microseconds(date: Date): string {
  return date.toISOString().replace('Z', '000Z')
}

function readUnsealed(tx: WorkerTx): Promise<Event[]> {
  return tx.db.$queryRaw<Event[]>`
    select e.id::text as "eventId", e.couple_id::text as "coupleId", e.actor_id::text as "actorId",
           e.actor_role as "actorRole", e.action, e.subject_id::text as "subjectId",
           to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at
    from audit_event e
    where not exists (select from audit_seal s where s.practice_id = e.practice_id and s.event_id = e.id)
    order by e.at, e.id
    limit ${sealsAtOnce}`
}

async function countUnsealed(tx: WorkerTx): Promise<number> {
  const [row] = await tx.db.$queryRaw<{ count: number }[]>`
    select count(*)::int as count from audit_event e
    where not exists (select from audit_seal s where s.practice_id = e.practice_id and s.event_id = e.id)`
  return row?.count ?? 0
}

/** An event that is gone comes as nulls, which no hash fits. */
function readSealed(tx: WorkerTx, after: number): Promise<Sealed[]> {
  return tx.db.$queryRaw<Sealed[]>`
    select s.position, s.hash, s.event_id::text as "eventId",
           to_char(s.sealed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "sealedAt",
           e.couple_id::text as "coupleId", e.actor_id::text as "actorId", e.actor_role as "actorRole", e.action,
           e.subject_id::text as "subjectId",
           to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at
    from audit_seal s
    left join audit_event e on e.id = s.event_id and e.practice_id = s.practice_id
    where s.position > ${after}
    order by s.position
    limit 5000`
}
