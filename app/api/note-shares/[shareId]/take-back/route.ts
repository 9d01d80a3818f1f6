import { z } from 'zod'
import { takeBackNoteShare } from '#lib/data/notebook-shares.ts'
import { idParam } from '#lib/domain/ids.ts'
import { defineHandler } from '#lib/http/handler.ts'

export const POST = defineHandler({
  guard: 'partner',
  params: idParam('shareId'),
  body: z.strictObject({}),
  run: async (tx, _, { shareId }) => {
    await takeBackNoteShare(tx, shareId)
    return { id: shareId }
  },
})
