import { tellNotNow } from '#lib/data/not-now.ts'
import { idParam } from '#lib/domain/ids.ts'
import { notNow } from '#lib/domain/not-now.ts'
import { defineHandler } from '#lib/http/handler.ts'

export const POST = defineHandler({
  guard: 'partner',
  params: idParam('occurrenceId'),
  body: notNow,
  run: async (tx, { reason }, { occurrenceId }) => {
    await tellNotNow(tx, occurrenceId, reason)
    return { id: occurrenceId }
  },
})
