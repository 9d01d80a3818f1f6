import 'server-only'
import { type Measure, measure as measureSchema } from '#lib/domain/measures/measure.ts'
import { measures, observationName } from '#lib/domain/measures/registry.ts'
import type { ClinicianTx } from './with-actor.ts'

/** Every measure that a number may come from, by the name of its observation: built-in, and each version of the practice's own. */
export async function listKnownMeasures(tx: ClinicianTx): Promise<Map<string, Measure>> {
  const rows = await tx.db.practiceMeasure.findMany({
    select: { body: true },
    orderBy: [{ measureId: 'asc' }, { version: 'asc' }],
  })
  const own = rows.map(row => measureSchema.parse(row.body))
  return new Map([...measures, ...own].map(each => [observationName(each), each]))
}
