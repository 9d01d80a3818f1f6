import { z } from 'zod'
import { saveDraft } from '#lib/data/drafts.ts'
import { idParam } from '#lib/domain/ids.ts'
import { defineHandler } from '#lib/http/handler.ts'

/** The answers are judged by the exercise's own schema, which is known only once the occurrence is. */
export const POST = defineHandler({
  guard: 'partner',
  limit: 'autosave',
  params: idParam('occurrenceId'),
  body: z.strictObject({ version: z.int32().min(0), answers: z.record(z.string().max(40), z.unknown()) }),
  run: async (tx, draft, { occurrenceId }) => ({ version: await saveDraft(tx, occurrenceId, draft) }),
})
