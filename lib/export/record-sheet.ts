import type { Slot } from '#lib/domain/access.ts'
import type { CareRecord, RecordNumber, RecordResponse, Written } from '#lib/domain/record/record.ts'
import { nameOf, textCell } from '#lib/domain/record/record-cells.ts'
import { answerCell, readingCell } from '#lib/domain/record/record-tables.ts'
import { say, sayWords } from '#lib/domain/record/record-words.ts'
import { redactedIn } from '#lib/domain/record/redact.ts'
import { makeTrend } from '#lib/domain/trend.ts'
import { drawnPoints } from '#lib/domain/trend-points.ts'
import type { PdfBlock, PdfSheet } from '#lib/pdf/pdf-sheet.ts'
import { cellText, type FileWords } from './file-words.ts'
import { jointBlocks } from './joint-blocks.ts'

/** The record to read and to print: charts of its numbers, then everything that was answered and written, by day. */
export function recordSheet(record: CareRecord, words: FileWords): PdfSheet {
  const { say: word } = words
  const [first, second] = record.people
  const names = { name: first?.name ?? '', a: first?.name ?? '', b: second?.name ?? '' }
  const title = word(`pdf.${record.kind}`, names)
  const day = dayWriter(words)
  const leftOut = redactedIn(record)
  const content = [
    ...numberBlocks(record, words),
    ...answerBlocks(record, words),
    ...writtenBlocks(record, words),
  ]
  return {
    title,
    language: words.locale,
    madeOn: record.madeOn,
    foot: (page, pages) => `${title}. ${word('pdf.page', { page, pages })}`,
    blocks: [
      { kind: 'title', text: title },
      {
        kind: 'soft',
        text: word('pdf.made', { day: day(record.madeOn), from: day(record.from), to: day(record.to) }),
      },
      ...(leftOut > 0 ? [{ kind: 'soft' as const, text: word('pdf.leftOut', { count: leftOut }) }] : []),
      ...(content.length > 0 ? content : [{ kind: 'text' as const, text: word('pdf.nothing') }]),
    ],
  }
}

export function dayWriter({ locale }: FileWords, month: 'long' | 'short' = 'long') {
  const format = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month,
    ...(month === 'long' && { year: 'numeric' }),
    timeZone: 'UTC',
  })
  return (local: string) => format.format(new Date(`${local}T00:00:00Z`))
}

/** A chart for each number, made of the same trend as on screen: a dot a day, gaps as gaps. */
function numberBlocks(record: CareRecord, words: FileWords): PdfBlock[] {
  const short = dayWriter(words, 'short')
  const series = Map.groupBy(record.numbers, each => `${each.name} ${each.low} ${each.high}`)
  const blocks = [...series.values()].flatMap((numbers): PdfBlock[] => {
    const { name, label, low, high, favourable } = numbers[0]!
    const of = (slot: Slot) => numbers.filter(each => each.slot === slot)
    const days = numbers.map(each => each.day).sort()
    const [from, to] = [days[0]!, days.at(-1)!]
    const { points } = drawnPoints(
      makeTrend({ name, low, high, favourable, from, to, series: { A: of('A'), B: of('B') } }),
    )
    const middle = points[Math.floor(points.length / 2)]!.day
    return [
      { kind: 'subheading', text: `${say(label, words)} (${low}–${high})` },
      {
        kind: 'chart',
        height: 120,
        ...{ from, to, low, high, points, markers: [], cutoff: null },
        names: { a: sideName(record, 'A', numbers), b: sideName(record, 'B', numbers) },
        days: [...new Set([from, middle, to])].map(day => ({ day, label: short(day) })),
      },
    ]
  })
  return withHeading('numbers', blocks, words)
}

function sideName(record: CareRecord, slot: Slot, numbers: readonly RecordNumber[]): string | null {
  if (!numbers.some(each => each.slot === slot)) return null
  return record.people.find(each => each.slot === slot)?.name ?? null
}

function answerBlocks(record: CareRecord, words: FileWords): PdfBlock[] {
  const exercises = new Map(record.exercises.map(each => [each.key, each]))
  const day = dayWriter(words)
  const blocks = record.responses.flatMap((response): PdfBlock[] => {
    const exercise = exercises.get(response.exercise)
    const who = record.people.length > 1 ? `${personOf(record, response, words)}, ` : ''
    const title = exercise ? say(exercise.title, words) : response.exercise
    const items = response.answers.map(answer => {
      const item = exercise?.items.find(each => each.id === answer.step)
      const asked = (item && sayWords(item.text, words)) ?? answer.step
      return `${asked} ${cellText(answerCell(answer, item, words), words) ?? ''}`
    })
    return [
      { kind: 'subheading', text: `${who}${day(response.day)}: ${title}` },
      { kind: 'list', items },
    ]
  })
  const rights = record.exercises.flatMap(({ title, licence }) =>
    licence ? [word(words, title, licence.owner, licence.terms)] : [],
  )
  return withHeading('answers', [...blocks, ...rights], words)
}

function word(words: FileWords, title: Parameters<typeof say>[0], owner: string, terms: string): PdfBlock {
  return { kind: 'soft', text: words.say('pdf.rights', { title: say(title, words), owner, terms }) }
}

function writtenBlocks(record: CareRecord, words: FileWords): PdfBlock[] {
  const day = dayWriter(words)
  const text = (each: Written): PdfBlock => ({
    kind: 'text',
    text: String(cellText(textCell(each), words) ?? ''),
  })
  const kind = (key: string) => words.say(key)
  return [
    ...withHeading(
      'said',
      record.said.map(each => ({
        kind: 'text',
        text: `${personOf(record, each, words)}, ${day(each.day)}, ${kind(`said.${each.kind}`)}: ${each.value ?? cellText(textCell(each), words)}`,
      })),
      words,
    ),
    ...withHeading(
      'notes',
      record.notes.flatMap(each => [
        { kind: 'subheading', text: `${personOf(record, each, words)}, ${day(each.day)}` },
        text(each),
      ]),
      words,
    ),
    ...withHeading(
      'agreements',
      record.agreements.flatMap(agreement =>
        agreement.versions.flatMap((each): PdfBlock[] => [
          {
            kind: 'subheading',
            text: `${kind(`agreements.${agreement.kind}`)} ${each.number}, ${day(each.day)}`,
          },
          text(each),
        ]),
      ),
      words,
    ),
    ...withHeading('joint', jointBlocks(record, words, day), words),
    ...withHeading(
      'opened',
      record.opened.flatMap(each => [
        { kind: 'subheading', text: `${day(each.day)}: ${say(each.title, words)}` },
        {
          kind: 'text',
          text: `${say(each.prompt, words)} ${cellText(readingCell(each.reading, words), words) ?? ''}`,
        },
      ]),
      words,
    ),
    ...withHeading(
      'caseNotes',
      record.caseNotes.flatMap(each => [
        { kind: 'subheading', text: `${day(each.day)}, ${kind(`caseNotes.${each.kind}`)}` },
        text(each),
      ]),
      words,
    ),
  ]
}

function personOf(record: CareRecord, { slot }: Pick<RecordResponse, 'slot'>, words: FileWords): string {
  return String(cellText(nameOf(record, slot), words))
}

function withHeading(table: string, blocks: readonly PdfBlock[], words: FileWords): PdfBlock[] {
  if (blocks.length === 0) return []
  return [{ kind: 'heading', text: words.say(`tables.${table}`) }, ...blocks]
}
