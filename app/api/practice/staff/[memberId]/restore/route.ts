import { z } from 'zod'
import { restoreStaffRole } from '#lib/data/practice.ts'
import { idParam } from '#lib/domain/ids.ts'
import { defineHandler } from '#lib/http/handler.ts'

export const POST = defineHandler({
  guard: 'owner',
  params: idParam('memberId'),
  body: z.strictObject({}),
  run: async (tx, _body, { memberId }) => {
    await restoreStaffRole(tx, memberId)
    return { id: memberId }
  },
})
