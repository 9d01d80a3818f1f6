import { changeRitual } from '#lib/data/rituals-changes.ts'
import { idParam } from '#lib/domain/ids.ts'
import { ritualChange } from '#lib/domain/ritual.ts'
import { defineHandler } from '#lib/http/handler.ts'

export const PUT = defineHandler({
  guard: 'partner',
  params: idParam('ritualId'),
  body: ritualChange,
  run: (tx, { version, ...wish }, { ritualId }) => changeRitual(tx, ritualId, wish, version),
})
