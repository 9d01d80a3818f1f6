import { z } from 'zod'
import { openCaseFile } from '#lib/data/case-files.ts'
import { addToGroup } from '#lib/data/groups.ts'
import { idParam } from '#lib/domain/ids.ts'
import { found } from '#lib/domain/problem.ts'
import { defineHandler } from '#lib/http/handler.ts'

export const POST = defineHandler({
  guard: 'clinician',
  params: idParam('groupId'),
  body: z.strictObject({ coupleId: z.uuid() }),
  run: async (tx, { coupleId }, { groupId }) => {
    await addToGroup(found(await openCaseFile(tx, coupleId)), groupId)
    return { id: groupId }
  },
})
