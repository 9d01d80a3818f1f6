import 'server-only'
import { localDate } from '#lib/domain/calendar.ts'
import { calming, recap } from '#lib/domain/pause.ts'
import { inOrder, jointRow } from '#lib/domain/record/joint-rows.ts'
import type { RecordJoint } from '#lib/domain/record/record.ts'
import { outcome } from '#lib/domain/ritual.ts'
import { findIdea } from '#lib/domain/ritual-ideas.ts'
import { spanOf } from '#lib/domain/season.ts'
import type { CaseTx } from './case-files.ts'
import { toDay } from './days.ts'
import { openText } from './keys.ts'
import { placeOfRecap } from './pauses-list.ts'
import { readRecordSessions } from './record-sessions.ts'
import { openRitualName } from './rituals.ts'
import { listCoupleSeasons, listSeasons } from './seasons.ts'
import { readSlots } from './together-place.ts'
import type { PartnerTx } from './with-actor.ts'

/**
 * Everything that is the couple's own besides agreements, from its first day on, in the order of days. Both partners
 * read all of it where they live with it: nothing in it waits for anybody.
 */
export async function readRecordCouple(tx: PartnerTx | CaseTx): Promise<RecordJoint[]> {
  return inOrder([
    ...(await readSeasons(tx)),
    ...(await readRituals(tx)),
    ...(await readRecordSessions(tx)),
    ...(await readPauses(tx)),
  ])
}

/** One that was ended before it got going never was. */
async function readSeasons(tx: PartnerTx | CaseTx): Promise<RecordJoint[][]> {
  const seasons = 'file' in tx ? await listCoupleSeasons(tx) : await listSeasons(tx)
  return seasons.flatMap(season => {
    const span = spanOf(season)
    if (span === null) return []
    const { seasonId: id, enough: text } = season
    return [[jointRow({ id, kind: 'season', day: span.firstDay, endedOn: span.lastDay, text })]]
  })
}

async function readRituals(tx: PartnerTx | CaseTx): Promise<RecordJoint[][]> {
  const rows = await tx.db.ritual.findMany({
    where: { coupleId: coupleOf(tx) },
    include: { days: { orderBy: { day: 'asc' } } },
  })
  const rituals: RecordJoint[][] = []
  for (const row of rows) {
    const { id, zone, endedAt } = row
    const text = await openRitualName(tx, row)
    const title = text === null ? (findIdea(row.kind)?.name ?? null) : null
    const endedOn = endedAt && localDate(endedAt, zone)
    rituals.push([
      jointRow({ id, kind: 'ritual', day: toDay(row.startsOn), endedOn, title, text }),
      ...row.days.map(each => {
        const value = { word: outcome.parse(each.outcome) }
        return jointRow({ id: each.id, kind: 'ritual-day', of: id, day: toDay(each.day), title, value })
      }),
    ])
  }
  return rituals
}

/** No id of a recap's row goes along: it is of one of the two. */
async function readPauses(tx: PartnerTx | CaseTx): Promise<RecordJoint[][]> {
  const coupleId = coupleOf(tx)
  const { zone } = await tx.db.couple.findUniqueOrThrow({ where: { id: coupleId }, select: { zone: true } })
  const slots = await readSlots(tx)
  const recaps = await tx.db.pauseRecap.findMany({
    where: { coupleId, partnerId: { in: [...slots.keys()] } },
  })
  const pauses: RecordJoint[][] = []
  for (const { id: of, askedAt, endedAt, ...row } of await tx.db.pause.findMany({ where: { coupleId } })) {
    const value = row.calming === null ? null : { word: calming.parse(row.calming) }
    const endedOn = endedAt && localDate(endedAt, zone)
    const rows = [jointRow({ id: of, kind: 'pause', day: localDate(askedAt, zone), endedOn, value })]
    for (const [partnerId, { slot }] of slots) {
      const written = recaps.find(each => each.pauseId === of && each.partnerId === partnerId)
      if (!written) continue
      const owner = { scope: 'couple', subjectId: coupleId } as const
      const sealed = await openText(tx, owner, placeOfRecap(written.id), written.sealed)
      const { felt, mattered } = recap.parse(JSON.parse(sealed))
      const text = [felt, mattered].filter(each => each !== '').join('\n')
      const id = `${of}-${slot === 'B' ? 1 : 0}`
      rows.push(jointRow({ id, kind: 'pause-recap', of, slot, day: toDay(written.day), text }))
    }
    pauses.push(rows)
  }
  return pauses
}

function coupleOf(tx: PartnerTx | CaseTx): string {
  return 'file' in tx ? tx.file.coupleId : tx.actor.coupleId
}
