import { z } from 'zod'
import { shareExercise } from '#lib/data/custom-exercises.ts'
import { idParam } from '#lib/domain/ids.ts'
import { defineHandler } from '#lib/http/handler.ts'

export const POST = defineHandler({
  guard: 'clinician',
  params: idParam('exerciseId'),
  body: z.strictObject({ shared: z.boolean() }),
  run: async (tx, { shared }, { exerciseId }) => {
    await shareExercise(tx, exerciseId, shared)
    return { shared }
  },
})
