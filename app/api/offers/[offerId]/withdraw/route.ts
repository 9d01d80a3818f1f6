import { z } from 'zod'
import { withdrawOffer } from '#lib/data/offers.ts'
import { idParam } from '#lib/domain/ids.ts'
import { defineHandler } from '#lib/http/handler.ts'

export const POST = defineHandler({
  guard: 'partner',
  params: idParam('offerId'),
  body: z.strictObject({}),
  run: async (tx, _, { offerId }) => {
    await withdrawOffer(tx, offerId)
    return { id: offerId }
  },
})
