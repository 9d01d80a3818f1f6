import { z } from 'zod'
import { endBackup, nameBackup } from '#lib/data/care-team.ts'
import { openCaseFile } from '#lib/data/case-files.ts'
import { found } from '#lib/domain/problem.ts'
import { defineHandler } from '#lib/http/handler.ts'

/** Names the backup; null, or nobody chosen in the form, leaves the couple without one. */
export const POST = defineHandler({
  guard: 'clinician',
  body: z.strictObject({
    coupleId: z.uuid(),
    backup: z.union([z.uuid(), z.literal('').transform(() => null), z.null()]),
  }),
  run: async (tx, { coupleId, backup }) => {
    const file = found(await openCaseFile(tx, coupleId))
    if (backup) await nameBackup(file, backup)
    else await endBackup(file)
    return { id: coupleId }
  },
})
