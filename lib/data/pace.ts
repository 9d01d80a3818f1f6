import 'server-only'
import { randomUUID } from 'node:crypto'
import { type Ladder, ladders, type PaceAnswer, topLevel } from '#lib/domain/pace.ts'
import { type OwnPace, ownPace, refuseAnswer, stepBack } from '#lib/domain/pace-machine.ts'
import { found, Problem } from '#lib/domain/problem.ts'
import { writeDown } from './audit.ts'
import type { CaseTx } from './case-files.ts'
import { requireConsent } from './consents.ts'
import { laddersInUse, lockPace, readPaceFacts } from './pace-facts.ts'
import type { PartnerTx } from './with-actor.ts'

/** The couple's level on each ladder as it holds now; 0 where none was ever held. */
export async function readLevels(tx: PartnerTx | CaseTx): Promise<Record<Ladder, number>> {
  const coupleId = 'file' in tx ? tx.file.coupleId : tx.actor.coupleId
  const rows = await tx.db.paceLevel.findMany({
    where: { coupleId, effectiveAt: { lte: tx.now } },
    // Of two at one instant the lower one holds.
    orderBy: [{ effectiveAt: 'desc' }, { level: 'asc' }],
    distinct: ['ladder'],
    select: { ladder: true, level: true },
  })
  const held = (ladder: Ladder) => rows.find(each => each.ladder === ladder)?.level ?? 0
  return { touch: held('touch'), openness: held('openness') }
}

export type OwnLadder = OwnPace & {
  readonly ladder: Ladder
  readonly top: number
  /** Whether the couple is on this ladder at all; nobody is asked before the clinician has begun it. */
  readonly inUse: boolean
}

/** What this person may know of their pace, one entry a ladder. Nothing here comes from what the other said. */
export async function readOwnPace(tx: PartnerTx): Promise<OwnLadder[]> {
  const { coupleId, partnerId } = tx.actor
  const facts = await readPaceFacts(tx, coupleId)
  const { closedAt } = await tx.db.couple.findUniqueOrThrow({ where: { id: coupleId } })
  const inUse = closedAt ? new Set<Ladder>() : await laddersInUse(tx, coupleId, await readLevels(tx))
  return ladders.map(ladder => {
    const own = ownPace(facts[ladder], partnerId, tx.now)
    const top = topLevel[ladder]
    return { ...own, asking: own.asking && inUse.has(ladder), ladder, top, inUse: inUse.has(ladder) }
  })
}

/** `appointmentId`: the one that the page asked about; null where a step back now needs none. */
type PaceSaid = {
  readonly ladder: Ladder
  readonly answer: PaceAnswer
  readonly appointmentId: string | null
}

/**
 * What a partner says of one ladder. The newest word counts until the appointment comes; a step back now lowers the
 * level at once, and both may notice.
 *
 * @throws Problem not-found for an appointment of somebody else; conflict `pace-not-asked` (not the next appointment,
 * or not in its days, or the ladder is not begun), `pace-lowest`, `pace-highest`, `consent-needed`
 */
export async function answerPace(tx: PartnerTx, said: PaceSaid): Promise<void> {
  const { coupleId, partnerId } = tx.actor
  const { ladder, answer, appointmentId } = said
  if (appointmentId !== null) {
    found(await tx.db.appointment.findFirst({ where: { id: appointmentId, coupleId }, select: { id: true } }))
  }
  await lockPace(tx, coupleId)
  const own = (await readOwnPace(tx)).find(each => each.ladder === ladder)!
  const refusal = own.inUse ? refuseAnswer(own, answer, own.top) : 'pace-not-asked'
  if (refusal) throw new Problem('conflict', refusal)
  if (answer === 'step-back-now') return stepBackNow(tx, ladder)
  if (own.appointment?.id !== appointmentId) throw new Problem('conflict', 'pace-not-asked')
  await requireConsent(tx)
  const id = randomUUID()
  const { practiceId } = tx.actor
  await tx.db.paceAnswer.createMany({
    data: {
      id,
      practiceId,
      coupleId,
      partnerId,
      appointmentId: own.appointment.id,
      ladder,
      answer,
      at: tx.now,
    },
  })
  await writeDown(tx, { action: 'pace-answered', coupleId, subjectId: id })
}

async function stepBackNow(tx: PartnerTx, ladder: Ladder): Promise<void> {
  const { practiceId, coupleId, partnerId } = tx.actor
  const facts = await readPaceFacts(tx, coupleId)
  const { level, at } = stepBack(facts[ladder], partnerId, tx.now)
  const id = randomUUID()
  const row = {
    id,
    practiceId,
    coupleId,
    ladder,
    level,
    cause: 'step-back-now',
    by: partnerId,
    effectiveAt: at,
  }
  await tx.db.paceLevel.createMany({ data: row })
  await writeDown(tx, { action: 'pace-stepped-back', coupleId, subjectId: id })
}
