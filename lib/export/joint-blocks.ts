import { jointAnswer, jointPrompt, jointTitle } from '#lib/domain/record/joint-table.ts'
import type { CareRecord, RecordJoint } from '#lib/domain/record/record.ts'
import { nameOf, textCell } from '#lib/domain/record/record-cells.ts'
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
  const what = [{ word: `joint.kinds.${row.kind}` }, jointTitle(record, row, words)]
  // What they chose to do meanwhile.
  if (row.kind === 'pause') what.push(jointAnswer(row, words))
  return `${daysOf(row, words, day)}: ${listed(what.map(each => cellText(each, words)))}`
}

/** A ritual that goes on began on a day; what lasted has two. */
function daysOf({ kind, day: on, endedOn }: RecordJoint, { say: word }: FileWords, day: DayWriter): string {
  if (endedOn !== null && endedOn !== on) return word('joint.span', { from: day(on), to: day(endedOn) })
  return kind === 'ritual' && endedOn === null ? word('joint.since', { day: day(on) }) : day(on)
}

/** Empty for what its heading has said already. */
function itemOf(record: CareRecord, row: RecordJoint, words: FileWords, day: DayWriter): string {
  const { kind, value } = row
  const what = words.say(`joint.kinds.${kind}`)
  const who = row.slot === null ? null : cellText(nameOf(record, row.slot), words)
  const answer = value && 'day' in value ? day(value.day) : cellText(jointAnswer(row, words), words)
  const text = cellText(textCell(row), words)
  switch (kind) {
    case 'season':
      return text === null ? '' : String(text)
    case 'ritual-day':
      return `${day(row.day)}: ${answer}`
    case 'laid-out':
      return `${who}: ${jointPrompt(row, words)} ${answer ?? text ?? ''}`
    case 'together-choice':
    case 'together-return':
      return `${what}: ${answer}`
    case 'together-line':
      return `${listed([what, who])}: ${text}`
    case 'together-agreed':
      return text === null ? listed([what, answer]) : `${listed([what, answer])}: ${text}`
    case 'pause-recap':
      return `${listed([who, day(row.day)])}: ${text}`
    default:
      return ''
  }
}

function listed(parts: readonly (string | number | null)[]): string {
  return parts.filter(each => each !== null).join(', ')
}
