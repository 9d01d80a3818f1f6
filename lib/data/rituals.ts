import 'server-only'
import { addDays, localDate } from '#lib/domain/calendar.ts'
import { type Outcome, outcome as outcomeSchema, type RitualTimes, rhythm } from '#lib/domain/ritual.ts'
import type { CaseTx } from './case-files.ts'
import { fromDay, toDay } from './days.ts'
import type { Prisma } from './generated/client.ts'
import { openText } from './keys.ts'
import type { PartnerTx, Tx } from './with-actor.ts'

/** A ritual as both partners see it, and what was said of its newest days. */
export type Ritual = RitualTimes & {
  readonly ritualId: string
  /** The starter it came from, or `own`. */
  readonly idea: string
  /** Null: the idea's own name, in the reader's language. */
  readonly name: string | null
  /** The day on which it was ended, in its zone; null while it goes on. */
  readonly endedOn: string | null
  readonly version: number
  /** Of the last weeks, the newest first. What nothing was said of is not there. */
  readonly days: readonly RitualDay[]
}

type RitualDay = { readonly day: string; readonly outcome: Outcome }

/** How far back days are read. */
const DAYS_BACK = 35

/** The couple's rituals: those that go on in the order of their time of day, then the ended ones, the last one first. */
export async function listRituals(tx: PartnerTx): Promise<Ritual[]> {
  return readRituals(tx, tx.actor.coupleId, {})
}

/** One ritual of this couple, an ended one too; null for everybody else's. */
export async function findRitual(tx: PartnerTx, ritualId: string): Promise<Ritual | null> {
  const [ritual] = await readRituals(tx, tx.actor.coupleId, { id: ritualId })
  return ritual ?? null
}

/** The same as their clinician sees it. */
export async function listCoupleRituals(tx: CaseTx): Promise<Ritual[]> {
  return readRituals(tx, tx.file.coupleId, {})
}

async function readRituals(tx: Tx, coupleId: string, where: Prisma.RitualWhereInput): Promise<Ritual[]> {
  const since = fromDay(addDays(tx.now.toISOString().slice(0, 10), -DAYS_BACK))
  const rows = await tx.db.ritual.findMany({
    where: { ...where, coupleId },
    orderBy: [
      { endedAt: { sort: 'desc', nulls: 'first' } },
      { minuteOfDay: 'asc' },
      { createdAt: 'asc' },
      { id: 'asc' },
    ],
    include: { days: { where: { day: { gte: since } }, orderBy: { day: 'desc' } } },
    take: 100,
  })
  const rituals = []
  for (const row of rows) rituals.push(await shape(tx, row))
  return rituals
}

type Row = Prisma.RitualGetPayload<{ include: { days: true } }>

async function shape(tx: Tx, row: Row): Promise<Ritual> {
  const { minuteOfDay, minutes, zone, version } = row
  return {
    ritualId: row.id,
    idea: row.kind,
    name: await openRitualName(tx, row),
    rhythm: rhythm.parse(row.rhythm),
    minuteOfDay,
    minutes,
    zone,
    startsOn: toDay(row.startsOn),
    endedOn: row.endedAt && localDate(row.endedAt, zone),
    version,
    days: row.days.map(each => ({ day: toDay(each.day), outcome: outcomeSchema.parse(each.outcome) })),
  }
}

type Named = { readonly name: string | null }

type SealedRitual = { readonly id: string; readonly coupleId: string; readonly sealed: string }

/** The name that they gave a ritual; null where it goes by its idea's. */
export async function openRitualName(tx: Tx, { id, coupleId, sealed }: SealedRitual): Promise<string | null> {
  const owner = { scope: 'couple', subjectId: coupleId } as const
  return (JSON.parse(await openText(tx, owner, ritualPlace(id), sealed)) as Named).name
}

export function ritualPlace(ritualId: string) {
  return { table: 'ritual', column: 'sealed', rowId: ritualId }
}
