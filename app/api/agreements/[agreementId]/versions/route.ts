import { z } from 'zod'
import { reviseAgreement } from '#lib/data/agreements.ts'
import { agreementText } from '#lib/domain/agreement.ts'
import { idParam } from '#lib/domain/ids.ts'
import { defineHandler } from '#lib/http/handler.ts'

export const POST = defineHandler({
  guard: 'partner',
  params: idParam('agreementId'),
  body: agreementText.extend({ version: z.int32() }),
  run: (tx, body, { agreementId }) => reviseAgreement(tx, agreementId, body),
})
