import { z } from 'zod'
import { resumeAssignment } from '#lib/data/assignments-ending.ts'
import { openCaseFile } from '#lib/data/case-files.ts'
import { idParam } from '#lib/domain/ids.ts'
import { found } from '#lib/domain/problem.ts'
import { defineHandler } from '#lib/http/handler.ts'

export const POST = defineHandler({
  guard: 'clinician',
  params: idParam('assignmentId'),
  body: z.strictObject({ coupleId: z.uuid(), version: z.int32().min(1) }),
  run: async (tx, { coupleId, version }, { assignmentId }) =>
    resumeAssignment(found(await openCaseFile(tx, coupleId)), assignmentId, version),
})
