import { z } from 'zod'
import { undoImport } from '#lib/data/imports.ts'
import { idParam } from '#lib/domain/ids.ts'
import { defineHandler } from '#lib/http/handler.ts'

/** Takes an import back, or drops a file that was not taken in. */
export const POST = defineHandler({
  guard: 'clinician',
  timeoutMs: 60_000,
  params: idParam('importId'),
  body: z.strictObject({}),
  run: async (tx, _, { importId }) => {
    const { removed } = await undoImport(tx, importId)
    return { id: importId, removed }
  },
})
