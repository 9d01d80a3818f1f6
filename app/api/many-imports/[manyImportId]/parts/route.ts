import { receiveManyPart } from '#lib/data/many-imports.ts'
import { idParam } from '#lib/domain/ids.ts'
import { defineHandler } from '#lib/http/handler.ts'
import { partSent } from '../../bodies.ts'

export const POST = defineHandler({
  guard: 'clinician',
  limit: 'upload',
  params: idParam('manyImportId'),
  body: partSent,
  run: async (tx, body, { manyImportId }) => ({
    id: manyImportId,
    received: await receiveManyPart(tx, manyImportId, body),
  }),
})
