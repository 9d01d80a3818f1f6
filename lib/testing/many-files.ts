import { commitManyImport } from '#lib/data/many-import-reading.ts'
import { receiveManyPart, startManyImport } from '#lib/data/many-imports.ts'
import { withActor } from '#lib/data/with-actor.ts'
import type { Clinician } from '#lib/domain/access.ts'
import { piecesOf } from '#lib/domain/import-file.ts'
import type { ManyMapping } from '#lib/domain/import-many.ts'
import type { Measure } from '#lib/domain/measures/measure.ts'
import { observationName } from '#lib/domain/measures/registry.ts'

/** Sends a text as the browser does; returns the import's id. */
export async function sendMany(clinician: Clinician, text: string): Promise<string> {
  const pieces = piecesOf(text)
  const file = { fileName: 'couples.csv', parts: pieces.length }
  const id = await withActor(clinician, tx => startManyImport(tx, file))
  for (const [index, piece] of pieces.entries()) {
    await withActor(clinician, tx => receiveManyPart(tx, id, { part: index + 1, text: piece }))
  }
  return id
}

/** Sends and takes in; the counts, and the id to undo it by. */
export async function importMany(clinician: Clinician, text: string, mapping: ManyMapping) {
  const id = await sendMany(clinician, text)
  const options = { timeoutMs: 60_000 }
  return { id, ...(await withActor(clinician, tx => commitManyImport(tx, id, mapping), options)) }
}

/** Totals of a measure, one column for each partner and day: `m_pre_csi` on one day, `m_post_csi` on another. */
export function totalsMapping(
  daily: ManyMapping,
  measure: Measure,
  columns: readonly { column: string; partner: 'A' | 'B'; day: string }[],
): ManyMapping {
  const { range, favourable, title } = measure
  const observation = { name: observationName(measure), label: title.en, ...range, favourable }
  return {
    ...daily,
    day: { kind: 'fixed' },
    series: columns.map(each => ({ ...each, observation })),
    outcome: null,
  }
}

/** Both partners of every couple on one row, a number for each day from `startDate`, scales from 0 to 4. */
export function dailyMapping(
  policyId: string,
  { couple, day, startDate }: { couple: string; day: string; startDate: string },
  columns: readonly { column: string; partner: 'A' | 'B'; name: string; favourable: 'higher' | 'lower' }[],
): ManyMapping {
  return {
    couple,
    partner: null,
    names: { kind: 'pattern', A: '{couple} A', B: '{couple} B' },
    day: { kind: 'number', column: day, startDate, zeroIs: 0 },
    series: columns.map(({ column, partner, name, favourable }) => ({
      column,
      partner,
      day: null,
      observation: {
        name,
        label: name[0]!.toUpperCase() + name.slice(1),
        low: 0,
        high: 4,
        favourable,
      },
    })),
    outcome: columns[0]!.name,
    settings: { policyId, zone: 'Europe/Lisbon', locale: 'en', country: 'PT' },
  }
}
