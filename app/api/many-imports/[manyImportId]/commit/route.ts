import { commitManyImport } from '#lib/data/many-import-reading.ts'
import { idParam } from '#lib/domain/ids.ts'
import { defineHandler } from '#lib/http/handler.ts'
import { manyMappingSent } from '../../bodies.ts'

export const POST = defineHandler({
  guard: 'clinician',
  timeoutMs: 120_000,
  params: idParam('manyImportId'),
  body: manyMappingSent,
  run: async (tx, { mapping }, { manyImportId }) => ({
    id: manyImportId,
    ...(await commitManyImport(tx, manyImportId, mapping)),
  }),
})
