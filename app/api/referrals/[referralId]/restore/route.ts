import { openCaseFile } from '#lib/data/case-files.ts'
import { restoreReferral } from '#lib/data/referrals.ts'
import { idParam } from '#lib/domain/ids.ts'
import { found } from '#lib/domain/problem.ts'
import { defineHandler } from '#lib/http/handler.ts'
import { ofCouple } from '../../bodies.ts'

export const POST = defineHandler({
  guard: 'clinician',
  params: idParam('referralId'),
  body: ofCouple,
  run: async (tx, { coupleId, version }, { referralId }) =>
    restoreReferral(found(await openCaseFile(tx, coupleId)), referralId, version),
})
