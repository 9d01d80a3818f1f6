import 'server-only'
import type { PgBoss } from 'pg-boss'
import { z } from 'zod'
import { clearDiscardedNotes } from '#lib/data/case-notes-writing.ts'
import { clearIdempotency } from '#lib/data/clear-idempotency.ts'
import { closeDatabase } from '#lib/data/database.ts'
import { clearExportLinks } from '#lib/data/export-links.ts'
import { extendPlans } from '#lib/data/extend-plans.ts'
import { clearAbandonedImports } from '#lib/data/imports.ts'
import { clearAbandonedManyImports } from '#lib/data/many-imports.ts'
import { openMail } from '#lib/data/queued-mail.ts'
import { env } from '#lib/env.ts'
import { log } from '#lib/log.ts'
import { type Mail, sendMail } from '#lib/notify/mail.ts'
import { asWorker, inEveryPractice } from './as-worker.ts'
import { openBoss } from './boss.ts'
import { tellBackup, tellLead } from './flags.ts'
import { holdPaces } from './hold-pace.ts'
import type { ClockworkName, JobName } from './job-list.ts'
import { closeQueue } from './queue.ts'
import { sealPractice } from './seal-audit.ts'

export type Worker = {
  /** Lets the jobs under way finish, for `patience` milliseconds at most; one that does not is run again later. */
  stop(patience?: number): Promise<void>
}

const aboutFlag = z.object({ practiceId: z.uuid(), flagId: z.uuid() })
const aboutMail = z.object({ practiceId: z.uuid(), sealed: z.string() })

/** Runs the jobs of the queue, and what runs by the clock, until it is stopped. Many workers may run side by side. */
export async function startWorker({ pollSeconds = 2 } = {}): Promise<Worker> {
  const boss = await openBoss({
    connectionString: env().DATABASE_URL,
    max: 4,
    supervise: true,
    schedule: true,
  })
  const run = (name: JobName | ClockworkName, handle: (id: string, data: unknown) => Promise<void>) =>
    boss.work(name, { pollingIntervalSeconds: pollSeconds }, async ([job]) => {
      if (job) await logged(name, () => handle(job.id, job.data))
    })
  await run('flag-raised', async (_, data) => {
    const { practiceId, flagId } = aboutFlag.parse(data)
    await asWorker(practiceId, 'flag-raised', tx => tellLead(tx, flagId))
  })
  await run('flag-backup', async (_, data) => {
    const { practiceId, flagId } = aboutFlag.parse(data)
    await asWorker(practiceId, 'flag-backup', tx => tellBackup(tx, flagId))
  })
  await run('mail', async (id, data) => {
    const { practiceId, sealed } = aboutMail.parse(data)
    // Opened in a transaction, sent outside: a mail server that hangs must hold nothing.
    const mail = await asWorker(practiceId, 'mail', async tx => openMail(tx, id, sealed))
    await sendMail(JSON.parse(mail) as Mail)
  })
  const everywhere = (name: ClockworkName, task: (practiceId: string) => Promise<unknown>) =>
    run(name, () => inEveryPractice(name, task))
  await everywhere('extend-plans', id => asWorker(id, 'extend-plans', extendPlans))
  await everywhere('hold-pace', holdPaces)
  await everywhere('seal-audit', sealPractice)
  await everywhere('clear-idempotency', id => asWorker(id, 'clear-idempotency', clearIdempotency))
  await everywhere('clear-imports', id =>
    asWorker(id, 'clear-imports', async tx => {
      await clearAbandonedImports(tx)
      await clearAbandonedManyImports(tx)
    }),
  )
  await everywhere('clear-notes', id => asWorker(id, 'clear-notes', clearDiscardedNotes))
  await everywhere('clear-exports', id => asWorker(id, 'clear-exports', clearExportLinks))
  return { stop: patience => stop(boss, patience) }
}

async function logged(job: string, run: () => Promise<void>): Promise<void> {
  try {
    await run()
  } catch (error) {
    log.error('job-failed', { job, error })
    // What a failure says may repeat an address or a row, and the queue would store it.
    throw new Error(error instanceof Error ? error.name : 'failed')
  }
}

async function stop(boss: PgBoss, patience = 5_000): Promise<void> {
  await boss.stop({ timeout: patience })
  await closeQueue()
  await closeDatabase()
}
