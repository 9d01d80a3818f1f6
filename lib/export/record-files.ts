import { writeCsv } from '#lib/csv.ts'
import { fhirBundle } from '#lib/domain/record/fhir.ts'
import type { CareRecord } from '#lib/domain/record/record.ts'
import { recordJson } from '#lib/domain/record/record-json.ts'
import { type RecordCell, recordTables } from '#lib/domain/record/record-tables.ts'
import type { RecordWords } from '#lib/domain/record/record-words.ts'
import type { ExportFile } from './archive.ts'

/** `say` is the sentence or word of the interface by its key under `record.`. */
export type FileWords = RecordWords & { readonly say: Say }

type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string

export type RecordFormat = 'csv' | 'json' | 'fhir'

/** The record in the formats that were asked for. */
export async function recordFiles(
  record: CareRecord,
  formats: readonly RecordFormat[],
  words: FileWords,
): Promise<ExportFile[]> {
  const files: ExportFile[] = []
  for (const format of formats) files.push(...(await makers[format](record, words)))
  return files
}

type Maker = (record: CareRecord, words: FileWords) => ExportFile[] | Promise<ExportFile[]>

const makers: Record<RecordFormat, Maker> = {
  csv: csvFiles,
  json: record => [textFile('record.json', recordJson(record))],
  fhir: (record, words) => [
    textFile('record.fhir.json', `${JSON.stringify(fhirBundle(record, words), null, 2)}\n`),
  ],
}

function csvFiles(record: CareRecord, words: FileWords): ExportFile[] {
  return recordTables(record, words).map(({ name, columns, rows }) => {
    const header = columns.map(each => words.say(`columns.${each}`))
    const cells = rows.map(row => row.map(each => cellText(each, words)))
    return textFile(`${fileNames[name] ?? name}.csv`, writeCsv(header, cells))
  })
}

const fileNames: Readonly<Record<string, string>> = { caseNotes: 'case-notes' }

/** A cell with its word in the language of the record. */
export function cellText(cell: RecordCell, { say }: FileWords): string | number | null {
  return typeof cell === 'object' && cell !== null ? say(cell.word) : cell
}

function textFile(name: string, text: string): ExportFile {
  return { name, content: new TextEncoder().encode(text) }
}
