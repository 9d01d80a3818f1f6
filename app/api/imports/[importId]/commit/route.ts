import { commitImport } from '#lib/data/import-reading.ts'
import { idParam } from '#lib/domain/ids.ts'
import { defineHandler } from '#lib/http/handler.ts'
import { mappingSent } from '../../bodies.ts'

export const POST = defineHandler({
  guard: 'clinician',
  timeoutMs: 120_000,
  params: idParam('importId'),
  body: mappingSent,
  run: async (tx, { mapping }, { importId }) => ({
    id: importId,
    ...(await commitImport(tx, importId, mapping)),
  }),
})
