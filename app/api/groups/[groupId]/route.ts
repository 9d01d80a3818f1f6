import { z } from 'zod'
import { renameGroup } from '#lib/data/groups.ts'
import { idParam } from '#lib/domain/ids.ts'
import { typedLine } from '#lib/domain/plain-text.ts'
import { defineHandler } from '#lib/http/handler.ts'

export const PUT = defineHandler({
  guard: 'clinician',
  params: idParam('groupId'),
  body: z.strictObject({ name: typedLine(80), version: z.int32().min(1) }),
  run: (tx, body, { groupId }) => renameGroup(tx, groupId, body),
})
