import { z } from 'zod'
import { askForPause } from '#lib/data/pauses.ts'
import { calming, pauseLength } from '#lib/domain/pause.ts'
import { defineHandler } from '#lib/http/handler.ts'

export const POST = defineHandler({
  guard: 'partner',
  body: z.strictObject({ length: pauseLength, calming: calming.nullable() }),
  run: (tx, body) => askForPause(tx, body),
})
