import { z } from 'zod'
import { assignExercise } from '#lib/data/assignments.ts'
import { openCaseFile } from '#lib/data/case-files.ts'
import { newAssignment } from '#lib/domain/assignment.ts'
import { found } from '#lib/domain/problem.ts'
import { defineHandler } from '#lib/http/handler.ts'

export const POST = defineHandler({
  guard: 'clinician',
  body: newAssignment.extend({ coupleId: z.uuid() }),
  run: async (tx, { coupleId, ...wish }) => assignExercise(found(await openCaseFile(tx, coupleId)), wish),
})
