import type { Reading } from '../offer.ts'
import { jointTable } from './joint-table.ts'
import type { CareRecord, RecordAnswer } from './record.ts'
import { nameOf, type RecordCell, textCell } from './record-cells.ts'
import type { RecordItem } from './record-exercise.ts'
import { type RecordWords, say, sayWords } from './record-words.ts'

/** A sheet: `name` and `columns` are words too (`record.tables.<name>`, `record.columns.<column>`). */
export type RecordTable = {
  readonly name: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly RecordCell[])[]
}

/** The record as sheets, one for each kind of content that it has. */
export function recordTables(record: CareRecord, words: RecordWords): RecordTable[] {
  return [
    numbers(record, words),
    answers(record, words),
    said(record),
    notes(record),
    agreements(record),
    jointTable(record, words),
    opened(record, words),
    caseNotes(record),
  ].filter(each => each.rows.length > 0)
}

function numbers(record: CareRecord, words: RecordWords): RecordTable {
  return {
    name: 'numbers',
    columns: ['person', 'day', 'observation', 'label', 'value', 'low', 'high', 'source'],
    rows: record.numbers.map(each => [
      nameOf(record, each.slot),
      each.day,
      each.name,
      say(each.label, words),
      each.value,
      each.low,
      each.high,
      { word: each.response === null ? 'source.file' : 'source.answer' },
    ]),
  }
}

function answers(record: CareRecord, words: RecordWords): RecordTable {
  const exercises = new Map(record.exercises.map(each => [each.key, each]))
  return {
    name: 'answers',
    columns: ['person', 'day', 'exercise', 'version', 'question', 'answer', 'score', 'reads'],
    rows: record.responses.flatMap(response => {
      const exercise = exercises.get(response.exercise)
      return response.answers.map(answer => {
        const item = exercise?.items.find(each => each.id === answer.step)
        return [
          nameOf(record, response.slot),
          response.day,
          exercise ? say(exercise.title, words) : response.exercise,
          exercise?.version ?? null,
          (item && sayWords(item.text, words)) ?? answer.step,
          answerCell(answer, item, words),
          item?.options.find(each => each.id === answer.choice)?.score ?? null,
          { word: `reads.${answer.audience}` },
        ]
      })
    }),
  }
}

/** What stands as the answer: the number, the option's words (its id where they may not be shown) or the text. */
export function answerCell(
  answer: RecordAnswer,
  item: RecordItem | undefined,
  words: RecordWords,
): RecordCell {
  if (answer.number !== null) return answer.number
  if (answer.choice === null) return textCell(answer)
  const option = item?.options.find(each => each.id === answer.choice)
  return (option && sayWords(option.label, words)) ?? answer.choice
}

function said(record: CareRecord): RecordTable {
  return {
    name: 'said',
    columns: ['person', 'day', 'kind', 'answer', 'text'],
    rows: record.said.map(each => [
      nameOf(record, each.slot),
      each.day,
      { word: `said.${each.kind}` },
      each.value,
      textCell(each),
    ]),
  }
}

function notes(record: CareRecord): RecordTable {
  return {
    name: 'notes',
    columns: ['person', 'day', 'text', 'reads'],
    rows: record.notes.map(each => [
      nameOf(record, each.slot),
      each.day,
      textCell(each),
      { word: `reads.${each.audience}` },
    ]),
  }
}

function agreements(record: CareRecord): RecordTable {
  return {
    name: 'agreements',
    columns: ['kind', 'version', 'day', 'text', 'reviewOn', 'endedOn'],
    rows: record.agreements.flatMap(({ kind, endedOn, versions }) =>
      versions.map(each => [
        { word: `agreements.${kind}` },
        each.number,
        each.day,
        textCell(each),
        each.reviewOn,
        endedOn,
      ]),
    ),
  }
}

function opened(record: CareRecord, words: RecordWords): RecordTable {
  return {
    name: 'opened',
    columns: ['day', 'openedOn', 'exercise', 'question', 'answer'],
    rows: record.opened.map(each => [
      each.day,
      each.openedOn,
      say(each.title, words),
      say(each.prompt, words),
      readingCell(each.reading, words),
    ]),
  }
}

export function readingCell(reading: Reading, words: RecordWords): RecordCell {
  if (reading.kind === 'text') return reading.text
  return reading.kind === 'choice' ? say(reading.label, words) : reading.number
}

function caseNotes(record: CareRecord): RecordTable {
  return {
    name: 'caseNotes',
    columns: ['kind', 'day', 'text'],
    rows: record.caseNotes.map(each => [{ word: `caseNotes.${each.kind}` }, each.day, textCell(each)]),
  }
}
