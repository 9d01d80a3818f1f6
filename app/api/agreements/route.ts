import { writeAgreement } from '#lib/data/agreements.ts'
import { agreementKind, agreementText } from '#lib/domain/agreement.ts'
import { defineHandler } from '#lib/http/handler.ts'

export const POST = defineHandler({
  guard: 'partner',
  body: agreementText.extend({ kind: agreementKind }),
  run: (tx, body) => writeAgreement(tx, { ...body, assignmentId: null }),
})
