import { z } from 'zod'
import { acceptPolicy } from '#lib/data/consents.ts'
import { defineHandler } from '#lib/http/handler.ts'

export const POST = defineHandler({
  guard: 'partner',
  body: z.strictObject({ policyTextId: z.uuid() }),
  run: async (tx, { policyTextId }) => {
    await acceptPolicy(tx, policyTextId)
    return { id: policyTextId }
  },
})
