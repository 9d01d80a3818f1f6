import { z } from 'zod'
import { openCaseFile } from '#lib/data/case-files.ts'
import { changeProgramme } from '#lib/data/programmes.ts'
import { idParam } from '#lib/domain/ids.ts'
import { found } from '#lib/domain/problem.ts'
import { weekChange } from '#lib/domain/programme-run-changes.ts'
import { defineHandler } from '#lib/http/handler.ts'

export const POST = defineHandler({
  guard: 'clinician',
  params: idParam('runId'),
  body: z.strictObject({ coupleId: z.uuid(), version: z.int32().min(1), change: weekChange }),
  run: async (tx, { coupleId, version, change }, { runId }) => {
    const file = found(await openCaseFile(tx, coupleId))
    const { version: next, before } = await changeProgramme(file, runId, { version, change })
    return { version: next, before: before.map(each => ({ ...each })) }
  },
})
