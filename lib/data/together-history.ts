import 'server-only'
import type { Slot } from '#lib/domain/access.ts'
import { localDate } from '#lib/domain/calendar.ts'
import { definition as definitionSchema } from '#lib/domain/exercises/exercise.ts'
import { seriesOf } from '#lib/domain/rotation.ts'
import type { TogetherHistory } from '#lib/domain/together-history.ts'
import type { CaseTx } from './case-files.ts'
import { toDay } from './days.ts'
import type { PartnerTx } from './with-actor.ts'

/** Everything that the two did together. Nothing in it depends on what one of them did alone. */
export async function readTogetherHistory(tx: PartnerTx | CaseTx): Promise<TogetherHistory> {
  const coupleId = 'file' in tx ? tx.file.coupleId : tx.actor.coupleId
  const rows = await tx.db.togetherSession.findMany({
    where: { coupleId },
    orderBy: [{ startedAt: 'asc' }, { id: 'asc' }],
    include: { couple: { select: { zone: true } } },
  })
  const sessions = rows.map(row => ({
    assignmentId: row.assignmentId,
    dueOn: toDay(row.dueOn),
    series: row.series,
    opener: row.opener === 'B' ? ('B' as const) : ('A' as const),
    finishedOn: row.finishedAt && localDate(row.finishedAt, row.couple.zone),
  }))
  const held = rows.map((row, index) => ({
    at: row.startedAt,
    turn: { ...sessions[index]!, completed: row.finishedAt !== null },
  }))
  const turns = [...held, ...(await weeksWithoutScript(tx, coupleId))]
    .sort((one, other) => one.at.getTime() - other.at.getTime())
    .map(({ turn: { series, opener, completed } }) => ({ series, opener, completed }))
  return { sessions, turns }
}

/** A theme that has no script leaves no session. One that the clinician ended within its week used up no turn. */
async function weeksWithoutScript(tx: PartnerTx | CaseTx, coupleId: string) {
  const rows = await tx.db.assignment.findMany({
    where: { coupleId, opener: { not: null } },
    include: { definition: { select: { body: true } }, couple: { select: { zone: true } } },
  })
  return rows.flatMap(({ definition, couple, opener, endedAt, endsOn, startsOn }) => {
    const exercise = definitionSchema.parse(definition.body)
    if (exercise.script !== undefined || (opener !== 'A' && opener !== 'B')) return []
    const ended = endedAt && localDate(endedAt, couple.zone)
    const completed = ended === null || (endsOn !== null && ended >= toDay(endsOn))
    return [{ at: startsOn, turn: { series: seriesOf(exercise), opener: opener as Slot, completed } }]
  })
}
