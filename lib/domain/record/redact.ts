import { z } from 'zod'
import type { CareRecord, RecordJoint, Written } from './record.ts'

/** The kinds of writing that a clinician may leave out whole; `agreements` with what else the two wrote together. */
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
    joint: record.joint.flatMap(each => without(kindOf(each), [each])),
    caseNotes: without('case-notes', record.caseNotes),
  }
}

/** What somebody laid out is a copy of their answer. */
function kindOf({ kind }: RecordJoint): WritingKind {
  return kind === 'laid-out' ? 'answers' : 'agreements'
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
    ...record.joint.filter(isText).map(written => ({ kind: kindOf(written), written })),
    ...of('case-notes', record.caseNotes),
  ]
}

/** How much is in it: numbers, answers, notes, texts of agreements, what else is of both, what opened. */
export function itemsIn(record: CareRecord): number {
  const { numbers, responses, said, notes, agreements, joint, opened, caseNotes } = record
  const answers = responses.flatMap(each => each.answers).length
  const versions = agreements.flatMap(each => each.versions).length
  const lists = [numbers, said, notes, joint, opened, caseNotes]
  return lists.reduce((sum, each) => sum + each.length, answers + versions)
}

/** How many texts were left out. */
export function redactedIn(record: CareRecord): number {
  return writingOf(record).filter(each => each.written.redacted).length
}

function isText(answer: { text: string | null; redacted: boolean }): boolean {
  return answer.text !== null || answer.redacted
}
