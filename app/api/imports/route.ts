import { openCaseFile } from '#lib/data/case-files.ts'
import { startImport } from '#lib/data/imports.ts'
import { found } from '#lib/domain/problem.ts'
import { defineHandler } from '#lib/http/handler.ts'
import { importBegun } from './bodies.ts'

export const POST = defineHandler({
  guard: 'clinician',
  body: importBegun,
  run: async (tx, { coupleId, ...file }) => {
    const id = await startImport(found(await openCaseFile(tx, coupleId)), file)
    return { id }
  },
})
