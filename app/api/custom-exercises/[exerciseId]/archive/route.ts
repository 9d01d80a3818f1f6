import { z } from 'zod'
import { archiveExercise } from '#lib/data/custom-exercises.ts'
import { idParam } from '#lib/domain/ids.ts'
import { defineHandler } from '#lib/http/handler.ts'

export const POST = defineHandler({
  guard: 'clinician',
  params: idParam('exerciseId'),
  body: z.strictObject({ archived: z.boolean() }),
  run: async (tx, { archived }, { exerciseId }) => {
    await archiveExercise(tx, exerciseId, archived)
    return { archived }
  },
})
