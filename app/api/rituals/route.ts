import { makeRitual } from '#lib/data/rituals-changes.ts'
import { ritualWish } from '#lib/domain/ritual.ts'
import { defineHandler } from '#lib/http/handler.ts'

export const POST = defineHandler({ guard: 'partner', body: ritualWish, run: makeRitual })
