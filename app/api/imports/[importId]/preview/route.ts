import { linesOf, mapImport } from '#lib/data/import-reading.ts'
import { idParam } from '#lib/domain/ids.ts'
import { defineHandler } from '#lib/http/handler.ts'
import { mappingSent } from '../../bodies.ts'

/** Counts, lines and reasons; the cells themselves are shown by the page, since a reply is kept with its key. */
export const POST = defineHandler({
  guard: 'clinician',
  timeoutMs: 30_000,
  params: idParam('importId'),
  body: mappingSent,
  run: async (tx, { mapping }, { importId }) => {
    const { read, filteredOut, gaps, add, unchanged, ...check } = await mapImport(tx, importId, mapping)
    return { id: importId, read, filteredOut, gaps, add, unchanged, ...linesOf(check) }
  },
})
