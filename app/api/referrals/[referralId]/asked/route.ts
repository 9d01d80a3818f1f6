import { openCaseFile } from '#lib/data/case-files.ts'
import { askedAgain } from '#lib/data/referrals.ts'
import { idParam } from '#lib/domain/ids.ts'
import { found } from '#lib/domain/problem.ts'
import { defineHandler } from '#lib/http/handler.ts'
import { askedBody } from '../../bodies.ts'

export const POST = defineHandler({
  guard: 'clinician',
  params: idParam('referralId'),
  body: askedBody,
  run: async (tx, { coupleId, ...asked }, { referralId }) =>
    askedAgain(found(await openCaseFile(tx, coupleId)), referralId, asked),
})
