import { z } from 'zod'
import { archiveMeasure } from '#lib/data/measures.ts'
import { defineHandler } from '#lib/http/handler.ts'
import { measureParam } from '../../bodies.ts'

export const POST = defineHandler({
  guard: 'clinician',
  params: measureParam,
  body: z.strictObject({ archived: z.boolean() }),
  run: async (tx, { archived }, { measureId }) => {
    await archiveMeasure(tx, measureId, archived)
    return { archived }
  },
})
