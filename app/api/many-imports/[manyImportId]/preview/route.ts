import { linesOfMany, mapManyImport } from '#lib/data/many-import-reading.ts'
import { idParam } from '#lib/domain/ids.ts'
import { defineHandler } from '#lib/http/handler.ts'
import { manyMappingSent } from '../../bodies.ts'

/** Counts, lines and reasons; names and labels are shown by the page, since a reply is kept with its key. */
export const POST = defineHandler({
  guard: 'clinician',
  timeoutMs: 60_000,
  params: idParam('manyImportId'),
  body: manyMappingSent,
  run: async (tx, { mapping }, { manyImportId }) => {
    const { first, refused, refusedTotal, ...counts } = await mapManyImport(tx, manyImportId, mapping)
    return { id: manyImportId, ...counts, ...linesOfMany({ refused, refusedTotal }) }
  },
})
