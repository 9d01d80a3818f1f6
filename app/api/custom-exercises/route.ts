import { z } from 'zod'
import { createExercise } from '#lib/data/custom-exercises.ts'
import { exerciseSlug } from '#lib/domain/exercises/exercise.ts'
import { defineHandler } from '#lib/http/handler.ts'

/** `copy`: the slug of what it begins as; null for an empty one. */
export const POST = defineHandler({
  guard: 'clinician',
  body: z.strictObject({ copy: exerciseSlug.nullable() }),
  run: (tx, { copy }) => createExercise(tx, copy),
})
