import 'server-only'
import { agreementKind, agreementState, newestVersion, versionInForce } from '#lib/domain/agreement.ts'
import type { BriefAgreement, BriefPace } from '#lib/domain/brief.ts'
import type { CaseTx } from './case-files.ts'
import { toDay } from './days.ts'
import { readPace } from './pace-releases.ts'

/** The ladders that the couple is on, for the brief. */
export async function readBriefPace(tx: CaseTx): Promise<BriefPace[]> {
  const ladders = (await readPace(tx)).filter(each => each.inUse)
  return ladders.map(({ release, refusal, appointment, ...pace }) => ({
    ladder: pace.ladder,
    level: pace.level,
    top: pace.top,
    ceiling: pace.ceiling,
    asking: pace.asking,
    said: pace.said,
    released: release?.level ?? null,
    mayRise: appointment !== null && release === null && refusal === null,
  }))
}

/** Agreements whose day to look at them again is `today` or past; their words stay sealed. */
export async function listDueAgreements(tx: CaseTx, today: string): Promise<BriefAgreement[]> {
  const rows = await tx.db.agreement.findMany({
    where: { coupleId: tx.file.coupleId, endedAt: null },
    orderBy: { id: 'asc' },
    select: {
      id: true,
      kind: true,
      versions: {
        select: {
          number: true,
          reviewOn: true,
          confirmations: { select: { partner: { select: { slot: true } } } },
        },
      },
    },
  })
  return rows.flatMap(({ id, kind, versions: texts }) => {
    const versions = texts.map(each => ({
      number: each.number,
      reviewOn: each.reviewOn && toDay(each.reviewOn),
      confirmed: each.confirmations.map(one => ({ slot: one.partner.slot === 'A' ? 'A' : 'B' }) as const),
    }))
    if (newestVersion(versions) === null || agreementState({ versions, ended: false }, today) !== 'due')
      return []
    return [{ id, kind: agreementKind.parse(kind), reviewOn: versionInForce(versions)!.reviewOn! }]
  })
}
