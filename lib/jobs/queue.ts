import { createHash, randomUUID } from 'node:crypto'
import { fromPrisma, type PgBoss } from 'pg-boss'
import { sealMail } from '#lib/data/queued-mail.ts'
import type { Tx } from '#lib/data/with-actor.ts'
import { env } from '#lib/env.ts'
import { openBoss } from './boss.ts'
import type { JobData, JobName } from './job-list.ts'

type Sending = {
  /** The practice it is for, where the actor has none (a visitor). */
  readonly practiceId?: string
  /** Not before this moment. */
  readonly after?: Date
  /** The same words again send nothing while the first one's row stands: for senders that may be run twice. */
  readonly once?: string
}

/**
 * Sends a job inside the transaction `tx`: it is there exactly if the rest of the transaction is. The worker acts
 * for the practice of whoever sends it.
 */
export async function enqueue<N extends JobName>(
  tx: Tx,
  job: N,
  data: JobData[N],
  { practiceId = practiceOf(tx), after, once }: Sending = {},
): Promise<void> {
  if (!practiceId) throw new Error('a job needs a practice')
  const boss = await sender()
  const id = once ? idFrom(`${job} ${once}`) : randomUUID()
  const told =
    job === 'mail' ? { sealed: sealMail(tx, { jobId: id, practiceId }, JSON.stringify(data)) } : data
  await boss.send(
    job,
    { practiceId, ...told },
    { id, db: fromPrisma(tx.db), ...(after && { startAfter: after }) },
  )
}

function practiceOf(tx: Tx): string | undefined {
  return 'practiceId' in tx.actor ? tx.actor.practiceId : undefined
}

function idFrom(words: string): string {
  const hex = createHash('sha256').update(words).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

const held = globalThis as { interludeSender?: Promise<PgBoss> }

/** It only looks up its queues on this connection; the jobs themselves go through the caller's transaction. */
function sender(): Promise<PgBoss> {
  held.interludeSender ??= openBoss({ connectionString: env().DATABASE_URL, max: 1 }).catch(error => {
    held.interludeSender = undefined
    throw error
  })
  return held.interludeSender
}

/** For scripts and tests, which would otherwise not end. */
export async function closeQueue(): Promise<void> {
  const boss = await held.interludeSender
  held.interludeSender = undefined
  await boss?.stop({ graceful: false })
}
