import 'server-only'
import { parseCsv } from '#lib/csv.ts'
import { localDate } from '#lib/domain/calendar.ts'
import {
  type ImportedObservation,
  type ImportMapping,
  type ImportTable,
  type Refusal,
  readImport,
} from '#lib/domain/import.ts'
import { describeColumns, type ImportColumn } from '#lib/domain/import-columns.ts'
import { confirmText } from '#lib/domain/import-file.ts'
import { found, Problem } from '#lib/domain/problem.ts'
import { writeDown } from './audit.ts'
import { type CaseTx, openCaseFile } from './case-files.ts'
import { holdOpenCouple } from './couples.ts'
import { addImported, askedRanges } from './imported-observations.ts'
import { readParts } from './imports.ts'
import type { ClinicianTx } from './with-actor.ts'

/** Refused rows that one answer or page lists; `refusedTotal` counts them all. */
export const LISTED_REFUSALS = 200
const LISTED_DAYS = 10
/** Far above one couple's life; below what one transaction can hold. */
export const MOST_VALUES = 100_000

/** As the domain's, and what only the stored observations can say. */
type ImportRefusal = Omit<Refusal, 'reason'> & {
  reason: Refusal['reason'] | 'already-imported-other' | 'other-range'
}

export type ImportCheck = {
  readonly read: number
  readonly filteredOut: number
  readonly gaps: number
  /** Observations that would be new, and those that stand there already with the same value. */
  readonly add: number
  readonly unchanged: number
  readonly refused: ImportRefusal[]
  readonly refusedTotal: number
  /** The first days as they would be stored; `values` in the order of the mapping's series, null for a gap. */
  readonly first: { line: number; day: string; values: (number | null)[] }[]
}

/** Columns of the received file. @throws Problem of readParts, parseCsv, confirmText, describeColumns */
export async function describeImport(
  tx: CaseTx,
  importId: string,
): Promise<{ rows: number; columns: ImportColumn[] }> {
  const table = await readTable(tx, importId)
  return { rows: table.rows.length, columns: describeColumns(table) }
}

/** What a commit with this mapping would do, and every row that would be refused. Stores nothing. */
export async function checkImport(
  tx: CaseTx,
  importId: string,
  mapping: ImportMapping,
): Promise<ImportCheck> {
  const { add, unchanged, reading, refused } = await judge(tx, await readTable(tx, importId), mapping)
  return {
    ...countsOf(reading),
    add: add.length,
    unchanged,
    ...listed(refused),
    first: firstDays(reading.observations, mapping),
  }
}

/** Keeps the mapping of an import, and says what it would do. Nothing else is stored. @throws as checkImport */
export async function mapImport(
  tx: ClinicianTx,
  importId: string,
  mapping: ImportMapping,
): Promise<ImportCheck> {
  const file = await openImport(tx, importId)
  const check = await checkImport(file, importId, mapping)
  await tx.db.import.updateMany({ where: { id: importId, coupleId: file.file.coupleId }, data: { mapping } })
  await writeDown(tx, { action: 'import-mapped', coupleId: file.file.coupleId, subjectId: importId })
  return check
}

/**
 * Takes the file in, whole or not at all, and forgets the file. What stands there already with the same value stays
 * as it is. The observations are the clinician's: audience `therapist`, never visible to a partner.
 * @throws Problem invalid `rows-refused` with lines and reasons, `no-values`, `too-many-values`; conflict
 * `import-done`, `couple-closed`; and of checkImport
 */
export async function commitImport(
  tx: ClinicianTx,
  importId: string,
  mapping: ImportMapping,
): Promise<{ added: number; unchanged: number; read: number; filteredOut: number; gaps: number }> {
  const file = await openImport(tx, importId)
  const { coupleId } = file.file
  // Two files at once would each find the other's days empty.
  await holdOpenCouple(file)
  const { add, unchanged, reading, refused } = await judge(file, await readTable(file, importId), mapping)
  if (refused.length > 0) throw new Problem('invalid', 'rows-refused', linesOf(listed(refused)))
  if (reading.observations.length === 0) throw new Problem('invalid', 'no-values')
  if (add.length > MOST_VALUES) throw new Problem('invalid', 'too-many-values')
  await addObservations(file, importId, add)
  const done = { mapping, committedAt: tx.now, added: add.length }
  await tx.db.import.updateMany({ where: { id: importId, coupleId }, data: done })
  await tx.db.importPart.deleteMany({ where: { importId, coupleId } })
  await writeDown(tx, { action: 'import-committed', coupleId, subjectId: importId })
  return { added: add.length, unchanged, ...countsOf(reading) }
}

