import { z } from 'zod'
import type { CareRecord, Written } from './record.ts'

/** The kinds of writing that a clinician may leave out whole. */
export const writingKind = z.enum(['answers', 'notebook', 'agreements', 'case-notes'])
export type WritingKind = z.infer<typeof writingKind>

export type Redaction = { readonly kinds: readonly WritingKind[]; readonly ids: readonly string[] }

/**
 * The record with some of its writing left out: whole kinds, and single texts by id. That something was left out stays
 * to be seen, and numbers and choices stay as they are.
 */
export function redact(record: CareRecord, { kinds, ids }: Redaction): CareRecord {
  const single = new Set(ids)
  const without = <W extends Written>(kind: WritingKind, written: readonly W[]): W[] =>
    written.map(each =>
      each.text !== null && (kinds.includes(kind) || single.has(each.id))
        ? { ...each, text: null, redacted: true }
        : each,
    )
  return {
    ...record,
    responses: record.responses.map(each => ({ ...each, answers: without('answers', each.answers) })),
    said: without('answers', record.said),
    notes: without('notebook', record.notes),
    agreements: record.agreements.map(each => ({ ...each, versions: without('agreements', each.versions) })),
    caseNotes: without('case-notes', record.caseNotes),
  }
}

/** Everything in the record that somebody wrote, in its order. */
export function writingOf(record: CareRecord): { kind: WritingKind; written: Written }[] {
  const of = (kind: WritingKind, written: readonly Written[]) =>
    written.map(each => ({ kind, written: each }))
  return [
    ...of('answers', record.responses.flatMap(each => each.answers).filter(isText)),
    ...of('answers', record.said.filter(isText)),
    ...of('notebook', record.notes),
    ...of(
      'agreements',
      record.agreements.flatMap(each => each.versions),
    ),
    ...of('case-notes', record.caseNotes),
  ]
}

/** How much is in it: numbers, answers, notes, texts of agreements, what opened. */
export function itemsIn(record: CareRecord): number {
  const { numbers, responses, said, notes, agreements, opened, caseNotes } = record
  const answers = responses.flatMap(each => each.answers).length
  const versions = agreements.flatMap(each => each.versions).length
  return numbers.length + answers + said.length + notes.length + versions + opened.length + caseNotes.length
}

/** How many texts were left out. */
export function redactedIn(record: CareRecord): number {
  return writingOf(record).filter(each => each.written.redacted).length
}

function isText(answer: { text: string | null; redacted: boolean }): boolean {
  return answer.text !== null || answer.redacted
}
