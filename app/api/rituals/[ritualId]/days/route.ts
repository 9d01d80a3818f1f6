import { tellRitualDay } from '#lib/data/rituals-changes.ts'
import { idParam } from '#lib/domain/ids.ts'
import { toldDay } from '#lib/domain/ritual.ts'
import { defineHandler } from '#lib/http/handler.ts'

export const POST = defineHandler({
  guard: 'partner',
  params: idParam('ritualId'),
  body: toldDay,
  run: (tx, told, { ritualId }) => tellRitualDay(tx, ritualId, told),
})
