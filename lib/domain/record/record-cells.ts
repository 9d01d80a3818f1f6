import type { Slot } from '../access.ts'
import type { CareRecord, Written } from './record.ts'

/** A word of the interface, `record.<word>` of the message files, or what stands in the cell as it is. */
export type RecordCell = string | number | null | { readonly word: string }

/** What was left out is said, in place of the text. */
export function textCell({ text, redacted }: Pick<Written, 'text' | 'redacted'>): RecordCell {
  return redacted ? { word: 'redacted' } : text
}

/** A name of the other is in no record that is not theirs too: what they shared is the other's. */
export function nameOf(record: CareRecord, slot: Slot): RecordCell {
  return record.people.find(each => each.slot === slot)?.name ?? { word: 'other' }
}
