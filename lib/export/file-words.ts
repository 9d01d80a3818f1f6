import type { RecordCell } from '#lib/domain/record/record-cells.ts'
import type { RecordWords } from '#lib/domain/record/record-words.ts'

/** `say` is the sentence or word of the interface by its key under `record.`. */
export type FileWords = RecordWords & {
  readonly say: (key: string, values?: Readonly<Record<string, string | number>>) => string
}

/** A cell with its word in the language of the record. */
export function cellText(cell: RecordCell, { say }: FileWords): string | number | null {
  return typeof cell === 'object' && cell !== null ? say(cell.word) : cell
}
