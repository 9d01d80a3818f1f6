import 'server-only'
import { ladders, topLevel } from '#lib/domain/pace.ts'
import { levelsToHold } from '#lib/domain/pace-machine.ts'
import { writeDown } from './audit.ts'
import { lockPace, readPaceFacts } from './pace-facts.ts'
import type { WorkerTx } from './with-actor.ts'

/**
 * An appointment counts as begun for the job this long after it did: whoever answered in its last second is then in
 * the database or never will be, since no transaction lasts longer.
 */
const PATIENCE = 15_000

/** A worker that was away for longer finds nothing to make up. */
const LOOKS_BACK = 60 * 86_400_000

/** The couples of one practice to whom an appointment may have brought another level. */
export async function couplesToHold(tx: WorkerTx): Promise<string[]> {
  const now = begunBy(tx)
  const rows = await tx.db.appointment.findMany({
    where: {
      cancelledAt: null,
      startsAt: { lte: now, gt: new Date(now.getTime() - LOOKS_BACK) },
      OR: [
        { paceReleases: { some: { withdrawnAt: null } } },
        { couple: { paceAnswers: { some: { answer: 'step-back-next' } } } },
      ],
    },
    distinct: ['coupleId'],
    select: { coupleId: true },
  })
  return rows.map(each => each.coupleId)
}

/**
 * Holds what each appointment of a couple brought, once: a row only where the level changed. Running it again, or
 * twice at a time, adds nothing. Returns how many levels were held.
 */
export async function holdPace(tx: WorkerTx, coupleId: string): Promise<number> {
  const { practiceId } = tx.actor
  await lockPace(tx, coupleId)
  const facts = await readPaceFacts(tx, coupleId)
  const data = ladders.flatMap(ladder =>
    levelsToHold(facts[ladder], { now: begunBy(tx), top: topLevel[ladder] }).map(held => ({
      practiceId,
      coupleId,
      ladder,
      level: held.level,
      cause: 'appointment',
      appointmentId: held.appointmentId,
      effectiveAt: held.at,
    })),
  )
  if (data.length === 0) return 0
  await tx.db.paceLevel.createMany({ data })
  await writeDown(tx, { action: 'pace-held', coupleId })
  return data.length
}

function begunBy(tx: WorkerTx): Date {
  return new Date(tx.now.getTime() - PATIENCE)
}
