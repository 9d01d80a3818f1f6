import 'server-only'
import type { Standards } from '#lib/domain/custom-exercise-rules.ts'
import { exercises } from '#lib/domain/exercises/registry.ts'
import { findSource } from './custom-exercises-usable.ts'
import type { ClinicianTx } from './with-actor.ts'

/** What an exercise copied from `slug` (null: from none) is measured against. */
export async function standardsOf(tx: ClinicianTx, slug: string | null): Promise<Standards> {
  const source = slug === null ? null : await findSource(tx, slug)
  return {
    known: exercises.flatMap(each => each.observes),
    pace: source?.exercise.pace ?? null,
  }
}
