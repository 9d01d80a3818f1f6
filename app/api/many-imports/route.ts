import { startManyImport } from '#lib/data/many-imports.ts'
import { defineHandler } from '#lib/http/handler.ts'
import { manyBegun } from './bodies.ts'

export const POST = defineHandler({
  guard: 'clinician',
  body: manyBegun,
  run: async (tx, file) => ({ id: await startManyImport(tx, file) }),
})
