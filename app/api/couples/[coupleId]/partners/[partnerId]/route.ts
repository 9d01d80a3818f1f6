import { z } from 'zod'
import { openCaseFile } from '#lib/data/case-files.ts'
import { correctPartner } from '#lib/data/couple-changes.ts'
import { partnerDetails } from '#lib/domain/couple.ts'
import { found } from '#lib/domain/problem.ts'
import { defineHandler } from '#lib/http/handler.ts'

/** `version` is the couple's: of two corrections at once the later one is told. */
export const PUT = defineHandler({
  guard: 'clinician',
  params: z.object({ coupleId: z.uuid(), partnerId: z.uuid() }),
  body: partnerDetails.extend({ version: z.int32() }),
  run: async (tx, { version, ...details }, { coupleId, partnerId }) => {
    const file = found(await openCaseFile(tx, coupleId))
    return { id: partnerId, version: await correctPartner(file, partnerId, details, version) }
  },
})
