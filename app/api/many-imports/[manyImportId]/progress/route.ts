import { z } from 'zod'
import { readProgress } from '#lib/data/many-import-progress.ts'
import { idParam } from '#lib/domain/ids.ts'
import { defineHandler } from '#lib/http/handler.ts'

/** How far an import that is running is: `of` is 0 while nothing is known. Asked as a change is, since nothing else is. */
export const POST = defineHandler({
  guard: 'clinician',
  limit: 'upload',
  params: idParam('manyImportId'),
  body: z.strictObject({}),
  run: async (tx, _, { manyImportId }) => ({
    id: manyImportId,
    ...((await readProgress(tx, manyImportId)) ?? { done: 0, of: 0 }),
  }),
})
