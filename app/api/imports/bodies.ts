import { z } from 'zod'
import { importMapping } from '#lib/domain/import.ts'
import { FILE_LIMITS } from '#lib/domain/import-file.ts'
import { typedLine } from '#lib/domain/plain-text.ts'

export const importBegun = z.strictObject({
  coupleId: z.uuid(),
  fileName: typedLine(200),
  parts: z.int().min(1).max(FILE_LIMITS.parts),
})

export const partSent = z.strictObject({
  part: z.int().min(1).max(FILE_LIMITS.parts),
  text: z.string().max(FILE_LIMITS.partCharacters),
})

/** The mapping is stored as JSON, where PostgreSQL takes no NUL and no half of a character. */
export const mappingSent = z.strictObject({
  mapping: importMapping.refine(canBeStored, 'characters'),
})

/** False for text that PostgreSQL refuses in JSON. */
export function canBeStored(value: unknown): boolean {
  if (typeof value === 'string') return value.isWellFormed() && !value.includes('\0')
  return typeof value !== 'object' || value === null || Object.values(value).every(canBeStored)
}
