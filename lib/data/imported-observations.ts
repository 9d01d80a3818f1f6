import 'server-only'
import { exercises } from '#lib/domain/exercises/registry.ts'
import type { ImportedObservation } from '#lib/domain/import.ts'
import { measures, observationName } from '#lib/domain/measures/registry.ts'
import type { ClinicianTx } from './with-actor.ts'

/** An imported number with the couple, the partner and the import that it is filed under. */
type PlacedObservation = ImportedObservation & {
  readonly coupleId: string
  readonly partnerId: string
  readonly importId: string
}

const ROWS_AT_ONCE = 2_000

/**
 * Stores imported numbers: the clinician's, never visible to a partner. `after` is told how many are in, as often as
 * some more are.
 */
export async function addImported(
  tx: ClinicianTx,
  add: readonly PlacedObservation[],
  after: (stored: number) => Promise<void> = async () => {},
): Promise<void> {
  // One array a column: createMany binds eleven values a row and takes four times as long.
  for (let at = 0; at < add.length; at += ROWS_AT_ONCE) {
    const rows = add.slice(at, at + ROWS_AT_ONCE)
    await tx.db.$executeRaw`
      insert into observation
        (practice_id, audience, couple_id, import_id, partner_id, name, day, value, low, high, favourable)
      select ${tx.actor.practiceId}::uuid, 'therapist', each.*
      from unnest(
        ${rows.map(each => each.coupleId)}::uuid[], ${rows.map(each => each.importId)}::uuid[],
        ${rows.map(each => each.partnerId)}::uuid[], ${rows.map(each => each.name)}::text[],
        ${rows.map(each => each.day)}::date[], ${rows.map(each => each.value)}::float8[],
        ${rows.map(each => each.low)}::float8[], ${rows.map(each => each.high)}::float8[],
        ${rows.map(each => each.favourable)}::text[]) as each`
    await after(at + rows.length)
  }
}

type Range = Pick<ImportedObservation, 'name' | 'low' | 'high' | 'favourable'>

/** Names that are taken, with the range and direction that go with them: what exercises ask and what measures give. */
export function askedRanges(): Range[] {
  const totals = measures.map(measure => {
    const { range, favourable } = measure
    return { name: observationName(measure), low: range.low, high: range.high, favourable }
  })
  return [...exercises.flatMap(exercise => exercise.observes), ...totals]
}
