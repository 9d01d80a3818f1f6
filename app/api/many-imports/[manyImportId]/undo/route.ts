import { z } from 'zod'
import { undoManyImport } from '#lib/data/many-import-undo.ts'
import { idParam } from '#lib/domain/ids.ts'
import { defineHandler } from '#lib/http/handler.ts'

/** Takes an import of many back, or drops a file that was not taken in. */
export const POST = defineHandler({
  guard: 'clinician',
  timeoutMs: 120_000,
  params: idParam('manyImportId'),
  body: z.strictObject({}),
  run: async (tx, _, { manyImportId }) => ({ id: manyImportId, ...(await undoManyImport(tx, manyImportId)) }),
})
