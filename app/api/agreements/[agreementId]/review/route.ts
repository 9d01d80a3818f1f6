import { z } from 'zod'
import { reviewAgreement } from '#lib/data/agreements.ts'
import { agreementEffect } from '#lib/domain/agreement.ts'
import { idParam } from '#lib/domain/ids.ts'
import { defineHandler } from '#lib/http/handler.ts'

export const POST = defineHandler({
  guard: 'partner',
  params: idParam('agreementId'),
  body: z.strictObject({ effect: agreementEffect }),
  run: async (tx, { effect }, { agreementId }) => {
    await reviewAgreement(tx, agreementId, effect)
    return { agreementId }
  },
})
