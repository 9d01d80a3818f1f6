import 'server-only'
import { definition } from '#lib/domain/exercises/exercise.ts'
import type { Measure } from '#lib/domain/measures/measure.ts'
import { measures, observationName } from '#lib/domain/measures/registry.ts'
import type { CaseTx } from './case-files.ts'
import type { PartnerTx } from './with-actor.ts'

/**
 * The measures whose totals stand under these names: as the practice was given or brought them, for what was sent is
 * judged by the rules with which it was sent; else the built-in one of just this version.
 */
export async function findMeasures(
  tx: CaseTx | PartnerTx,
  names: readonly string[],
): Promise<ReadonlyMap<string, Measure>> {
  const slugs = names.map(name => name.replace(/-v\d+$/, ''))
  const rows = await tx.db.exerciseDefinition.findMany({
    where: { practiceId: practiceOf(tx), slug: { in: slugs } },
    select: { body: true },
  })
  const sent = rows.flatMap(({ body }) => definition.parse(body).measure ?? [])
  return new Map([...measures, ...sent].map(each => [observationName(each), each]))
}

function practiceOf(tx: CaseTx | PartnerTx): string {
  return 'file' in tx ? tx.file.clinician.practiceId : tx.actor.practiceId
}
