import { z } from 'zod'
import { openCaseFile } from '#lib/data/case-files.ts'
import { setCeiling } from '#lib/data/pace-releases.ts'
import { ladder } from '#lib/domain/pace.ts'
import { found } from '#lib/domain/problem.ts'
import { defineHandler } from '#lib/http/handler.ts'

const level = z.int().min(0).max(5)

/** `was`: the ceiling that the page showed. */
export const POST = defineHandler({
  guard: 'clinician',
  body: z.strictObject({ coupleId: z.uuid(), ladder, ceiling: level, was: level }),
  run: async (tx, { coupleId, ...wish }) => {
    await setCeiling(found(await openCaseFile(tx, coupleId)), wish)
    return { ceiling: wish.ceiling }
  },
})
