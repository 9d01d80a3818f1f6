import { openCaseFile } from '#lib/data/case-files.ts'
import { type Tx, withActor } from '#lib/data/with-actor.ts'
import {
  type Clinician,
  mint,
  type Owner,
  type Partner,
  type Proof,
  type Worker,
} from '#lib/domain/access.ts'
import { found } from '#lib/domain/problem.ts'
import type { IsolationCase } from './isolation-cases.ts'
import type { Prey } from './isolation-world.ts'

/** Whom a function is for: the couple's own clinician, its partner A, its owner, or a job of its practice. */
export function rightful(each: IsolationCase, prey: Prey): Proof {
  if ('file' in each || 'clinician' in each) return prey.clinician
  if ('partner' in each) return prey.a
  return 'owner' in each ? prey.owner : mint.worker({ practiceId: prey.practiceId, job: 'testing' })
}

/** The call as the rightful one makes it; a case file is opened first. */
export async function call(each: IsolationCase, tx: Tx, prey: Prey): Promise<unknown> {
  if ('file' in each) return each.file(found(await openCaseFile(tx as Tx<Clinician>, prey.coupleId)), prey)
  if ('clinician' in each) return each.clinician(tx as Tx<Clinician>, prey)
  if ('partner' in each) return each.partner(tx as Tx<Partner>, prey)
  return 'owner' in each ? each.owner(tx as Tx<Owner>, prey) : each.worker(tx as Tx<Worker>, prey)
}

/** Runs and takes everything back. */
export async function inVain<T>(who: Proof, run: (tx: Tx) => Promise<T>): Promise<T | 'nothing'> {
  let result: T | 'nothing' = 'nothing'
  const back = new Error('taken back')
  await withActor(who, async tx => {
    result = (await run(tx)) ?? 'nothing'
    throw back
  }).catch(error => {
    if (error !== back) throw error
  })
  return result
}
