import type { CareRecord, RecordJoint } from './record.ts'
import { nameOf, type RecordCell, textCell } from './record-cells.ts'
import type { RecordTable } from './record-tables.ts'
import { type RecordWords, say } from './record-words.ts'

/** What is of both, besides agreements: a row for each thing, and after it one for each that belongs to it. */
export function jointTable(record: CareRecord, words: RecordWords): RecordTable {
  return {
    name: 'joint',
    columns: ['kind', 'day', 'endedOn', 'person', 'label', 'question', 'answer', 'text'],
    rows: record.joint.map(row => [
      { word: `joint.kinds.${row.kind}` },
      row.day,
      row.endedOn,
      row.slot === null ? { word: 'joint.both' } : nameOf(record, row.slot),
      jointTitle(record, row, words),
      jointPrompt(row, words),
      jointAnswer(row, words),
      row.kind === 'ritual' ? null : textCell(row),
    ]),
  }
}

/** The exercise or the ritual that a row is about; a name of their own is theirs, so it may have been left out. */
export function jointTitle(record: CareRecord, row: RecordJoint, words: RecordWords): RecordCell {
  if (row.title) return say(row.title, words)
  if (row.kind === 'ritual') return textCell(row)
  const ritual = row.kind === 'ritual-day' && record.joint.find(each => each.id === row.of)
  return ritual ? textCell(ritual) : null
}

/** What was asked; a script may begin with a name. */
export function jointPrompt({ prompt }: RecordJoint, words: RecordWords): string | null {
  if (prompt === null) return null
  const asked = say(prompt, words)
  return asked.charAt(0).toUpperCase() + asked.slice(1)
}

/** What it came to: a number, a day, or words. */
export function jointAnswer({ kind, value }: RecordJoint, words: RecordWords): RecordCell {
  if (value === null) return null
  if ('word' in value) return { word: `${wordsOf(kind)}.${value.word}` }
  if ('label' in value) return say(value.label, words)
  return 'number' in value ? value.number : value.day
}

function wordsOf(kind: RecordJoint['kind']): string {
  return kind === 'together-agreed' ? 'agreements' : 'joint.values'
}
