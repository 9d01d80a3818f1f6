import { z } from 'zod'
import { submitResponse } from '#lib/data/responses.ts'
import { defineHandler } from '#lib/http/handler.ts'

/** The answers are judged by the exercise's own schema, which is known only once the occurrence is. */
export const POST = defineHandler({
  guard: 'partner',
  body: z.strictObject({ occurrenceId: z.uuid(), answers: z.record(z.string().max(40), z.unknown()) }),
  run: async (tx, submission) => ({ id: (await submitResponse(tx, submission)).responseId }),
})
