import { z } from 'zod'
import { answerPace } from '#lib/data/pace.ts'
import { ladder, paceAnswer } from '#lib/domain/pace.ts'
import { defineHandler } from '#lib/http/handler.ts'

export const POST = defineHandler({
  guard: 'partner',
  body: z.strictObject({ ladder, answer: paceAnswer, appointmentId: z.uuid().nullable() }),
  run: async (tx, said) => {
    await answerPace(tx, said)
    return { said: said.answer }
  },
})
