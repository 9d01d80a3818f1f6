import { writeCsv } from '#lib/csv.ts'
import { fhirBundle } from '#lib/domain/record/fhir.ts'
import type { CareRecord } from '#lib/domain/record/record.ts'
import { recordJson } from '#lib/domain/record/record-json.ts'
import { recordTables } from '#lib/domain/record/record-tables.ts'
import { makePdf } from '#lib/pdf/make-pdf.ts'
import type { ExportFile } from './archive.ts'
import { cellText, type FileWords } from './file-words.ts'
import { recordSheet } from './record-sheet.ts'

export type RecordFormat = 'pdf' | 'csv' | 'json' | 'fhir'

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
  pdf: async (record, words) => [{ name: 'record.pdf', content: await makePdf(recordSheet(record, words)) }],
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

function textFile(name: string, text: string): ExportFile {
  return { name, content: new TextEncoder().encode(text) }
}
