import 'server-only'
import { listPracticeIds } from '#lib/data/practices.ts'
import { type WorkerTx, withActor } from '#lib/data/with-actor.ts'
import { mint } from '#lib/domain/access.ts'
import { log } from '#lib/log.ts'

/** One transaction of a job of one practice: the only mint of a worker's proof. */
export function asWorker<T>(practiceId: string, job: string, run: (tx: WorkerTx) => Promise<T>): Promise<T> {
  return withActor(mint.worker({ practiceId, job }), run)
}

/** Runs in each practice, one after the other. One that fails does not keep the others from their turn. */
export async function inEveryPractice(
  job: string,
  run: (practiceId: string) => Promise<unknown>,
): Promise<void> {
  let failed = 0
  for (const practiceId of await practiceIds()) {
    try {
      await run(practiceId)
    } catch (error) {
      log.error('job-failed', { job, error })
      failed += 1
    }
  }
  if (failed > 0) throw new Error(`${job} failed in ${failed} practices`)
}

/** Every practice of this installation. */
export function practiceIds(): Promise<string[]> {
  return withActor(mint.visitor(), listPracticeIds)
}
