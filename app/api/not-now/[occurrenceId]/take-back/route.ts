import { z } from 'zod'
import { takeBackNotNow } from '#lib/data/not-now.ts'
import { idParam } from '#lib/domain/ids.ts'
import { defineHandler } from '#lib/http/handler.ts'

export const POST = defineHandler({
  guard: 'partner',
  params: idParam('occurrenceId'),
  body: z.strictObject({}),
  run: async (tx, _body, { occurrenceId }) => {
    await takeBackNotNow(tx, occurrenceId)
    return { id: occurrenceId }
  },
})
