import { z } from 'zod'
import { recordAskedAlone } from '#lib/data/asked-alone.ts'
import { openCaseFile } from '#lib/data/case-files.ts'
import { localDay } from '#lib/domain/calendar.ts'
import { typedText } from '#lib/domain/plain-text.ts'
import { found } from '#lib/domain/problem.ts'
import { defineHandler } from '#lib/http/handler.ts'

const whose = { coupleId: z.uuid(), partnerId: z.uuid() }

export const POST = defineHandler({
  guard: 'clinician',
  body: z.discriminatedUnion('said', [
    z.strictObject({ ...whose, said: z.literal('asked'), askedOn: localDay }),
    z.strictObject({ ...whose, said: z.literal('not-asked'), reason: typedText(500) }),
  ]),
  run: async (tx, { coupleId, partnerId, ...record }) => ({
    id: await recordAskedAlone(found(await openCaseFile(tx, coupleId)), partnerId, record),
  }),
})
