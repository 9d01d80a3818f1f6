import 'server-only'
import { parseCsv } from '#lib/csv.ts'
import { localDate } from '#lib/domain/calendar.ts'
import type { ImportedObservation, ImportTable } from '#lib/domain/import.ts'
import { describeColumns } from '#lib/domain/import-columns.ts'
import { confirmText } from '#lib/domain/import-file.ts'
import type { ManyMapping } from '#lib/domain/import-many.ts'
import {
  type CoupleReading,
  coupleLabels,
  type ManyReading,
  type ManyRefusal,
  readMany,
} from '#lib/domain/import-many-reading.ts'
import { askedRanges } from './imported-observations.ts'
import { findImportedCouples, type KnownCouple } from './many-import-couples.ts'
import { readManyParts } from './many-imports.ts'
import type { ClinicianTx } from './with-actor.ts'

/** As the domain's, and what only the stored rows can say. */
export type ManyImportRefusal = Omit<ManyRefusal, 'reason'> & {
  readonly reason: ManyRefusal['reason'] | 'already-imported-other' | 'other-range' | 'couple-closed'
}

/** One couple of the file against what is stored: `known` is null for one that would be made. */
export type JudgedCouple = {
  readonly reading: CoupleReading
  readonly known: KnownCouple | null
  readonly add: readonly ImportedObservation[]
  readonly unchanged: number
}

export type Judgement = {
  readonly reading: ManyReading
  readonly couples: readonly JudgedCouple[]
  readonly refused: readonly ManyImportRefusal[]
}

/** The received file as a table. @throws Problem of readManyParts, parseCsv, confirmText, describeColumns */
export async function readManyTable(tx: ClinicianTx, importId: string): Promise<ImportTable> {
  const table = parseCsv(confirmText(await readManyParts(tx, importId)))
  describeColumns(table)
  return table
}

/** What taking the table in would do, couple by couple, and everything that would be refused. Stores nothing. */
export async function judgeMany(
  tx: ClinicianTx,
  table: ImportTable,
  mapping: ManyMapping,
): Promise<Judgement> {
  const known = await findImportedCouples(tx, coupleLabels(table, mapping))
  const today = (label: string) => localDate(tx.now, known.get(label)?.zone ?? mapping.settings.zone)
  const reading = readMany(table, mapping, { today: once(today) })
  const stored = await storedValues(tx, [...known.values()], mapping)
  const refused: ManyImportRefusal[] = [...reading.refused, ...(await otherRanges(tx, known, mapping))]
  const couples = reading.couples.map(each => {
    const judged = judgeCouple(each, known.get(each.label) ?? null, stored, mapping)
    refused.push(...judged.refused)
    return judged.couple
  })
  return { reading, couples, refused: refused.sort((a, b) => a.line - b.line) }
}

function judgeCouple(
  reading: CoupleReading,
  known: KnownCouple | null,
  stored: ReadonlyMap<string, number>,
  mapping: ManyMapping,
): { couple: JudgedCouple; refused: ManyImportRefusal[] } {
  const add: ImportedObservation[] = []
  const refused: ManyImportRefusal[] = []
  for (const each of reading.observations) {
    const { line, name, value } = each
    const before = known && stored.get(`${known.partners[each.partner].id} ${name} ${each.day}`)
    if (before === null || before === undefined) add.push(each)
    else if (before !== value) {
      const reason = 'already-imported-other'
      refused.push({ line, column: columnOf(each, mapping), reason, value: String(value) })
    }
  }
  const unchanged = reading.observations.length - add.length - refused.length
  if (known?.closed && add.length > 0) {
    const { line, label: value } = reading
    refused.push({ line, column: mapping.couple, reason: 'couple-closed', value })
  }
  return { couple: { reading, known, add, unchanged }, refused }
}

function columnOf({ partner, name, day }: ImportedObservation, { series }: ManyMapping): string {
  const own = series.find(
    each =>
      each.observation.name === name &&
      (each.partner === 'row' || each.partner === partner) &&
      (each.day ?? day) === day,
  )
  return own?.column ?? ''
}

/** What was imported before under the mapping's names, by partner, name and day. */
async function storedValues(
  tx: ClinicianTx,
  known: readonly KnownCouple[],
  { series }: ManyMapping,
): Promise<Map<string, number>> {
  const names = [...new Set(series.map(each => each.observation.name))]
  const ids = known.map(each => each.coupleId)
  const rows = await tx.db.$queryRaw<{ partnerId: string; name: string; day: string; value: number }[]>`
    select partner_id as "partnerId", name, day::text as day, value from observation
    where couple_id = any(${ids}::uuid[]) and name = any(${names}) and import_id is not null`
  return new Map(rows.map(({ partnerId, name, day, value }) => [`${partnerId} ${name} ${day}`, value]))
}

/** One name is one question with one range: what is asked or measured under it decides, or what stands there. */
async function otherRanges(
  tx: ClinicianTx,
  known: ReadonlyMap<string, KnownCouple>,
  { series }: ManyMapping,
): Promise<ManyImportRefusal[]> {
  const names = [...new Set(series.map(each => each.observation.name))]
  const ids = [...known.values()].map(each => each.coupleId)
  const stored = await tx.db.$queryRaw<{ name: string; low: number; high: number; favourable: string }[]>`
    select distinct name, low, high, favourable from observation
    where couple_id = any(${ids}::uuid[]) and name = any(${names})`
  const taken = [...askedRanges(), ...stored]
  return series.flatMap(({ column, observation: { name, low, high, favourable } }) => {
    const other = taken.find(
      each =>
        each.name === name && (each.low !== low || each.high !== high || each.favourable !== favourable),
    )
    return other ? [{ line: 1, column, reason: 'other-range', value: `${other.low}–${other.high}` }] : []
  })
}

/** Each label is asked once: working out a zone's date is the slow part. */
function once(read: (label: string) => string): (label: string) => string {
  const known = new Map<string, string>()
  return label => {
    const before = known.get(label) ?? read(label)
    known.set(label, before)
    return before
  }
}
