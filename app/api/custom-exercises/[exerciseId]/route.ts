import { z } from 'zod'
import { saveExerciseDraft } from '#lib/data/custom-exercises.ts'
import { idParam } from '#lib/domain/ids.ts'
import { defineHandler } from '#lib/http/handler.ts'

export const PUT = defineHandler({
  guard: 'clinician',
  params: idParam('exerciseId'),
  limit: 'autosave',
  body: z.strictObject({ draft: z.record(z.string(), z.unknown()), version: z.int32() }),
  run: (tx, body, { exerciseId }) => saveExerciseDraft(tx, exerciseId, body),
})
