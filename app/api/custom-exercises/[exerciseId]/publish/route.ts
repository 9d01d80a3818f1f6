import { z } from 'zod'
import { publishExercise } from '#lib/data/custom-exercises.ts'
import { idParam } from '#lib/domain/ids.ts'
import { defineHandler } from '#lib/http/handler.ts'

export const POST = defineHandler({
  guard: 'clinician',
  params: idParam('exerciseId'),
  body: z.strictObject({ version: z.int32() }),
  run: (tx, { version }, { exerciseId }) => publishExercise(tx, exerciseId, version),
})
