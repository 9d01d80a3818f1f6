import 'server-only'
import { randomUUID } from 'node:crypto'
import { localDate } from '#lib/domain/calendar.ts'
import { found, Problem } from '#lib/domain/problem.ts'
import { confirmSeason, type NewSeason, type SeasonDays } from '#lib/domain/season.ts'
import { writeDown } from './audit.ts'
import type { CaseTx } from './case-files.ts'
import { fromDay, toDay } from './days.ts'
import { openText, sealText } from './keys.ts'
import type { PartnerTx, Tx } from './with-actor.ts'

/** A hard season as both partners and their clinician see it. Days are local days of the couple. */
export type Season = SeasonDays & {
  readonly seasonId: string
  /** What is enough meanwhile; null where nobody wrote it down. */
  readonly enough: string | null
  readonly version: number
}

/** The couple's hard seasons, the one that begins last first. */
export async function listSeasons(tx: PartnerTx): Promise<Season[]> {
  return readSeasons(tx, tx.actor.coupleId)
}

/** The same as their clinician sees it. */
export async function listCoupleSeasons(tx: CaseTx): Promise<Season[]> {
  return readSeasons(tx, tx.file.coupleId)
}

/**
 * A partner begins a hard season for both.
 * @throws Problem as confirmSeason; conflict `couple-closed`
 */
export async function beginSeason(
  tx: PartnerTx,
  season: NewSeason,
): Promise<{ id: string; version: number }> {
  return begin(tx, tx.actor.coupleId, season)
}

/** The clinician begins one. @throws Problem as confirmSeason; conflict `couple-closed` */
export async function beginCoupleSeason(
  tx: CaseTx,
  season: NewSeason,
): Promise<{ id: string; version: number }> {
  return begin(tx, tx.file.coupleId, season)
}

/**
 * Ends a season early: it counts up to today. Ended on its first day or before, it never was.
 * @throws Problem not-found; conflict `season-over`, `stale` with `theirs`
 */
export async function endSeason(
  tx: PartnerTx,
  seasonId: string,
  version: number,
): Promise<{ id: string; version: number }> {
  return end(tx, tx.actor.coupleId, { seasonId, version })
}

/** @throws Problem as endSeason */
export async function endCoupleSeason(
  tx: CaseTx,
  seasonId: string,
  version: number,
): Promise<{ id: string; version: number }> {
  return end(tx, tx.file.coupleId, { seasonId, version })
}

/** Undoes endSeason. @throws Problem not-found; conflict `season-overlap` with another begun meanwhile, `stale` */
export async function resumeSeason(
  tx: PartnerTx,
  seasonId: string,
  version: number,
): Promise<{ id: string; version: number }> {
  return resume(tx, tx.actor.coupleId, { seasonId, version })
}

/** @throws Problem as resumeSeason */
export async function resumeCoupleSeason(
  tx: CaseTx,
  seasonId: string,
  version: number,
): Promise<{ id: string; version: number }> {
  return resume(tx, tx.file.coupleId, { seasonId, version })
}

type Acting = PartnerTx | CaseTx
type Which = { seasonId: string; version: number }

async function begin(
  tx: Acting,
  coupleId: string,
  season: NewSeason,
): Promise<{ id: string; version: number }> {
  const { zone } = await holdOpen(tx, coupleId)
  confirmSeason(season, { today: localDate(tx.now, zone), others: await readSeasons(tx, coupleId) })
  const { practiceId, userId } = tx.actor
  const id = randomUUID()
  await tx.db.season.createMany({
    data: {
      ...{ id, practiceId, coupleId, kind: HARD },
      firstDay: fromDay(season.firstDay),
      lastDay: fromDay(season.lastDay),
      goalsSealed: await sealText(tx, { scope: 'couple', subjectId: coupleId }, placeOf(id), season.enough),
      createdBy: userId,
      createdAt: tx.now,
    },
  })
  await writeDown(tx, { action: 'season-begun', coupleId, subjectId: id })
  return { id, version: 1 }
}

async function end(tx: Acting, coupleId: string, { seasonId, version }: Which) {
  const { zone } = await tx.db.couple.findUniqueOrThrow({ where: { id: coupleId } })
  const season = await findSeason(tx, coupleId, seasonId)
  if (season.endedOn !== null || season.lastDay < localDate(tx.now, zone)) {
    throw new Problem('conflict', 'season-over')
  }
  return save(tx, coupleId, { seasonId, version }, { endedAt: tx.now, action: 'season-ended' })
}

async function resume(tx: Acting, coupleId: string, which: Which) {
  await holdOpen(tx, coupleId)
  const { firstDay, lastDay } = await findSeason(tx, coupleId, which.seasonId)
  const others = (await readSeasons(tx, coupleId)).filter(each => each.seasonId !== which.seasonId)
  confirmSeason({ firstDay, lastDay, enough: '' }, { today: firstDay, others })
  return save(tx, coupleId, which, { endedAt: null, action: 'season-resumed' })
}

/** Two who begin one at once: the second waits, and sees the first. @throws Problem conflict `couple-closed` */
async function holdOpen(tx: Acting, coupleId: string): Promise<{ zone: string }> {
  await tx.db.$queryRaw`select pg_advisory_xact_lock(hashtextextended(${`season ${coupleId}`}, 0))::text`
  const couple = await tx.db.couple.findUniqueOrThrow({ where: { id: coupleId } })
  if (couple.closedAt) throw new Problem('conflict', 'couple-closed')
  return couple
}

const HARD = 'hard-season'

async function readSeasons(tx: Tx, coupleId: string): Promise<Season[]> {
  const { zone } = await tx.db.couple.findUniqueOrThrow({ where: { id: coupleId } })
  const rows = await tx.db.season.findMany({
    where: { coupleId, kind: HARD },
    orderBy: [{ firstDay: 'desc' }, { createdAt: 'desc' }, { id: 'asc' }],
    take: 100,
  })
  const owner = { scope: 'couple', subjectId: coupleId } as const
  const seasons = []
  for (const row of rows) {
    seasons.push({
      seasonId: row.id,
      firstDay: toDay(row.firstDay),
      lastDay: toDay(row.lastDay),
      endedOn: row.endedAt && localDate(row.endedAt, zone),
      enough: row.goalsSealed && (await openText(tx, owner, placeOf(row.id), row.goalsSealed)),
      version: row.version,
    })
  }
  return seasons
}

async function findSeason(tx: Tx, coupleId: string, seasonId: string): Promise<Season> {
  return found((await readSeasons(tx, coupleId)).find(each => each.seasonId === seasonId))
}

async function save(
  tx: Acting,
  coupleId: string,
  { seasonId, version }: Which,
  { endedAt, action }: { endedAt: Date | null; action: string },
): Promise<{ id: string; version: number }> {
  const { count } = await tx.db.season.updateMany({
    where: { id: seasonId, coupleId, kind: HARD, version },
    data: { endedAt, version: { increment: 1 } },
  })
  if (count === 0) {
    const { endedOn, version: stands } = await findSeason(tx, coupleId, seasonId)
    throw new Problem('conflict', 'stale', { theirs: { endedOn, version: stands } })
  }
  await writeDown(tx, { action, coupleId, subjectId: seasonId })
  return { id: seasonId, version: version + 1 }
}

function placeOf(seasonId: string) {
  return { table: 'season', column: 'goals_sealed', rowId: seasonId }
}
