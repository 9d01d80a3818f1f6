import { addExportLink, beginExport } from '#lib/data/export-links.ts'
import { readOwnRecord } from '#lib/data/record-own.ts'
import { itemsIn } from '#lib/domain/record/redact.ts'
import { lockArchive } from '#lib/export/archive.ts'
import { recordFiles } from '#lib/export/record-files.ts'
import { defineHandler } from '#lib/http/handler.ts'
import { ownExport } from '../bodies.ts'
import { type KeptExport, presentExport } from '../export-reply.ts'
import { recordFileWords } from '../record-file-words.ts'

/** A partner's own record, locked, behind a link for themselves. */
export const POST = defineHandler({
  guard: 'partner',
  body: ownExport,
  timeoutMs: 30_000,
  run: async (tx, { formats }): Promise<KeptExport> => {
    await beginExport(tx)
    const record = await readOwnRecord(tx)
    const words = await recordFileWords()
    const day = record.madeOn
    const made = { disclosureId: null, fileName: `interlude-${day}.zip` }
    const link = await addExportLink(tx, made, async passphrase =>
      lockArchive(await recordFiles(record, formats, words), { passphrase, day }),
    )
    return { ...link, items: itemsIn(record), redacted: 0 }
  },
  present: reply => presentExport(reply as KeptExport),
})
