import { z } from 'zod'
import { resumeGroup } from '#lib/data/groups.ts'
import { idParam } from '#lib/domain/ids.ts'
import { defineHandler } from '#lib/http/handler.ts'

export const POST = defineHandler({
  guard: 'clinician',
  params: idParam('groupId'),
  body: z.strictObject({ version: z.int32().min(1) }),
  run: (tx, { version }, { groupId }) => resumeGroup(tx, groupId, version),
})