/** Lines and reasons without what stood there: an answer is kept with its idempotency key, unsealed. */
export function linesOf({ refused, refusedTotal }: Pick<ImportCheck, 'refused' | 'refusedTotal'>) {
  return { refusedTotal, refused: refused.map(({ line, column, reason }) => ({ line, column, reason })) }
}

async function openImport(tx: ClinicianTx, importId: string): Promise<CaseTx> {
  const row = found(await tx.db.import.findFirst({ where: { id: importId }, select: { coupleId: true } }))
  return found(await openCaseFile(tx, row.coupleId))
}

async function readTable(tx: CaseTx, importId: string): Promise<ImportTable> {
  return parseCsv(confirmText(await readParts(tx, importId)))
}

async function judge(tx: CaseTx, table: ImportTable, mapping: ImportMapping) {
  describeColumns(table)
  const couple = await tx.db.couple.findUniqueOrThrow({
    where: { id: tx.file.coupleId },
    select: { zone: true },
  })
  const reading = readImport(table, mapping, { today: localDate(tx.now, couple.zone) })
  const stored = await storedValues(tx, mapping)
  const columns = new Map(
    mapping.series.map(each => [`${each.partner} ${each.observation.name}`, each.column]),
  )
  const add: ImportedObservation[] = []
  const refused: ImportRefusal[] = [...reading.refused, ...(await otherRanges(tx, mapping))]
  let unchanged = 0
  for (const each of reading.observations) {
    const value = stored.get(`${each.partner} ${each.name} ${each.day}`)
    if (value === undefined) add.push(each)
    else if (value === each.value) unchanged++
    else {
      const column = columns.get(`${each.partner} ${each.name}`)!
      refused.push({ line: each.line, column, reason: 'already-imported-other', value: String(each.value) })
    }
  }
  return { reading, add, unchanged, refused: refused.sort((a, b) => a.line - b.line) }
}

/** What was imported before under the mapping's names. */
async function storedValues(tx: CaseTx, mapping: ImportMapping): Promise<Map<string, number>> {
  const names = mapping.series.map(each => each.observation.name)
  const rows = await tx.db.$queryRaw<{ slot: string; name: string; day: string; value: number }[]>`
    select p.slot, o.name, o.day::text as day, o.value
    from observation o join partner p on p.id = o.partner_id
    where o.couple_id = ${tx.file.coupleId}::uuid and o.import_id is not null and o.name = any(${names})`
  return new Map(rows.map(({ slot, name, day, value }) => [`${slot} ${name} ${day}`, value]))
}

/** One name is one question with one range: what exercises ask under it, or what stands there already, decides. */
async function otherRanges(tx: CaseTx, mapping: ImportMapping): Promise<ImportRefusal[]> {
  const names = mapping.series.map(each => each.observation.name)
  const stored = await tx.db.observation.findMany({
    where: { coupleId: tx.file.coupleId, name: { in: names } },
    distinct: ['name', 'low', 'high', 'favourable'],
    select: { name: true, low: true, high: true, favourable: true },
  })
  return mapping.series.flatMap(({ column, observation }) => {
    const { low, high, favourable } = observation
    const other = [...askedRanges(), ...stored].find(
      each =>
        each.name === observation.name &&
        (each.low !== low || each.high !== high || each.favourable !== favourable),
    )
    return other
      ? [{ line: 1, column, reason: 'other-range' as const, value: `${other.low}–${other.high}` }]
      : []
  })
}

async function addObservations(
  tx: CaseTx,
  importId: string,
  add: readonly ImportedObservation[],
): Promise<void> {
  const { coupleId } = tx.file
  const partners = await tx.db.partner.findMany({ where: { coupleId }, select: { id: true, slot: true } })
  const partnerOf = new Map(partners.map(each => [each.slot, each.id]))
  await addImported(
    tx,
    add.map(each => ({ ...each, coupleId, importId, partnerId: partnerOf.get(each.partner)! })),
  )
}

function listed(refused: ImportRefusal[]) {
  return { refused: refused.slice(0, LISTED_REFUSALS), refusedTotal: refused.length }
}

function countsOf({ read, filteredOut, gaps }: { read: number; filteredOut: number; gaps: number }) {
  return { read, filteredOut, gaps }
}

function firstDays(
  observations: readonly ImportedObservation[],
  { series }: ImportMapping,
): ImportCheck['first'] {
  const lines = Map.groupBy(observations, each => each.line)
  return [...lines].slice(0, LISTED_DAYS).map(([line, values]) => ({
    line,
    day: values[0]!.day,
    values: series.map(({ partner, observation }) => {
      const own = values.find(each => each.partner === partner && each.name === observation.name)
      return own?.value ?? null
    }),
  }))
}
