import 'server-only'
import type { Slot } from '#lib/domain/access.ts'
import { localDate } from '#lib/domain/calendar.ts'
import { type Calming, calming, type Recap, recap } from '#lib/domain/pause.ts'
import { writeDown } from './audit.ts'
import type { CaseTx } from './case-files.ts'
import { toDay } from './days.ts'
import type { Prisma } from './generated/client.ts'
import { openText } from './keys.ts'
import type { PartnerTx } from './with-actor.ts'

/** A pause as both know it. `until` is the time they set; of the asking only the day, in the couple's zone. */
export type Pause = {
  readonly pauseId: string
  readonly version: number
  readonly askedBy: Slot
  readonly askedOn: string
  readonly until: Date
  readonly endedAt: Date | null
  readonly ending: 'resumed' | 'later' | null
  readonly calming: Calming | null
  readonly recaps: readonly { readonly slot: Slot; readonly day: string; readonly recap: Recap }[]
}

/** `earlier`: what was written about the pauses that were put off to this one, the oldest first. */
export type LastPause = Pause & { readonly earlier: Pause['recaps'] }

/** The couple's newest pause, whatever became of it; null when there was none. */
export async function readLastPause(tx: PartnerTx): Promise<LastPause | null> {
  const [last, ...before] = await read(tx, tx.actor.coupleId, mostPutOff)
  if (!last) return null
  const chain = before.findIndex(each => each.ending !== 'later')
  const putOff = chain === -1 ? before : before.slice(0, chain)
  return { ...last, earlier: putOff.toReversed().flatMap(each => each.recaps) }
}

/** So many times in a row is a matter for the session, not for a page. */
const mostPutOff = 5

/** A pause as the clinician reads it: also how many minutes were asked for. */
export type CasePause = Pause & { readonly minutes: number }

/** The couple's pauses, the newest first; at most `take`. The reading is written down. */
export async function listPauses(tx: CaseTx, take = 50): Promise<CasePause[]> {
  const { coupleId } = tx.file
  const pauses = await read(tx, coupleId, take)
  await writeDown(tx, { action: 'pauses-viewed', coupleId })
  return pauses
}

async function read(tx: PartnerTx | CaseTx, coupleId: string, take: number): Promise<CasePause[]> {
  const couple = await tx.db.couple.findUniqueOrThrow({
    where: { id: coupleId },
    include: { partners: { select: { id: true, slot: true } } },
  })
  const slotOf = (id: string) => couple.partners.find(each => each.id === id)!.slot as Slot
  const rows = await tx.db.pause.findMany({
    where: { coupleId },
    orderBy: [{ askedAt: 'desc' }, { id: 'asc' }],
    take,
    include: { recaps: true },
  })
  const pauses: CasePause[] = []
  for (const { id: pauseId, askedAt, askedBy, version, until, endedAt, ...row } of rows) {
    const recaps = []
    for (const each of row.recaps) {
      const slot = slotOf(each.partnerId)
      recaps.push({ slot, day: toDay(each.day), recap: await openRecap(tx, coupleId, each) })
    }
    pauses.push({
      pauseId,
      version,
      askedBy: slotOf(askedBy),
      askedOn: localDate(askedAt, couple.zone),
      until,
      endedAt,
      ending: row.ending === 'resumed' || row.ending === 'later' ? row.ending : null,
      calming: calming.nullable().parse(row.calming),
      recaps: recaps.sort((a, b) => (a.slot < b.slot ? -1 : 1)),
      minutes: Math.round((until.getTime() - askedAt.getTime()) / 60_000),
    })
  }
  return pauses
}

type SealedRecap = Prisma.PauseRecapGetPayload<object>

async function openRecap(
  tx: PartnerTx | CaseTx,
  coupleId: string,
  { id, sealed }: SealedRecap,
): Promise<Recap> {
  const owner = { scope: 'couple', subjectId: coupleId } as const
  return recap.parse(JSON.parse(await openText(tx, owner, placeOfRecap(id), sealed)))
}

/** Where a recap stands sealed. */
export function placeOfRecap(rowId: string) {
  return { table: 'pause_recap', column: 'sealed', rowId }
}
