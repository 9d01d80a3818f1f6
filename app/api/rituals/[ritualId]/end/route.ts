import { z } from 'zod'
import { endRitual } from '#lib/data/rituals-changes.ts'
import { idParam } from '#lib/domain/ids.ts'
import { defineHandler } from '#lib/http/handler.ts'

export const POST = defineHandler({
  guard: 'partner',
  params: idParam('ritualId'),
  body: z.strictObject({ version: z.int32().min(1) }),
  run: (tx, { version }, { ritualId }) => endRitual(tx, ritualId, version),
})
