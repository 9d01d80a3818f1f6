import { z } from 'zod'
import { openCaseFile } from '#lib/data/case-files.ts'
import { recordReferral } from '#lib/data/referrals.ts'
import { found } from '#lib/domain/problem.ts'
import { newReferral } from '#lib/domain/referral.ts'
import { defineHandler } from '#lib/http/handler.ts'

export const POST = defineHandler({
  guard: 'clinician',
  body: newReferral.extend({ coupleId: z.uuid(), partnerId: z.uuid() }),
  run: async (tx, { coupleId, partnerId, ...referral }) =>
    recordReferral(found(await openCaseFile(tx, coupleId)), partnerId, referral),
})
