import { z } from 'zod'
import { endPause } from '#lib/data/pauses.ts'
import { idParam } from '#lib/domain/ids.ts'
import { pauseLength } from '#lib/domain/pause.ts'
import { defineHandler } from '#lib/http/handler.ts'

/** `length` null: they go on; else another time, as a new pause. */
export const POST = defineHandler({
  guard: 'partner',
  params: idParam('pauseId'),
  body: z.strictObject({ version: z.int32(), length: pauseLength.nullable() }),
  run: (tx, body, { pauseId }) => endPause(tx, pauseId, body),
})
