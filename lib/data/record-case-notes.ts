import 'server-only'
import type { Slot } from '#lib/domain/access.ts'
import { localDate } from '#lib/domain/calendar.ts'
import { noteKind } from '#lib/domain/case-note.ts'
import type { RecordCaseNote } from '#lib/domain/record/record.ts'
import type { CaseTx } from './case-files.ts'
import { listCaseNotes } from './case-notes.ts'

type Chosen = {
  readonly from: string
  readonly to: string
  readonly progressNotes: boolean
  readonly psychotherapyNotes: boolean
}

/**
 * The clinician's signed notes of the kinds that were chosen (K3), with their addenda, the oldest first. With `about`
 * only those about that one partner: a note about both is in the record of both alone.
 */
export async function readRecordCaseNotes(
  tx: CaseTx,
  { zone, about }: { readonly zone: string; readonly about: Slot | null },
  { from, to, progressNotes, psychotherapyNotes }: Chosen,
): Promise<RecordCaseNote[]> {
  const chosen = noteKind.options.filter(kind => (kind === 'progress' ? progressNotes : psychotherapyNotes))
  const notes: RecordCaseNote[] = []
  for (const kind of chosen) {
    const all = await listCaseNotes(tx, kind)
    for (const each of all.filter(note => about === null || note.about === about).reverse()) {
      for (const { noteId: id, text, signedAt } of [each, ...each.addenda]) {
        notes.push({ id, kind, day: localDate(signedAt, zone), text, redacted: false })
      }
    }
  }
  return notes.filter(each => each.day >= from && each.day <= to)
}
