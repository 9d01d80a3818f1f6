import { z } from 'zod'
import { submitResponse } from '#lib/data/responses.ts'
import { defineHandler } from '#lib/http/handler.ts'
import { enqueue } from '#lib/jobs/queue.ts'

/**
 * The answers are judged by the exercise's own schema, which is known only once the occurrence is. A flag that they
 * raise and its neutral mail go in the same transaction; the reply is the same with and without one.
 */
export const POST = defineHandler({
  guard: 'partner',
  body: z.strictObject({ occurrenceId: z.uuid(), answers: z.record(z.string().max(40), z.unknown()) }),
  run: async (tx, submission) => {
    const { responseId, flagIds } = await submitResponse(tx, submission)
    for (const flagId of flagIds) await enqueue(tx, 'flag-raised', { flagId })
    return { id: responseId }
  },
})
