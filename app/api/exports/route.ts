import { type CaseTx, openCaseFile } from '#lib/data/case-files.ts'
import { recordDisclosure } from '#lib/data/disclosures.ts'
import { addExportLink, beginExport } from '#lib/data/export-links.ts'
import { readJointRecord } from '#lib/data/record-joint.ts'
import { readPartnerRecord } from '#lib/data/record-partner.ts'
import { confirmRelease, type Release } from '#lib/data/release.ts'
import { found } from '#lib/domain/problem.ts'
import type { CareRecord } from '#lib/domain/record/record.ts'
import { itemsIn, redact, redactedIn } from '#lib/domain/record/redact.ts'
import { lockArchive } from '#lib/export/archive.ts'
import { recordFiles } from '#lib/export/record-files.ts'
import { defineHandler } from '#lib/http/handler.ts'
import { type RecordExport, recordExport } from './bodies.ts'
import { type KeptExport, presentExport } from './export-reply.ts'
import { recordFileWords } from './record-file-words.ts'

/** A record that a clinician hands out: written down with its ground, locked, behind a link for themselves. */
export const POST = defineHandler({
  guard: 'clinician',
  body: recordExport,
  timeoutMs: 30_000,
  run: async (tx, wish): Promise<KeptExport> => {
    const file = found(await openCaseFile(tx, wish.coupleId))
    const release = wish.whose === 'both' ? await confirmRelease(file, groundOf(wish)) : null
    await beginExport(file)
    const whole = await readWished(file, wish, release)
    const record = redact(whole, { kinds: wish.redactKinds, ids: wish.redactIds })
    const counts = { items: itemsIn(record), redacted: redactedIn(record) }
    const { whose, redactKinds: _, redactIds: __, coupleId: ___, ...said } = wish
    const slot = whose === 'both' ? null : whose
    const disclosureId = await recordDisclosure(file, { ...said, ...counts, slot })
    const words = await recordFileWords()
    const day = record.madeOn
    const link = await addExportLink(
      file,
      { disclosureId, fileName: `interlude-${day}.zip` },
      async passphrase => lockArchive(await recordFiles(record, wish.formats, words), { passphrase, day }),
    )
    return { ...link, ...counts }
  },
  present: reply => presentExport(reply as KeptExport),
})

function groundOf({ basis, legal }: RecordExport) {
  return basis === 'legal' ? { basis, legal } : ({ basis: 'both-authorised' } as const)
}

function readWished(file: CaseTx, wish: RecordExport, release: Release | null): Promise<CareRecord> {
  if (wish.whose !== 'both') return readPartnerRecord(file, wish.whose, wish)
  return readJointRecord(file, found(release), wish)
}
