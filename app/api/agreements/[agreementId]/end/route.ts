import { z } from 'zod'
import { endAgreement } from '#lib/data/agreements.ts'
import { idParam } from '#lib/domain/ids.ts'
import { defineHandler } from '#lib/http/handler.ts'

export const POST = defineHandler({
  guard: 'partner',
  params: idParam('agreementId'),
  body: z.strictObject({ version: z.int32() }),
  run: (tx, { version }, { agreementId }) => endAgreement(tx, agreementId, version),
})
