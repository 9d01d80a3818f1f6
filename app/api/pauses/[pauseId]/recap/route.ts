import { writeRecap } from '#lib/data/pauses.ts'
import { idParam } from '#lib/domain/ids.ts'
import { recap } from '#lib/domain/pause.ts'
import { defineHandler } from '#lib/http/handler.ts'

export const POST = defineHandler({
  guard: 'partner',
  params: idParam('pauseId'),
  body: recap,
  run: async (tx, body, { pauseId }) => {
    await writeRecap(tx, pauseId, body)
    return { pauseId }
  },
})
