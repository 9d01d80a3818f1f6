import { createCouple } from '#lib/data/couples.ts'
import { newCouple } from '#lib/domain/couple.ts'
import { defineHandler } from '#lib/http/handler.ts'

export const POST = defineHandler({
  guard: 'clinician',
  body: newCouple,
  run: async (tx, { zone, opening, policyId, partners }) => ({
    id: await createCouple(tx, {
      zone,
      openingMinute: opening,
      policyId,
      partners: [
        { slot: 'A', ...partners.A },
        { slot: 'B', ...partners.B },
      ],
    }),
  }),
})
