import { expect, test } from 'vitest'
import { parseCsv } from '#lib/csv.ts'
import { everyRecord, words } from '#lib/domain/record/record.fixture.ts'
import type { CareRecord } from '#lib/domain/record/record.ts'
import { loadMessages } from '#lib/i18n/messages.ts'
import type { FileWords } from './file-words.ts'
import { recordFiles } from './record-files.ts'

const record = await everyRecord()
const { record: texts } = await loadMessages('en')
const fileWords: FileWords = { ...words, say: key => lookUp(key) ?? `missing ${key}` }

function lookUp(key: string): string | null {
  const found = key.split('.').reduce<unknown>((at, part) => (at as Record<string, unknown>)?.[part], texts)
  return typeof found === 'string' ? found : null
}

const text = (content: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(content)
const csv = async (of: CareRecord) => recordFiles(of, ['csv'], fileWords)

test('each format by its name, every word of it in the language that is asked for', async () => {
  const files = await recordFiles(record, ['csv', 'json', 'fhir'], fileWords)
  expect(files.map(each => each.name)).toEqual([
    'numbers.csv',
    'answers.csv',
    'said.csv',
    'notes.csv',
    'agreements.csv',
    'joint.csv',
    'case-notes.csv',
    'record.json',
    'record.fhir.json',
  ])
  for (const { name, content } of files)
    expect([name, text(content).includes('missing ')]).toEqual([name, false])
  expect(JSON.parse(text(files.at(-1)!.content)).resourceType).toBe('Bundle')
})

test('the sheets read back as they are: a row for each number and each answer', async () => {
  const [numbers, answers] = (await csv(record)).map(each => parseCsv(text(each.content)))
  expect(numbers!.rows).toHaveLength(record.numbers.length)
  expect(answers!.rows).toHaveLength(record.responses.flatMap(each => each.answers).length)
  expect(numbers!.header).toEqual(['Person', 'Day', 'Name', 'What', 'Value', 'Lowest', 'Highest', 'From'])
})

test.each(['=', '+', '-', '@', '\t', '\r'])('what somebody wrote is no formula: %j', async start => {
  const evil = `${start}HYPERLINK("https://example.org";"x")`
  const notes = [{ ...record.notes[0]!, text: evil }]
  const name = `${start}1+1`
  const people = record.people.map(each => ({ ...each, name }))
  for (const { content } of await csv({ ...record, notes, people })) {
    for (const { cells } of parseCsv(text(content)).rows) {
      // A negative number stays one.
      for (const cell of cells) expect(cell).not.toMatch(/^[=+@\t\r]|^-(?!\d+(\.\d+)?$)/)
    }
  }
  const sheet = (await csv({ ...record, notes })).find(each => each.name === 'notes.csv')!
  expect(text(sheet.content)).toContain('HYPERLINK')
})
