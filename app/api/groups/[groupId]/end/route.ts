import { z } from 'zod'
import { endGroup } from '#lib/data/groups.ts'
import { idParam } from '#lib/domain/ids.ts'
import { defineHandler } from '#lib/http/handler.ts'

export const POST = defineHandler({
  guard: 'clinician',
  params: idParam('groupId'),
  body: z.strictObject({ version: z.int32().min(1) }),
  run: (tx, { version }, { groupId }) => endGroup(tx, groupId, version),
})
