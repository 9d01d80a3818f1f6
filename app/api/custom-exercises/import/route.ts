import { z } from 'zod'
import { importExercise } from '#lib/data/custom-exercises-file.ts'
import { defineHandler } from '#lib/http/handler.ts'

/** `file`: the content of a file, parsed; what is wrong with it is said place by place. */
export const POST = defineHandler({
  guard: 'clinician',
  body: z.strictObject({ file: z.unknown() }),
  run: (tx, { file }) => importExercise(tx, file),
})
