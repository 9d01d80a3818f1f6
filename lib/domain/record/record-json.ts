import type { CareRecord } from './record.ts'

/** The version of the JSON below: a field that changes its meaning makes a new one. */
export const RECORD_FORMAT = { format: 'interlude-record', version: 1 } as const

/** The record as JSON, as it is: both languages of what was asked, every id, two spaces deep. */
export function recordJson(record: CareRecord): string {
  return `${JSON.stringify({ ...RECORD_FORMAT, ...record }, null, 2)}\n`
}
