import 'server-only'
import type { Slot } from '#lib/domain/access.ts'
import { definition } from '#lib/domain/exercises/exercise.ts'
import type { Measure } from '#lib/domain/measures/measure.ts'
import { found } from '#lib/domain/problem.ts'
import { writeDown } from './audit.ts'
import { type CaseTx, openCaseFile } from './case-files.ts'
import { toDay } from './days.ts'
import type { Prisma } from './generated/client.ts'
import type { ClinicianTx } from './with-actor.ts'

export type OpenFlag = {
  readonly id: string
  readonly slot: Slot
  readonly kind: string
  readonly raisedAt: Date
  /** The answer that raised it; null for what was said in so many words. */
  readonly about: FlagAbout | null
}

/** An item of a measure as it was given. `day` is the local day of the answers. */
export type FlagAbout = {
  readonly responseId: string
  readonly measure: Measure
  readonly item: string
  readonly day: string
}

/** Flags of this couple that nobody has acknowledged, the oldest first. */
export async function listOpenFlags(tx: CaseTx): Promise<OpenFlag[]> {
  const rows = await tx.db.flag.findMany({
    where: { coupleId: tx.file.coupleId, acknowledgedAt: null },
    include: { partner: { select: { slot: true } }, response: { select: answered } },
    orderBy: [{ raisedAt: 'asc' }, { id: 'asc' }],
  })
  return rows.map(row => ({
    id: row.id,
    slot: row.partner.slot as Slot,
    kind: row.kind,
    raisedAt: row.raisedAt,
    about: aboutOf(row),
  }))
}

const answered = {
  day: true,
  occurrence: { select: { assignment: { select: { definition: { select: { body: true } } } } } },
} satisfies Prisma.ResponseSelect

type Raised = {
  responseId: string | null
  item: string | null
  response: Prisma.ResponseGetPayload<{ select: typeof answered }> | null
}

function aboutOf({ responseId, item, response }: Raised): FlagAbout | null {
  if (responseId === null || item === null || response === null) return null
  const { measure } = definition.parse(response.occurrence.assignment.definition.body)
  return measure ? { responseId, measure, item, day: toDay(response.day) } : null
}

/** Notes that a clinician of the couple has read a flag. The first one's name stays; a second reading adds nothing. */
export async function acknowledgeFlag(tx: ClinicianTx, flagId: string): Promise<void> {
  const { coupleId } = found(
    await tx.db.flag.findFirst({ where: { id: flagId }, select: { coupleId: true } }),
  )
  const file = found(await openCaseFile(tx, coupleId))
  const { count } = await file.db.flag.updateMany({
    where: { id: flagId, coupleId, acknowledgedAt: null },
    data: { acknowledgedAt: tx.now, acknowledgedBy: tx.actor.userId },
  })
  if (count === 1) await writeDown(file, { action: 'flag-acknowledged', coupleId, subjectId: flagId })
}
