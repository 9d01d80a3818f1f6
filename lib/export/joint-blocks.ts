import { jointAnswer, jointTitle } from '#lib/domain/record/joint-table.ts'
import type { CareRecord, RecordJoint } from '#lib/domain/record/record.ts'
import { nameOf, textCell } from '#lib/domain/record/record-cells.ts'
import { say } from '#lib/domain/record/record-words.ts'
import type { PdfBlock } from '#lib/pdf/pdf-sheet.ts'
import { cellText, type FileWords } from './file-words.ts'

type DayWriter = (local: string) => string

/** What is of both, to read: under each ritual, season, session and pause what belongs to it. */
export function jointBlocks(record: CareRecord, words: FileWords, day: DayWriter): PdfBlock[] {
  const known = new Set(record.joint.map(each => each.id))
  const sections: { heading: string; items: string[] }[] = []
  for (const row of record.joint) {
    const heading = headingOf(record, row, words, day)
    const belongs = row.of !== null && known.has(row.of)
    // What several laid out for one day stands under one heading.
    if (!belongs && sections.at(-1)?.heading !== heading) sections.push({ heading, items: [] })
    const item = itemOf(record, row, words, day)
    if (item !== '') sections.at(-1)!.items.push(item)
  }
  return sections.flatMap(({ heading, items }): PdfBlock[] => [
    { kind: 'subheading', text: heading },
    ...(items.length > 0 ? [{ kind: 'list', items } as const] : []),
  ])
}

function headingOf(record: CareRecord, row: RecordJoint, words: FileWords, day: DayWriter): string {
  const { say: word } = words
  const title = cellText(jointTitle(record, row, words), words)
  const what = word(`joint.kinds.${row.kind}`) + (title === null ? '' : `, ${title}`)
  return `${daysOf(row, words, day)}: ${what}`
}

/** A ritual that goes on began on a day; what lasted has two. */
function daysOf({ kind, day: on, endedOn }: RecordJoint, { say: word }: FileWords, day: DayWriter): string {
  if (endedOn !== null && endedOn !== on) return word('joint.span', { from: day(on), to: day(endedOn) })
  return kind === 'ritual' && endedOn === null ? word('joint.since', { day: day(on) }) : day(on)
}

/** Empty for what its heading has said already. */
function itemOf(record: CareRecord, row: RecordJoint, words: FileWords, day: DayWriter): string {
  const { kind, slot, prompt, value } = row
  const who = slot === null ? null : `${cellText(nameOf(record, slot), words)}:`
  const on = kind === 'ritual-day' || kind === 'pause-recap' ? `${day(row.day)}:` : null
  const asked = prompt && say(prompt, words)
  const answer = value && 'day' in value ? day(value.day) : cellText(jointAnswer(row, words), words)
  const text = kind === 'ritual' ? null : cellText(textCell(row), words)
  const isBoth = answer !== null && text !== null
  return [on, who, asked, isBoth ? `${answer}:` : answer, text].filter(each => each !== null).join(' ')
}
