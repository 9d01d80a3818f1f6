import 'server-only'
import { now } from '#lib/clock.ts'
import type { Clinician, Owner, Partner, Person, Proof, Visitor, Worker } from '#lib/domain/access.ts'
import { Problem } from '#lib/domain/problem.ts'
import { database } from './database.ts'
import type { Prisma } from './generated/client.ts'

/**
 * A transaction in which somebody proven acts: what every function of lib/data takes first. `now` is one instant
 * for the whole transaction, the same one that row-level security sees.
 */
export type Tx<P extends Proof = Proof> = {
  readonly db: Prisma.TransactionClient
  readonly actor: P
  readonly now: Date
}

type Change = { readonly key: string; readonly bodyHash: string }

type Options = { readonly timeoutMs?: number }

/**
 * Runs `run` in one transaction as `actor`: tells row-level security who acts, and reads the membership again, so
 * that a proof minted before a revocation opens nothing after it.
 *
 * @throws Problem not-allowed (`signed-out`) when the membership or the session has ended meanwhile
 */
export async function withActor<P extends Proof, T>(
  actor: P,
  run: (tx: Tx<P>) => Promise<T>,
  options: Options = {},
): Promise<T> {
  const at = now()
  return database().$transaction(
    async db => {
      await tellWhoActs(db, actor, at)
      if (isPerson(actor)) await confirmMembership(db, actor)
      return run({ db, actor, now: at })
    },
    { timeout: options.timeoutMs ?? 10_000 },
  )
}

/**
 * As withActor, for a change: waits for a revocation under way, and takes the idempotency key in the same
 * transaction. A repeated key answers what the first one answered, without running again.
 *
 * @throws Problem conflict (`key-reused`) when the key came before with another body
 */
export async function withChange<P extends Person, T extends Prisma.InputJsonValue>(
  actor: P,
  change: Change,
  run: (tx: Tx<P>) => Promise<T>,
  options: Options = {},
): Promise<T> {
  return withActor(
    actor,
    async tx => {
      const before = await takeKey(tx, change)
      if (before) return before.answer as T
      const answer = await run(tx)
      await tx.db.idempotency.updateMany({
        where: { actorId: actor.userId, key: change.key },
        data: { answer },
      })
      return answer
    },
    options,
  )
}

async function tellWhoActs(db: Prisma.TransactionClient, actor: Proof, at: Date): Promise<void> {
  const who = settingsOf(actor)
  await db.$queryRaw`
    select set_config('app.role', ${who.role}, true), set_config('app.actor', ${who.actor}, true),
           set_config('app.practice', ${who.practice}, true), set_config('app.couple', ${who.couple}, true),
           set_config('app.partner', ${who.partner}, true), set_config('app.slot', ${who.slot}, true),
           set_config('app.case', '', true), set_config('app.now', ${at.toISOString()}, true),
           case when ${who.actor} = '' then null
                else pg_advisory_xact_lock_shared(hashtextextended(${who.actor}, 0))::text end`
}

function settingsOf(actor: Proof) {
  const nobody = { actor: '', practice: '', couple: '', partner: '', slot: '' }
  if (actor.kind === 'visitor') return { ...nobody, role: 'identity' }
  if (actor.kind === 'worker') {
    const role = actor.job === 'setup' ? 'setup' : 'worker'
    return { ...nobody, role, practice: actor.practiceId }
  }
  const person = { ...nobody, role: actor.kind, actor: actor.userId, practice: actor.practiceId }
  if (actor.kind !== 'partner') return person
  return { ...person, couple: actor.coupleId, partner: actor.partnerId, slot: actor.slot }
}

function isPerson(actor: Proof): actor is Person {
  return actor.kind !== 'visitor' && actor.kind !== 'worker'
}

async function confirmMembership(db: Prisma.TransactionClient, actor: Person): Promise<void> {
  const [member] =
    actor.kind === 'partner'
      ? await db.$queryRaw<unknown[]>`
          select 1 from seat s
          join auth_session a on a.user_id = s.user_id and a.id = ${actor.sessionId}::uuid and a.ended_at is null
          join app_user u on u.id = s.user_id and u.suspended_at is null
          where s.partner_id = ${actor.partnerId}::uuid and s.user_id = ${actor.userId}::uuid
            and s.joined_at is not null and s.left_at is null`
      : await db.$queryRaw<unknown[]>`
          select 1 from staff_member m
          join auth_session a on a.user_id = m.user_id and a.id = ${actor.sessionId}::uuid and a.ended_at is null
          join app_user u on u.id = m.user_id and u.suspended_at is null
          where m.user_id = ${actor.userId}::uuid and m.role = ${actor.kind} and m.until is null`
  if (!member) throw new Problem('not-allowed', 'signed-out')
}

/** Null when the key is new (and now taken); else the answer that was given. A second one waits for the first. */
async function takeKey(tx: Tx<Person>, change: Change): Promise<{ answer: unknown } | null> {
  const taken = await tx.db.$executeRaw`
    insert into idempotency (practice_id, actor_id, key, body_hash, at)
    values (${tx.actor.practiceId}::uuid, ${tx.actor.userId}::uuid, ${change.key}::uuid, ${change.bodyHash}, ${tx.now})
    on conflict (actor_id, key) do nothing`
  if (taken === 1) return null
  const before = await tx.db.idempotency.findUniqueOrThrow({
    where: { actorId_key: { actorId: tx.actor.userId, key: change.key } },
  })
  if (before.bodyHash !== change.bodyHash) throw new Problem('conflict', 'key-reused')
  return { answer: before.answer }
}

export type OwnerTx = Tx<Owner>
export type ClinicianTx = Tx<Clinician>
export type PartnerTx = Tx<Partner>
export type VisitorTx = Tx<Visitor>
export type WorkerTx = Tx<Worker>
