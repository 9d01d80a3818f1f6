import 'server-only'
import { sealAudit, sealsAtOnce } from '#lib/data/audit-seal.ts'
import { asWorker } from './as-worker.ts'
import { readAnchor, writeAnchor } from './audit-anchor.ts'

/** Seals everything of one practice that waits for it. @throws BrokenChain when the end was cut off */
export async function sealPractice(practiceId: string): Promise<void> {
  for (let more = true; more; ) {
    const { sealed, head } = await asWorker(practiceId, 'seal-audit', tx =>
      sealAudit(tx, readAnchor(practiceId)),
    )
    if (sealed > 0 && head) writeAnchor(practiceId, head)
    more = sealed === sealsAtOnce
  }
}
