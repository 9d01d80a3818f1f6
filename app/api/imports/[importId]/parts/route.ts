import { receivePart } from '#lib/data/imports.ts'
import { idParam } from '#lib/domain/ids.ts'
import { defineHandler } from '#lib/http/handler.ts'
import { partSent } from '../../bodies.ts'

export const POST = defineHandler({
  guard: 'clinician',
  limit: 'upload',
  params: idParam('importId'),
  body: partSent,
  run: async (tx, body, { importId }) => ({ id: importId, received: await receivePart(tx, importId, body) }),
})
