import 'server-only'
import { couplesToHold, holdPace } from '#lib/data/hold-pace.ts'
import { asWorker } from './as-worker.ts'

/** Holds what appointments brought, a transaction for each couple: one that waits keeps no other waiting. */
export async function holdPaces(practiceId: string): Promise<void> {
  for (const coupleId of await asWorker(practiceId, 'hold-pace', couplesToHold)) {
    await asWorker(practiceId, 'hold-pace', tx => holdPace(tx, coupleId))
  }
}
