import { takeBackLaidOut } from '#lib/data/laid-out.ts'
import { preparedSteps } from '#lib/domain/together-schema.ts'
import { defineHandler } from '#lib/http/handler.ts'

export const POST = defineHandler({
  guard: 'partner',
  body: preparedSteps,
  run: async (tx, chosen) => {
    await takeBackLaidOut(tx, chosen)
    return {}
  },
})
